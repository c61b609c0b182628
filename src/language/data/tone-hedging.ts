const quite = String.raw`(?:quite |totally |completely |fully |perfectly |entirely |absolutely |of course |really |also |very well |honestly |just |so )*`
const notWanted = String.raw`(?:you (?:can't|cannot|don't|do not|aren't|are not|didn't|would rather|'d rather|prefer|have|wouldn't|'ve|are|need|decide|want|never|change|forget|forgot|went)|you're|you've|you'd|it(?:'s| is| isn't|'s not)? (?:a no|not|isn't|weren't|wasn't|gone|too|someone|somebody)|it's|it weren't|it isn't|not|no one|nobody|there(?:'s| is| isn't)|the (?:job|role|post|position|answer|spot|place)(?:'s| is| has| went)|someone|somebody|i (?:don't|didn't|haven't|am not|'m not)|things|that's)`

/** Words that take back what a note came for: asking for nothing, excusing the reader from an answer, making the author small. */
export const hedging = {
  /** Excuses the reader, or belittles the author or the note. Two make a note that asks for nothing. */
  sign: [
    `(?:skip|delete|bin|ignore) this(?: one)?|drowning in (?:e-?mails|applications)`,
    `i (?:expect|imagine|suspect|assume|suppose|guess|fear|take it) (?:that )?(?:you|the \\w+|it|someone|somebody|i)(?:'ve|'ll|'s|'d|'m| have| has| will| am| are| is)? (?:\\w+ )?(?:picked|chosen|found|filled|gone|decided|moved|forgotten|too late|busy|got|unlikely|not)`,
    `(?:don't|do not|please don't|you don't|needn't|need not|no need to|never) (?:need to |have to |feel (?:\\w+ )*(?:obliged|obligated|pressed|pressured|bound|compelled|you (?:have|need) to|like you) ?(?:to )?|trouble (?:yourself )?(?:to|with|about)|bother (?:to|with|answering|replying|reading)|go to any trouble|put yourself out|worry (?:about|if)|waste your time|mind me)(?:reply|answer|respond|get back|write back|this|replying|answering|responding|on my account|me|it|a reply|an answer)?`,
    `(?:please |do |just |feel free to |by all means |free to |you can |you may |simply )+(?:ignore|disregard|delete|bin|skip|forget) (?:this|me|my|it|that i|the|i|all of|if)`,
    `only if (?:it's|it is|it isn't|you|that's|that is|it (?:suits?|suited|works?|were)|there's|someone)`,
    `(?:probably|surely|no doubt) (?:you're|you are|you have|far|much|not|nothing|too|wrong|silly|stupid|a long shot)`,
    `(?:have|has|got|find|found|see|want|be|choose|hire) (?:\\w+ )?(?:far |much |many )?(?:better|stronger|younger|more (?:suitable|qualified|experienced|impressive|confident)) (?:people|candidates?|things|applicants?|ones?|options|qualified|than me)(?: (?:to (?:see|do|choose)|than))?`,
    `(?:somebody|someone|anyone|anybody|nobody|no one|the others?|one of the others|others)(?: \\S+){0,4}? (?:younger|better|stronger|more (?:suitable|qualified|experienced|confident)|cleverer|smarter|brighter)(?: than me)?`,
    `(?:if (?:i|nobody|you)|i(?:'m| am)) (?:\\w+ )?(?:probably )?not (?:the right|good enough|qualified|what|sure|certain)(?: \\S+){0,4}? (?:if|whether|for|person|you)`,
    `(?:don't|do not|didn't|never) (?:want|wish|mean|like) (?:you )?to (?:be a|be in|bother|impose|intrude|take up|be any|presume|press|push|pressure|feel|get in|be pushy|make a fuss)`,
    `if not,? (?:no|that's|it's|then|never mind|fine|totally|i (?:quite|completely|totally|fully))`,
    `(?:that's|that is|it's|it is|i'm|is|be) (?:absolutely|totally|completely|perfectly|honestly|really|quite|all) (?:fine|okay|ok|all right|alright|understandable|cool|good)`,
    `too much (?:bother|trouble|of a bother|hassle|to ask)`,
    `${quite}(?:understand|get it|get that|see|okay|ok|fine|alright|all right|happy|content|accept it|good|cool|relaxed|understandable) (?:that |with (?:it|that) )?(?:if|should|whatever|either way|with (?:whatever|any)|to (?:hear nothing|wait|be told no)) ?${notWanted}?`,
    `if (?:it's|it is|it isn't|that's|that is|it were|that isn't)(?: not)? (?:no |any |too much |too much of a |a |not |any sort of )*(?:trouble|bother|okay|ok|alright|all right|fine|inconvenient|inconvenience|a nuisance|hassle|fine with you|convenient|easier to|possible at all)`,
    `if (?:you(?:'d| would)? (?:happen to|ever|rather|don't mind)|nobody|no one|no-one|it were to|it's all right|i may be so|i might be so|i dare|at some point)`,
    `(?:you|they|you'll|you've|you will|you have)(?:'ve|'ll| have| will)? (?:probably|surely|no doubt|likely|undoubtedly|doubtless|certainly|obviously|must) (?:have |be |got |had |already |found |just |much |too |far |so )*(?:better|busy|forgotten|swamped|snowed|many|more|other|someone|somebody|stronger|plenty|lots|don't|won't|never|no time|enough|dozens|hundreds|filled)`,
    `(?:not|nothing|isn't|it's not|it is not|hardly|not that|not really|not very|not at all|not all that) (?:\\w+ )?(?:important|urgent or|worth (?:your|a|an|the)|matter|a big deal|sure (?:if|whether) (?:i|it|this))`,
    `i (?:don't|do not|didn't) (?:really |honestly )?(?:suppose|expect|imagine|think)(?: \\S+){0,3}? (?:matters?|answer|reply|anything|any news|will|there|much|i(?:'m| am)|to (?:hear|get|be))`,
    `(?:in the|in your|out of your|get in your) way`,
    `(?:ok|okay|fine|alright|all right) (?:if|to say|by me|either way|too|as well)`,
    `no worries`,
  ],
  /** Makes a statement smaller than it is. Several make a note that hides behind them. */
  not: [
    `you said`,
    `(?:just|only) me and`,
    `no worries (?:about|for)`,
    `kind of (?:you|person|place|work|thing|problem|role|team|people|job)`,
  ],
} as const
