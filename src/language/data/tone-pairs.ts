/**
 * Words that make a fault only together, in one sentence: what is said, and of whom or how. Each alone is ordinary; `with` holds what both need
 * beside them, `what` the words that a reader stumbles over.
 */
export const tonePairs = {
  pressure: {
    what: [
      `(?:by|before|until|till) (?:the )?(?:latest|close of|end of|cob|eod|eow|noon|midday|midnight|tonight|today|tomorrow|weekend|return|\\d+|(?:mon|tues|wednes|thurs|fri)day|weds?|tues|thurs)`,
      `(?:today|tonight|immediately|asap|at once|right away|right now|at the latest|latest by|urgent(?:ly)?|by return|this week|tomorrow morning|straight away|without delay|within \\d+ hours|now,|unless|or i(?:'ll| will|'m| am)|otherwise)`,
      `(?:until (?:i (?:get|hear|have)|you|there)|every (?:day|morning|monday|friday|week))`,
    ],
    with: [
      `i (?:will |shall |would |'ll |do |now |really |simply )*(?:need to hear|need (?:an?|your|his|her|their|the) (?:\\w+ )?(?:answer|decision|signature|reply|response|yes|offer|call|date|status|word)|require|insist on|must (?:insist|ask|have|know)|expect (?:to be|your|an|a call|you)|be expecting|would like a (?:definite|clear|firm|final|straight)|want (?:a|an|your) (?:\\w+ )?(?:answer|decision|yes|reply))`,
      `i(?:'m| am) (?:giving you|expecting|going with|waiting)|i(?:'ll| will) (?:give you|have to withdraw|be going with|take it that|assume that i have)|give you until`,
      `(?:i shall|i will|i'll) (?:assume|presume|take it) (?:that )?(?:i have|the job|you accept|you're|you are not)`,
      `(?<=^\\W*|[.;:!?] |kindly |please |do |so |and )(?:revert|get back to me|reply|respond|confirm|decide|let me have|treat this|push this|speed|make (?:a|the|your) decision|call me|act|sign)`,
      `you (?:need|have|will have|must|had better|'d better) (?:to )?(?:decide|act|choose|commit|move|answer|hurry|reply|respond)`,
      `(?:will|shall|'ll|must|have to) (?:sign|accept|take|withdraw|walk away|go) (?:one of|with|the other|elsewhere|another)`,
      `keep (?:following up|calling|writing|asking|emailing|e-mailing|ringing|trying)`,
      `(?:swing by|come by|stop by|drop by|turn up at|come to) your (?:office|desk|shop|building)`,
    ],
  },
  pleading: {
    what: [
      `(?:need|want|wanted|wish)(?: \\S+){0,2}? (?:badly|desperately|so much|more than)|how badly i (?:want|need)`,
      `(?:one|only) (?:earning|breadwinner|earner|income)|no income|last few (?:dollars|pounds|euros)|mouths to feed|kids to feed|unemployed|out of work|jobless|hungry|debts?|evicted`,
      `(?:mercy|merciful|beg(?:ging)?|plead|forever in your debt|in your heart|believe in me|(?:save|rescue) (?:me|us)|just say yes)`,
      `(?:visionary|humble|brilliant|brilliance|wise|wisdom|inspiration to|finest|greatest|genius|extraordinary|honoured to carry)`,
      `(?:even cleaning|even less|the very bottom|minimum wage|any position you|a day, anything|whatever you need)`,
      `(?:rejected|rejections|turned down)`,
    ],
    with: [
      `(?:this|the|a) (?:job|position|role|chance|work|one|trial)`,
      `(?:me and my|my) (?:family|children|kids|wife|husband|mother|father|parents|sister|situation|future|heart)`,
      `(?:i|i'm|i am|i'd|i would|i'll) (?:would |will |am |just |really |cannot |can't )?(?:take|start|work|do|need somebody|need someone|pray|face|go back|cannot|willing|ready)`,
      `(?:give me|pick me|choose me|consider me|consider my|help me|hire me)`,
      `(?:never|a leader|the (?:most|finest|greatest|kindest) \\w+)(?: \\S+){0,4}? (?:so|such|ever|i've|i have|met|privilege)`,
      `(?:over )?(?:\\d+|sixty|fifty|forty|thirty|a hundred|so many) (?:places|companies|times|jobs|applications)`,
    ],
  },
  criticism: {
    what: [
      `(?:rude|unprofessional|disorgani[sz]ed|unfair(?:ly)?|unhelpful|vague|bored|hostile|unfriendly|dismissive|unacceptable|disrespectful|respected|incompetent|lazy|toxic|poisonous|useless|pointless|poorly|badly (?:written|run|organi[sz]ed|managed|handled|prepared|planned|treated)|awful|terrible|horrible|dreadful|appalling|ridiculous|shocking|shameful|pathetic|sloppy|careless|chaotic|chaos|a mess|a nightmare|a disaster|a tyrant|a bully|a joke|an insult|insulting|offensive|patronising|patronizing|condescending|arrogant|short with me|micromanag\\w+|going downhill|dishonest|misleading|unclear|irrelevant|amateur(?:ish)?|waste of|wasted|shambles|chaotic|outdated|biased|unreasonable|clueless|two-faced|inconsiderate|impersonal|off-putting|underwhelm\\w+)`,
      `(?:left|leaves) (?:a lot|much) to be desired|had no clue|no idea what they|nothing to do with|takes (?:the |all the )?credit|jump(?:ing)? through hoops|made up before|couldn't be bothered|could not be bothered|never apologi[sz]ed|not happy|wasn't happy|was unhappy|(?:can't|cannot) believe (?:you|that you|how)|heard nothing|no response|no reply|nobody (?:offered|told|knew|asked)|wrong address|were wrong|was wrong|had (?:two|several|three|many) errors|it's a pity|would have been nice|judged on my|looking at (?:his|her|their) watch|expected more|broke (?:his|her|their|your) promise|promised (?:a|to|me)|leaves a bad|not impressed|let down|disappointed`,
    ],
    with: [
      `(?:your|the|one of your|one of the) (?:\\w+ )?(?:interview(?:er|ers)?|process|panel|recruiter|receptionist|reception|test|questions?|feedback|decision|response|hr|office|manager|colleague|staff|team|directions|parking|website|organi[sz]ation|advert|communication|assessor|exercise|task|letter|email|desk|whole thing|meeting|company|building|people)`,
      `my (?:\\w+ )?(?:boss|manager|job|employer|company|workplace|place|team|supervisor|time|age|office|firm)(?! (?:here|with you))`,
      `(?:the (?:company|firm|place) (?:i work|where i)|at my last|where i work|i hate|the management)`,
      `you (?:chose|took|kept|made us|made me|gave me|promised|couldn't|could not|never|didn't|did not|left me|told me one|say one|people|were late|seemed)`,
      `(?:i find|i found|i think|i feel|i felt|i left|i was|i had|i got|i've had) (?:\\w+ )?(?:it|that|this|the|very|not|feeling|being|no|treated|kept|the feeling)`,
      `(?:three|two|four|five|six|several|\\d+) (?:weeks|months) to`,
    ],
  },
  'pay-talk': {
    what: [
      `(?:salary|salaries|pay|wages?|bonus(?:es)?|compensation|ctc|remuneration|commission|pension|health insurance|health plan|medical cover|insurance|benefits|perks|holidays?(?= (?:do|are|is|would|allowance|entitlement|per)|\\W|$)|vacation|annual leave|paid time off|time off|parental leave|sick leave|relocation|allowance|stipend|overtime|hourly(?: rate)?|day rate|company car|the money|money|raise|pay rise|lakhs?|equity|stock options|shares|weeks' holiday|weeks of holiday|work from home|working from home|remote(?:ly)?|flexitime|expenses)`,
      `\\d[\\d.,]* ?(?:k|thousand|lakhs?|grand|an hour|per hour|a year|per annum|a month|gross|net|euros?|pounds|dollars)|\\d\\d,\\d\\d\\d|\\d\\d-\\d\\d an hour`,
    ],
    with: [
      `(?:could|can|would|will) (?:you|we) (?:\\w+ )?(?:be able to )?(?:share|tell|confirm|talk|discuss|stretch|say|send|let me know|give|agree|clarify|explain|go (?:up|to)|do|match|offer|pay|cover|manage)`,
      `(?:what|whats|how) (?:is|are|would|will|does|do|about|kind of|sort of|much|many|holidays|benefits|salary|pay)`,
      `(?:is|are) (?:there|the|you|we) (?:\\w+ ){0,3}?(?:an?|any|also|negotiable|flexible|open|relocation|overtime|paid)?`,
      `(?:do|does) (?:you|the|it|i|we) (?:\\w+ ){0,2}?(?:match|offer|pay|cover|provide|include|get|give|have)`,
      `i(?:'d| would|'m| am|'ll| will)? (?:\\w+ )?(?:want|wants|need|expect|expecting|like to know|be looking|looking for|be after|prefer|hope for|hoping for|require|ask for|settle|sort out|forgot to ask|flexible)`,
      `my (?:\\w+ )?(?:expected|present|current|desired|minimum|commission|expectations?|needs|ask)`,
      `(?:before|if) (?:we|i|going|you) (?:go|can|could|going|ahead|take|proceed)`,
      `(?:regarding|about|concerning|as for|on) (?:the )?(?:salary|pay|money|benefits|compensation|remuneration|holidays?|leave)`,
      `(?:lower|less|below|under|low|short)(?: \\S+)? (?:than|of what|of my)`,
      `(?:when|if) (?:does|do|is|are|would) (?:the|i|my|it)`,
    ],
  },
  boasting: {
    what: [
      `the (?:very )?(?:best|smartest|brightest|strongest|finest|most (?:experienced|qualified|talented|skilled|gifted|accomplished))(?= |\\W|$)`,
      `(?:nobody else|no one else|few people|not many people|very few|hardly anyone|the others can(?:'t|not)?|others can match|other candidates|other applicants|your competitors|anyone else|anybody else)`,
      `(?:winner|turns to gold|answer to your|prayers|lucky|luckiest|impressed with me|struggle to find|hard to find|hard pressed|wasted|nothing to learn|too easy|a cut above|eyes closed|put together|problems are over|amateur hour|whole team|bossing|beat anyone|outperform|natural talent|superior|exceptional|unmatched|rare talent|genius)`,
      `(?:i always|i never) (?:get|win|fail|lose|succeed|miss)`,
    ],
    with: [
      `(?:i am|i'm|i was|that i am|that i'm|me as|being) (?:\\w+ ){0,3}?(?:the|a|an|by far|used to|your|always|simply|one of the (?:best|few|top))(?= |\\W|$)`,
      `(?:my (?:\\w+ )?(?:skills|talents?|background|level|combination|experience|abilities|record|calibre)|with my|like me|than me|of me|that it's me|i bring|i applied|i have (?:achieved|done)|what i (?:have|do|bring|can))`,
      `(?:i know more|i could run|i can start|i have nothing|hire me|i touch|i go for|i'd fix it|i would fix it|i get|have me|impressed with me|had me)`,
      `(?:the panel|you|they) (?:was|were|are) (?:\\w+ )?(?:impressed|lucky|blown away)`,
      `(?:people|everyone|clients) (?:tell|say|call|told) (?:me|i'm|that i)`,
    ],
  },
} as const
