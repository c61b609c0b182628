/** Closing phrases, lower case, without marks; each may stand with more of its kind (`Best wishes and thanks`, `Thanks & regards`). */
const phrases = [
  String.raw`(?:all (?:the|my )?(?: ?very )?)?(?:very )?best(?: of luck)?`,
  String.raw`(?:with )?(?:(?:all|best|cordial|every|friendly|good|heartfelt|high|kind|kindest|many|much|my|my very|respectful|sincere|the|very|warm|warmest|well) )*(?:best|esteem|gratitude|appreciation|greetings?|love|regards?|respects?|salutations?|thanks|warmth|wish|wishes)`,
  String.raw`(?:(?:very|most|ever) )?(?:yours )?(?:affectionately|appreciatively|cordially|devotedly|faithfully|fondly|graciously|gratefully|hopefully|obediently|respectfully|sincerel?y|thankfully|truly|warmly)(?: yours)?`,
  String.raw`(?:i remain,? )?(?:sir,? |madam,? )?yours(?: (?:ever|always|aye|affectionately|cordially|faithfully|hopefully|obediently|respectfully|sincerely|truly))?,?(?: &c| etc)?`,
  String.raw`(?:many|much|more|a million|huge|big|so much)? ?(?:thanks|thank (?:you|u)|thankyou|thanx|thx|tx|ty|tysm|tks|ta|cheers)(?:,? (?:a bunch|a lot|a million|again|all|always|as always|everyone|folks|for everything|guys|in advance|kindly|bro|buddy|ma'am|maam|madam|man|mate|much|pal|sir|once again|once more|so much|so very much|very much))*`,
  String.raw`(?:once )?again,? (?:many )?(?:thanks|thank you)(?: so much| very much)?`,
  String.raw`your(?: (?:ever|most|old|very))?(?: (?:devoted|faithful|grateful|hopeful|humble|loyal|loving|obedient|obliged|sincere))?(?: [a-z-]+){0,2}|(?:best |kind )?rgr?ds|kr|br|lg|vg|mwah|x{1,4}`,
  String.raw`(?:in|with) (?:anticipation|appreciation|devotion|gratitude|haste|hope|peace|respect|solidarity|thanks)|respectfully submitted|yours in \w+|laters|ttyl|toodles|ta-?ra`,
  String.raw`thanking you(?: in advance)?`,
  String.raw`(?:talk|speak|chat|see you|catch you|more)(?: to you)?(?: very)? soon`,
  String.raw`see (?:you|ya)(?: (?:around|later|then))?`,
  String.raw`(?:stay|keep|be) (?:blessed|safe|swinging|well|in touch)`,
  String.raw`take care|so long|until (?:next time|soon|then)|bye(?: for now)?|ciao|adios|adieu|later|onwards?`,
  String.raw`have a (?:blessed|fantastic|good|great|lovely|nice|wonderful)(?: rest of (?:the|your))? (?:afternoon|day|evening|(?:bank )?holiday|one|week|weekend)(?: ahead)?`,
  String.raw`enjoy (?:the|your) (?:day|week|weekend)`,
  String.raw`god bless(?: you)?|(?:many )?blessings|peace|shalom|namaste|love|hugs|xoxo|xo|kisses`,
  String.raw`i have the honou?r to be,? etc`,
  String.raw`cordialement|bien à vous|saludos(?: cordiales)?|un saludo|un abbraccio|un abrazo|cordiali saluti|distinti saluti|obrigad[oa]|atenciosamente|abraços|groeten|groetjes|met vriendelijke groet(?:en)?|mit freundlichen grüßen|(?:beste|freundliche|herzliche|liebe|schöne|viele) grü(?:ß|ss)e|mfg|(?:med )?ven+lig hilsen|hilsen|mvh|klem|(?:med )?(?:vänlig hälsning|vänliga hälsningar)|hälsningar|terveisin|pozdrawiam|z poważaniem|s pozdravem|saygılarımla|merci|gracias|grazie|danke|ngā mihi|mahalo|aloha`,
]
/** One closing phrase, the whole of a text. */
export const signOffPattern = new RegExp(`^(?:${phrases.join('|')})$`)
