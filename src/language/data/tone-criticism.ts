const them = String.raw`(?:colleagues?|people|panel|panellists?|panelists?|interviewers?|assessors?|receptionist|reception|front desk|manager|director|recruiter|hr|staff|team|woman|man|lad|lady|chap|bloke|guy|gentleman|person|girl|boss|office|company|organi[sz]ation|department|process|interview|questions|room|website|chair|secretary|assistant|side)`
const mine = String.raw`(?:(?:my|our) (?:\w+ )?(?:current|present|last|previous|former|old|ex|ex-)\w* (?:\w+ )?(?:boss|manager|employer|company|firm|job|place|school|team|partners?|colleagues?|director|office|hospital|workplace|supervisor|shop|restaurant|agency)|my (?:boss|manager|employer|supervisor)|the place i work)`
const bad = String.raw`(?:rude|unprofessional|disorgani[sz]ed|incompetent|clueless|useless|lazy|toxic|horrible|awful|terrible|a nightmare|dreadful|hostile|arrogant|dismissive|disrespectful|discourteous|impolite|unfriendly|cold|late|unprepared|distracted|shambolic|chaotic|badly run|poorly run|dishonest|a joke|a mess|a disgrace|a shambles|a bully|an? (?:\w+ )?(?:idiot|clown|bully|liar|fool|dinosaur|tyrant|snake)|idiots|clowns|crooks?|liars|asleep|rubbish|not (?:\w+ )?(?:professional|interested|prepared|listening))`

/** Complaint about the reader, the interview, the process or another employer. */
export const criticism = {
  sure: [
    `(?:didn't|did not|never|wouldn't|without) (?:once |even )?(?:look(?:ing|ed)? up|look(?:ing|ed)? at me|listen(?:ing|ed)?|smile|introduc(?:e|ing)|say(?:ing)? hello|let me (?:finish|speak))`,
    `${mine} (?:\\w+ ){0,5}?(?:was|were|is|are|seems?|has been|being) (?:\\w+ ){0,2}?${bad}`,
    `(?:i was|was|felt|feel|be|am|i'm|being|rather|very|so|quite|deeply|extremely|highly|is|it's|how|that's|thats|and|simply|frankly|most|utterly|pretty) (?:\\w+ ){0,2}?(?:unprofessional(?:ly)?|discourteous|disrespectful|unacceptable|shabby|shabbily|disgraceful|shambolic|insulting|offensive|amateurish|appalling|outrageous|laughable|pathetic)`,
    `(?:not|isn't|wasn't|hardly|not exactly|far from|less than) (?:\\w+ ){0,2}?(?:professional|acceptable|good enough|a good look|the best start|impressed|what i(?:'d| would) call)(?= is| was|\\W|$)`,
    `(?:this|which|that) (?:is|was) (?:\\w+ )?(?:disappointing|rude|an insult|a disgrace|a joke|a farce|ridiculous|absurd|a shambles|insulting|a waste of (?:my|everyone's)|poor form|bad form|not fair|unfair|frustrating|infuriating)`,
    `(?:wast(?:e|ed|ing)|waste of) (?:my|an? \\w+ of my|everyone's|everybody's) (?:\\w+ )?(?:time|day|morning|afternoon|weekend)`,
    `(?:leav(?:e|ing)|left|keep(?:ing)?|kept|let(?:ting)?) (?:\\w+ )?(?:candidates|people|applicants|me|us) (?:\\w+ )?(?:hanging|in the dark|dangling|stewing|sat there|sitting there|waiting (?:for )?(?:\\w+ )?(?:\\d+|twenty|thirty|forty|fifty|an hour|half|three|two|a month|weeks|so long|like this))`,
    `(?:waited|waiting|wait|sat|sitting|stood|kept) (?:\\w+ )?(?:for )?(?:\\w+ )?(?:\\d+|fifteen|twenty|twenty-five|thirty|forty|forty-five|fifty|an|over an|half an|a full) (?:minutes|mins|hours?)(?: \\S+){0,3}? (?:corridor|reception|lobby|hall|chair|water|cold|past|beyond|after the|before anyone|before someone|without)`,
    `(?:not|hadn't|had not|never|nobody|no one|no-one|neither|hardly|didn't|not to have|had) (?:\\w+ ){0,4}?(?:read|seen|looked at|opened|glanced at|bothered (?:to|with)) (?:my|the) (?:cv|resume|application|form|file|portfolio|covering letter|cover letter)`,
    `(?:badly|poorly|appallingly|terribly|so badly) (?:organi[sz]ed|run|handled|managed|prepared|conducted|treated|planned)`,
    `to say (?:that )?i was (?:surprised|disappointed)|with (?:astonishment|dismay|disgust|disbelief)`,
    `(?:couldn't|could not|can't|cannot|wouldn't|would not) (?:manage|run|organi[sz]e|read|recogni[sz]e|tell|find|know|close) (?:\\w+ ){1,5}?if|couldn't (?:close a door|manage a|run a|organi[sz]e a|read a)`,
    `such as it is|so-called|generic (?:response|reply|answer)|automated rejection|no-?reply address|form letter rejection|copied from the internet|from the bottom drawer`,
    `i (?:feel bound|must|have|need|ought|am obliged|feel obliged) to (?:say|mention|point out|tell you|admit|add|complain) (?:\\w+ )?(?:that |i )?(?:\\w+ )?(?:i (?:waited|was (?:rather |very |quite |a bit |somewhat )?(?:let|disappointed|surprised|put|shocked|annoyed|kept|unimpressed))|forty|your (?:\\w+ ){0,2}(?:was|were|had)|nobody|i've been kept)`,
    `(?:your|the) (?:website|web site|site|office|room|building|toilets|waiting room|reception|depot|kitchen|place)(?:'s| is| was| looked| looks)? (?:\\w+ ){0,2}?(?:out of date|outdated|old-fashioned|stuffy|shabby|dirty|grubby|a tip|messy|filthy|freezing)`,
  ],
  sign: [
    `(?:nobody|no one) (?:reviews|does|checks|listens|cares)(?: \\S+)?(?= anything|\\W|$)|only shows up to|i want out|shouts? at`,
    `(?:out of order|out of line|below the belt|over the line|uncalled for|inappropriate|pretty low|a low blow|bad manners|poor manners|ill-mannered)`,
    `you (?:was|were|are|seemed|looked|came across as) (?:\\w+ ){0,2}?${bad}`,
    `${them} (?:\\w+ ){0,5}?(?:was|were|is|are|seemed|looked|has been|being|came across as) (?:\\w+ ){0,2}?${bad}`,
    `(?:was|is|were|felt like|such|what) an (?:insult|outrage|embarrassment)|(?:was|is|what|such|felt like) a (?:farce|shambles|disgrace|shame that you|waste of (?:my|time))`,
    `(?:rolled|rolling) (?:his|her|their|your) eyes|yawn(?:ed|ing) (?:through|throughout|at|while|during|in)|typed (?:through|throughout|during)|looked (?:bored|at (?:his|her|their|your) watch)|smirk(?:ed|ing)|sneer(?:ed|ing)|interrupted me|talked over me|cut me off`,
    `(?:nobody|no one|no-one|not one (?:person|of you)) (?:had |has |even |ever |at the \\w+ (?:\\w+ )?)?(?:bothered|told me|told us|had my name|knew (?:who|why|i)|thanked|apologi[sz]ed|replied|answered|got back|asked me one|offered|listened)`,
    `(?:is|was|a|so|such|absolutely|completely|'s) (?:\\w+ )?(?:toxic(?! waste)|snake pit|madhouse|dump|sinking ship|rats' nest|hellhole|viper|circus|clown show|sweatshop)(?= |\\W|$)`,
    `(?:would|should|ought to) be ashamed|shame on|speaks volumes|makes one wonder|no way to treat|is not how|isn't how`,
  ],
  not: [
    `you were (?:frank|honest|open|candid)(?: \\S+){0,14}`,
    `unprofessional(?:ly)? of me`,
    `(?:i|if i|my \\w+)(?: \\S+){0,3}? (?:sounded|seemed|was|looked|came across as) (?:\\w+ )?(?:out of date|rude|unprepared|cold|unprofessional)`,
    `disappoint(?:ed|ing)?(?:,| but| naturally| of course| that i| not)`,
    `you (?:said|told|mentioned|described|called|joked|admitted|explained|asked|warned)(?: \\S+){0,12}`,
    `(?:disappointed|surprised|sad|sorry) (?:not to|that i (?:was not|wasn't|didn't|did not)|to (?:learn|hear|read) (?:that )?(?:i|the)|by the (?:outcome|news|result|decision))`,
    `your (?:story|stories|example|anecdote|account|point|tale) (?:\\S+ ){0,12}`,
  ],
} as const
