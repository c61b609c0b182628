/** Words that thank, whoever is thanked and whatever for. */
export const thanking: readonly string[] = [
  '(?:big |huge |many |much |sincere |warm |heartfelt |a thousand )?thanks',
  "(?:big |sincere |heartfelt )?thank[- ]?(?:you|u|yo+u+|ye|yous|y'all)",
  'thank (?:each|both|all|everyone)',
  'thank (?:the|your) (?:\\w+ )?(?:panel|team|board|committee|group|staff|crew|department|interview|office|school|firm|company)',
  'thanking you',
  'thankful',
  'thx',
  't(?:hank)?y(?:sm)?(?: for| so)',
  'tysm',
  'ta for',
  'cheers for',
  '(?:much |really |truly )?appreciated?',
  'appreciat(?:e[sd]?|ing|ion|ive)',
  'grateful(?:ly)?',
  'gratitude',
  'indebted',
  'much obliged',
  'obliged to you',
]

/** Thanks in other words: they name what the reader gave. */
export const givingCredit: readonly string[] = [
  '(?:awfully |so |very |really |exceptionally |most |more than )?(?:kind|good|generous|decent|gracious|nice|sweet|patient|big|lovely|thoughtful|considerate) of (?:you|both of you|you both|you all|everyone|(?:the|your) \\w+ to)',
  'you (?:were|have been|are) (?:\\w+ ){0,2}(?:kind|good|generous|patient|gracious|nice|sweet) to',
  'beholden',
  '(?:so |very |more than |too |unusually |really )?generous with (?:your|their|his|her|the)',
  'your (?:generosity|kindness|hospitality|patience|candou?r|graciousness|warm welcome)',
  'what a (?:generous|kind|warm|lovely) (?:day|hour|morning|afternoon|welcome|thing|gift|gesture|way|host)',
  '(?:i|we) owe you (?:a|an|one|for|more|lunch|coffee)',
  'in your debt',
  "(?:i )?(?:don't|do not|didn't|did not|won't|will not|never) take (?:it|that|this|the|your|such|an? hour|your time) … (?:lightly|for granted)",
  "(?:i )?(?:don't|do not|didn't|did not) take (?:it|that|this) (?:lightly|for granted)",
  'you (?:gave|spared|lent|granted|made|found|carved out|set aside|cleared|squeezed|fitted|fit|took) (?:me|us|so much|an?|half an|the better part|more|most|up|room|time|your|nearly|almost|over|two|three|the whole|all|out) … (?:hours?|minutes?|time|morning|afternoon|evening|day|lunch|friday|saturday|sunday|monday|tuesday|wednesday|thursday|break|shift|attention|seat|chance|in)',
  "you (?:didn't|did not|needn't) have to … (?:but|and) you",
  '(?:it|that|this) (?:means|meant) (?:a lot|so much|a great deal|the world|more than)',
  'means? a (?:lot|great deal) (?:to me|that)',
  '(?:lucky|fortunate|privileged|honou?red) to (?:have|be) (?:had|been given|given|spent|granted)',
  'made (?:me|us) (?:feel )?(?:so |very |right |really )?(?:welcome|at home)',
  'never felt (?:so )?(?:rushed|hurried)',
  "(?:couldn't|could not|can't|cannot) have been (?:kinder|nicer|more (?:welcoming|generous|gracious|patient|helpful))",
  'hats? off to you',
  'bless you',
]

/** What makes words of thanks something else: a request, a cause, a third party, something that is not the meeting. */
export const notThanks: readonly string[] = [
  '(?:thanks|thank you|thanking you) (?:so much |very much |kindly )?in (?:advance|anticipation)',
  'thanks to (?!you\\b|each|both|all|everyone|everybody|the (?:whole|entire) team)',
  "(?:would|will|should|i'd|we'd|i'll|'d|might|could) (?:be |also |very much |really |greatly |certainly |truly |so |be (?:most|very|so|truly|really|much|sincerely|extremely|deeply|eternally|forever) )*(?:appreciate|appreciated|grateful|thankful|obliged|indebted)",
  '(?:please|kindly|do|could you|would you|can you|to) (?:also |please |kindly )*(?:thank|pass (?:on )?(?:my|our) thanks|give (?:my|our) thanks|extend (?:my|our) thanks|convey (?:my|our) thanks)(?! (?:you|the (?:whole )?panel|each of you|both of you|all of you|on to the whole))',
  '(?:thank|thanked|thanking|thanks (?:also )?(?:to|go(?:es)? to)) (?:him|her|them|whoever|the (?:receptionist|driver|lady|man|gentleman|guard|porter|recruiter))',
  'no thanks',
  '(?:i did|i was|yes|no|fine|well|good|great),? thanks',
  '(?:no one|nobody|he|she|they|who) (?:thanked|thanks)',
  'appreciat(?:e|ed|ion|ing) (?:of|for) (?:art|wine|music|detail|craft|the craft)',
  'appreciate (?:that|how) (?:you|the process|hiring|these things|this|it|things|decisions?) (?:are|is|must|may|have|has|take|will|can)',
]

/** Things given in an interview: thanks for one of these stand although something minor is thanked for, too. */
export const meetingGifts: readonly string[] = [
  'time',
  'hours?',
  'minutes?',
  'mornings?',
  'afternoons?',
  'interview(?:ing|ed|s)?',
  'meet(?:ing|ings)?',
  'talk(?:ing|ed)?',
  'chat(?:ting)?',
  'conversation',
  'discussion',
  'speaking',
  'call',
  'tour',
  'visit',
  'welcom(?:e|ing)',
  'opportunity',
  'chance',
  'having me',
  'seeing me',
  'inviting',
  'invitation',
  'showing',
  'walking me',
  'today',
  'yesterday',
  'lunch',
  'coffee',
]

/** Favours for which thanks are no thanks for the meeting. */
export const minorFavours: readonly string[] = [
  'for (?:letting me know|getting back|the update|the news|your (?:prompt |quick |kind |speedy )?(?:reply|response|email|e-mail|message|note|answer|call back|patience|understanding|attention|consideration|help|assistance|decision|feedback)|responding|replying|writing|reading|considering(?! me)|reviewing|your continued|any|keeping me|the reply|the response|telling me (?:so|that|you|the)|being (?:clear|upfront|direct)|(?:the |a |my |sorting (?:out )?|sending |forwarding |arranging |re-?scheduling |booking |validating )+(?:\\w+ )?(?:water|umbrella|parking|voucher|directions|link|invite|map|badge|taxi|train|ticket|expenses|travel|hotel|calendar|details|documents?|paperwork|forms?))',
]
