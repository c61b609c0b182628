const role = String.raw`(?:candidate|applicant|person|one|man|woman|engineer|chef|teacher|manager|developer|nurse|lawyer|salesperson|seller|salesman|driver|controller|designer|analyst|leader|hire|cook|operator|mechanic|accountant|consultant|closer|barista|welder|carer|\w+(?:er|or|ist|ian))`
const find = String.raw`(?:find|see|meet|get|hire|interview|come across|have)`

/** Arrogance: setting oneself above the others, the reader, or the process. */
export const boasting = {
  sure: [
    `ten out of ten|not to (?:brag|boast|blow my own)|blow(?:ing)? my own (?:trumpet|horn)|modesty aside|in all modesty|if i (?:do|may|can) say so myself`,
    `(?:i(?:'m| am| was)|that i(?:'m| am| was)|i know i am|myself) (?:\\w+ ){0,2}?(?:the|your) (?:very |single |only |absolute |clear |undisputed |obvious |far )*(?:best|strongest|finest|greatest|smartest|most (?:qualified|talented|gifted|capable|accomplished|brilliant)|obvious choice|only (?:real |serious |possible |logical )?(?:choice|candidate|person|option)|total package|real deal|standout)(?: \\w+)?`,
    `(?:i(?:'m| am)) (?:\\w+ )?(?:better|smarter|stronger|quicker|faster|more (?:qualified|experienced|talented|capable|competent)) than (?:any|all|most|every|the (?:other|rest|people|others)|your|anyone|anybody|everyone|whoever|the person)`,
    `(?:won't|will not|will never|never|not going to|cannot|can't|couldn't|could not|hard pressed to|rarely|don't think you'll|doubt you(?:'ll| will)|doubt that you(?:'ll| will)) (?:ever )?${find} (?:\\w+ )?(?:another|anyone|anybody|someone|somebody|a|any) (?:\\w+ )?(?:${role} )?(?:better|with my|like me|like this|who can|more|half as|as good|as qualified|better qualified|of my|at my level|finer|stronger|close)`,
    `best (?:\\w+ )?${role} (?:that )?(?:you(?:'ll| will|'ll ever| are going to)|in (?:the|this|your)|on the market|they|anyone|of (?:my|them)|for (?:this|the) job)`,
    `(?:no|not one|none of the|nobody|no one|no-one|few|hardly any|not a single) (?:other )?(?:candidates?|applicants?|one|people|others?|body|person)?(?: \\S+){0,6}? (?:could|comes? close|come close|matches|match|compares?|has my|have my|do what i|does what i|like i do|as well as i|the way i do|my (?:record|experience|skills|level|calibre))`,
    `(?:of|at|with|for) (?:someone of )?my (?:calib(?:er|re)|standing|stature|seniority|pedigree|record|talent|ability)(?= |\\W|$)`,
    `(?:lucky|fortunate|privileged|grateful|glad) to (?:have|get|land|hire|secure) (?:me|someone like me)`,
    `(?:you(?:'d| would|'ll| will)|anyone would|it would|would) be (?:\\w+ )?(?:mad|crazy|foolish|a fool|fools|stupid|insane|nuts|silly|a mistake|unwise|lucky|sorry)(?: \\w+)? (?:not )?(?:to|if) (?:not |you )?(?:\\w+ )?(?:pass|hire|let|lose|choose|pick|have|turn|miss|overlook|take|reject|me)`,
    `(?:needs?|need) me more than i need`,
    `(?:do|done|did|doing|run|manage|fix) (?:it|this|that|your \\w+|the \\w+)(?: \\S+)? (?:in my sleep|with (?:my eyes (?:shut|closed)|one hand|one arm))|piece of cake for me|child's play`,
    `any (?:competent|decent|half-decent|sensible|serious|self-respecting) (?:\\w+ )?(?:would|could|should|knows)`,
    `(?:a bit |rather |too |quite |very |somewhat )(?:basic|easy|simple|elementary|beneath) (?:for|me)(?: someone| a person| a man)?`,
    `beneath me|overqualified|too good for`,
    `(?:i'm|i am) (?:simply |just |frankly |quite simply |something of |a bit of |basically )*(?:a |an )?(?:genius|prodigy|star|rockstar|rock star|superstar|ninja|guru|visionary|legend|unicorn|beast|machine|killer|born (?:leader|winner)|natural leader|winner|unbeatable|exceptional|brilliant|outstanding|extraordinary|world-class|unrivall?ed|unmatched|irreplaceable|indispensable|second to none|perfect for|the best)`,
    `(?:know|knows|knew) (?:that )?i(?:'m| am| was) (?:the|your)`,
    `(?:my|this) (?:record|results|track record|cv|numbers|reputation|work) (?:\\w+ )?(?:speaks? for (?:itself|themselves)|is (?:unmatched|unrivall?ed|second to none|beyond)|precedes)`,
    `(?:look(?:ing)? forward to|await|waiting for|expect) (?:receiving )?your (?:offer|confirmation|contract)(?! of (?:the|a) (?:date|time|visit|slot))`,
    `(?:head and shoulders|a cut|streets|light years|miles) (?:above|ahead of) (?:the|your|any|everyone|most|all)`,
  ],
  sign: [
    `(?:someone|somebody|a person|a man|a woman|people|an? \\w+) (?:like|such as) (?:me|myself)(?= |\\W|$)`,
    `(?:i'd|i would|i'll|i will|could|can) (?:have |get |turn |fix |sort |straighten |whip )(?:yours|it|this|them|that|your \\w+|everything)(?: \\S+){0,3}? (?:fixed|out|sorted|around|into shape|in no time|inside a|within a (?:week|month|quarter)|in a (?:week|day|fortnight))(?! (?:for|if))`,
  ],
  not: [
    `not the (?:obvious|best|first|right|natural|strongest)(?: \\w+)?`,
    `(?:you(?:'re| are)|he(?:'s| is)|she(?:'s| is)|they(?:'re| are)) (?:\\w+ ){0,2}?(?:the|your) (?:best|strongest|only)`,
    `(?:best|right|perfect|suitable|good|strong|ideal) (?:\\w+ )?(?:fit|match) (?:for|in)`,
    `(?:if i (?:am|was|were)|whether i(?:'m| am)|why i(?:'m| am)|i(?:'m| am) not|not) (?:\\w+ ){0,2}?(?:the|your) (?:best|strongest|right|chosen|only|successful)`,
    `(?:not|never|hardly|don't think|do not think|doubt) (?:that )?i(?:'m| am) `,
    `people like (?:me|myself) (?:who|with|that)`,
    `(?:chance|opportunity|place) (?:for|to) (?:someone|a person|people) like me`,
  ],
} as const
