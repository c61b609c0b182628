/** What stands in square brackets without being a slot: editors' marks, versions, numbers, addresses, tags of subject lines. */
export const bracketNoise =
  /^(?:sic|\.\.\.|…|[xX]|v?\d[\w.,:%/-]*|[A-Z]{2,10}-\d+|!\w+|\^.*|\*.*|emphasis (?:added|mine)|email.protected|ext(?:ernal)?|internal|encrypted|secure|spam|caution|redacted|laughs?|laughter|applause|(?:inline )?image\b.*|cid:.*|mailto:.*|www\..*|\S*:\/\/\S*)$/is

const holder = String.raw`(?:your|their|his|her|his/her|(?:interviewer|recruiter|hiring manager|manager|candidate|contact|company|employer|person)['’]?s?|first|last|full|family|preferred|job|position|role|phone|email|e-mail|linkedin|mailing|portfolio)`
const thing = String.raw`(?:address|companies|company|date|dates|day|department|e-mail|email|employer|field|grade|interviewer|job|manager|name|names|number|phone|position|project|recruiter|role|school|season|signature|skill|skills|surname|telephone|title|topic|university|url)`

/** What in parentheses asks to be filled in: `(your name)`, `(last name)`, `(day of the interview)`, `(sign here)`. */
export const parenthesised = new RegExp(
  String.raw`^(?:(?:please )?(?:insert|enter|fill in|type)\b.*|sign here|(?:${holder} )*${thing}(?: or ${thing})?(?: here)?|(?:name|date|day|title) of .*|(?:topic|something|something specific|challenge|project) (?:you|we|they) .*)$`,
  'is',
)

/** Phrases that a filled-in note does not hold in this spelling, as words or on a line of their own. */
export const barePatternSource = [
  String.raw`\b((?:Your (?:First |Last |Full )?|(?:Hiring Manager|Interviewer|Recruiter|Recipient|Contact|Manager|Candidate|Company|First|Last|Full)(?:'s|’s)? )Name)\b`,
  String.raw`\b((?:Job|Position|Role) Title)\b`,
  String.raw`\b([Ii]nsert (?:[\w'’]+ ){1,6}here|INSERT (?:[A-Z'’]+ ){1,6}HERE)\b`,
  String.raw`\b((?:(?:YOUR |THEIR )?(?:FIRST|LAST|FULL) NAME(?: LAST NAME)?|(?:YOUR|INTERVIEWER|HIRING MANAGER|MANAGER|RECRUITER|RECIPIENT|CONTACT|CANDIDATE|COMPANY) NAME|(?:JOB|POSITION|ROLE) TITLE))\b`,
  String.raw`\b(COMPANY|DATE|INTERVIEWER|NAME|POSITION|ROLE)\b`,
  String.raw`(?<=^[ \t]*)(Your (?:Address|City(?:, State)?(?:, Zip(?: Code)?)?|Company|Contact (?:Details|Information)|E-?mail(?: Address)?|LinkedIn(?: Profile| URL)?|Phone(?: Number)?|School|Signature|Street Address|Telephone(?: Number)?|Title|University))(?=[ \t]*\r?$)`,
  String.raw`(?<=^(?:Dear|Hi|Hello|Hey) )(Name)(?=\s*[,:!\r\n])`,
].join('|')

/** Whether any of them can be there at all. */
export const barePhrases = /Name|Title|NAME|TITLE|nsert |NSERT |^[ \t]*Your [A-Z]/m
