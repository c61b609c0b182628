const really = String.raw`(?:\w+ly |so |very |truly |terribly |awfully |also |just |again |once more |too |as well |a bit |quite |rather |that )*`
const bother = String.raw`(?:bother(?:ing)?|disturb(?:ing)?|pester(?:ing)?|nag(?:ging)?|chas(?:e|ing)|bug(?:ging)?|troubl(?:e|ing)|intrud(?:e|ing)|impos(?:e|ing)|harass(?:ing)?|hound(?:ing)?|annoy(?:ing)?|keep (?:bothering|writing|asking|emailing|e-mailing)|be (?:a|such a|an|that) (?:\w+ )?(?:pest|pain|nuisance|bother|nag|person|bore|burden)|write again|contact you again|come back|take up|taking up|take more|wast(?:e|ing)|us(?:e|ing) up|email(?:ing)? (?:you )?again|writing (?:again|once more|out of the blue)|the (?:bother|trouble|intrusion|inconvenience|interruption|disturbance|nagging|follow-up|double|many)|any (?:inconvenience|trouble|bother)|this (?:bother|intrusion))`
const regret = String.raw`(?:sorry|apologi[sz]e|apologi[sz]ing|apologies|apology|forgive me|excuse me|ashamed|embarrassed|mortified)`

/** Apologies for the author's own showing or for writing at all, and mistakes of the interview opened again. */
export const apology = {
  sign: [
    `i (?:got|was|became|felt) so (?:flustered|nervous|tense|anxious|scared|overwhelmed|tongue-tied|muddled)(?: \\S+){0,4}? (?:that|by|i)`,
    `i(?:'m| am) not (?:usually|normally|always) (?:so|that|this|like that|as) ?(?:\\w+-?\\w*)?`,
    `(?:keep|for|to) (?:on )?(?:hassling|bugging|chasing|pestering|bothering|annoying|badgering) you`,
    `${regret} ${really}(?:to|for|about|if i(?:'m| am)?|that i(?:'m| am| have to)?|i(?:'m| am)?|having to) ${bother}`,
    `(?:sorry|apologies) (?:again|once more|once again)(?=\\W*$|[,!.])`,
    `(?:i|also|must|do|humbly|again) (?:\\w+ )?apologi[sz]e|(?:want|wanted|like|wish|wished|writing|wanting|need|have|ought|let me) to (?:\\w+ )?apologi[sz]e`,
    `(?:forgive|excuse|pardon|overlook) (?:me|my|that i|the fact that i|how i)(?! (?:fingers|thumbs|typing|dictation))`,
    `(?:sorry|apologies)(?: again)? (?:if this is (?:a |an )?(?:stupid|silly|dumb|bad|annoying|cheeky|odd|strange)|if i(?:'m| am) (?:not (?:meant|supposed|allowed)|being)|if you(?:'ve| have) already|if i)`,
    `(?:i|it|and|we|am|was|'m|'s|so|really|very|quite|feel|felt|feeling) (?:\\w+ )?(?:mortified|embarrassed|ashamed)(?=\\W*$|[,.;!]| (?:of (?:it|my|how)|by (?:it|my|how)|about|at (?:my|how)|that i|that my|to have|for my|and))`,
    `i(?:'ve| have)? (?:been |was |am |'m |could |keep )?(?:kick(?:ing|ed)?|beating|cursing) myself`,
    `(?:know|sorry|realise|realize|afraid|aware|because|that|how|embarrassed|admit|fear) (?:that )?i (?:\\w+ )?(?:froze|rambled|ramble|babbled|waffled|blanked|bombed|blew it|botched|fluffed|flubbed|bungled|floundered|stammered|stumbled|fumbled|choked|went blank|dried up|screwed up|messed up|made a mess|made a fool|fell apart|went to pieces|let myself down|talked too (?:much|fast|long)|spoke too (?:much|fast|quickly)|undersold myself|sold myself short|wasn't at my|was not at my|wasn't myself|was a mess|was a wreck|was hopeless|was useless|was awful|was terrible|was dreadful|was so poor|was poor|performed (?:badly|poorly)|did (?:badly|poorly|so badly|terribly)|came across (?:badly|poorly|as (?:\\w+ )?(?:nervous|cold|stupid|unprepared|distracted|rude|flat)))`,
    `my (?:mind|brain|head) (?:just |simply |completely )?(?:went|goes|was) (?:\\w+ )?(?:blank|empty)`,
    `i (?:do )?feel (?:\\w+ )?(?:bad|terrible|awful|dreadful|guilty|stupid|foolish|such a fool|like a fool)`,
    `(?:shouldn't|should not|should never) have (?:gone on|said|talked|told you|brought|mentioned|put you|cried|asked|come|interrupted|been so|worn|laughed)`,
    `(?:my|the) (?:terrible|awful|dreadful|poor|bad|weak|pathetic|disastrous|shaky|nervous|shocking|rambling|clumsy) (?:answers?|performance|showing|interview|english|presentation|reply|response|attempt)`,
    `i(?:'m| am| was)? (?:know )?(?:that )?(?:i was |was |being )?(?:rubbish|hopeless|dreadful|woeful|atrocious|abysmal)(?= |\\W|$)`,
    `(?:sorry|apologi[sz]e|apologies|forgive me) ${really}(?:(?:for|about|that|if|how) )?${really}(?:i |my |how i )${really}(?:was|wasn't|am|had|have|hadn't|haven't|did|didn't|couldn't|could not|can't|went|got|talked|spoke|rambled|ramble|froze|kept|forgot|arrived|came|seemed|sounded|looked|could|never|ran|lost|said|gave|messed|failed|made|interrupted|cried|mixed|missed|stumbled|blanked|put|took|said|asked|nerves?|nervous\\w*|answers?|english|performance|rambling|voice|accent|lateness|late|mistakes?|poor|bad|slow|awful|terrible|behaviou?r|appearance|clothes|cough\\w*|phone|camera|microphone|mic|cat|dog|handwriting|presentation|slides|test|spelling|outburst|attitude|lack|state|mess|long|silly|stupid|clumsy|confus\\w+|shak\\w+|stammer|tears|knee|handled|tired|so)`,
    `(?:sorry|apologies|apologi[sz]e|forgive me) ${really}(?:for|about) (?:being|having|talking|going on|rambling|running|arriving|interrupting|cutting|freezing|forgetting|not|turning up|coming|asking|stumbling|keeping|making|getting|messing|wasting|overrunning|crying|sounding|looking|speaking|saying|giving|mixing|blanking|all (?:the|my|that)|everything|the (?:length|way i|mess|poor|state|nerves|confusion|silence|long (?:silence|pause|answers)|awkward\\w*|um+s|mix-up i|rooster|smell|cup|noise|dog|cat|voicemail|coffee))`,
    `hope (?:that )?(?:i|it|my \\w+|this) (?:haven't|have not|hasn't|has not|didn't|did not|wasn't|was not|don't|doesn't|won't) (?:\\w+ )?(?:ruin|spoil|blow|blown|disappoint|waste|put you off|too much|count against|cost me|hurt|harm|let you down|bore|persuaded|offend|annoy|scare|mess|too (?:bad|much|dull)|a disappointment|such a)`,
    `(?:if you can bear|if you could stand|you must think i'?m?|you must be sick of|i(?:'m| am) (?:probably |surely |just )?being a (?:nuisance|pest|pain))`,
  ],
  not: [
    `forgive me if`,
    `had to apologi[sz]e`,
    `sorry ${really}to (?:hear|learn|read|see|miss|have missed|leave|say|report|lose|open|part|let you|turn|decline|find|inform|not|be leaving|cut|have to (?:decline|miss|leave|go))`,
    `sorry ${really}(?:for|about|at|that) (?:your|you(?:'ve|'re| had| have| lost| were)|the (?:loss|news|flood|fire|storm|family|team|school|people|children|patients?|dog|cat who)|(?:him|her|them|those|anyone|whoever))`,
    `sorry (?:not to|i (?:can't|cannot|missed|didn't get (?:to|the chance)|could not stay|won't|did not get)|that (?:we|you|there|it|the|things|they|he|she))`,
    `(?:say|says|saying|said|saying|never say|be|are|feel|felt|feeling|word|letters? of|no need to|better safe than) (?:\\w+ )?(?:sorry|apolog\\w+)`,
    `(?:you|he|she|they|who|nobody|everyone|someone|customers?|companies) (?:\\w+ )?(?:apologi[sz]ed?|froze|rambled|stumbled|apologi[sz]e)`,
    `(?:no|your|an|their|his|her|the|any|need to|needn't|owe you an|accept|an honest|public|written) (?:\\w+ )?(?:apology|apologies|apologi[sz]e)`,
    `apology (?:letters?|emails?|templates?|cards?)`,
    `(?:forgive|excuse|pardon) (?:the|my|me for the|any) (?:\\w+ )?(?:brevity|typos?|commas|thumbs|short|haste|pun|phone|metaphor|directness|handwriting|ramble about|spreadsheet|joke|sandwich|late reply|delay|fingers|autocorrect|formatting|length)`,
    `(?:not|never|without being|far from being|hardly|isn't|are) (?:\\w+ )?(?:embarrassed|ashamed|sorry|embarrassing)`,
    `(?:the|your|our|their|his|her|bank|wage|screen|picture|video|hiring) \\S+ froze`,
    `i (?:froze|stumbled|choked) (?:the|them|it|his|her|two|three|\\d|on|upon|across|over (?:your|the))`,
  ],
} as const
