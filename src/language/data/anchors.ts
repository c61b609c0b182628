/** Words that point into the conversation. */
export const anchors: readonly string[] = [
  // The reader said, asked or showed something.
  "you(?:'d|'ve| had| have| both| all| also| just| then| even| said that you| and (?:\\w+|your (?:\\w+ )?\\w+))? (?:\\w+ly )?(?:mention(?:ed)?|s(?:aid|ay)|told|tell|describ(?:ed|e)|rais(?:ed|e)|ask(?:ed)?|shar(?:ed|e)|explain(?:ed)?|not(?:ed|e)|point(?:ed)?|brought|bring|show(?:ed|n)?|suggest(?:ed)?|recommend(?:ed)?|walk(?:ed)?|drew|draw|sketch(?:ed)?|talk(?:ed)? about|spoke|touch(?:ed)? on|outlin(?:ed|e)|laid out|put it|call(?:ed)?|quot(?:ed|e)|warn(?:ed)?|admit(?:ted)?|confess(?:ed)?|compar(?:ed|e)|hint(?:ed)?|argu(?:ed|e)|guess(?:ed)?|wonder(?:ed)?|demo(?:ed|'d)?|pull(?:ed)? up|hand(?:ed)?|let me|gave me|pass(?:ed)?|lent|taught|push(?:ed)?|challeng(?:ed)?|press(?:ed)?|caught|correct(?:ed)?|promis(?:ed|e)|us(?:ed|e) the (?:word|phrase))",
  '(?:what|how|the way|everything|as|when|where|something|things?|one|that|which|after|because|why) you (?:\\w+ )?(?:mention(?:ed)?|said|told|describ(?:ed|e)|rais(?:ed|e)|ask(?:ed)?|shar(?:ed|e)|explain(?:ed)?|show(?:ed)?|are (?:doing|building|trying|up against)|drew|do|did|handle|run|ran|put|see)',
  '(?:was|were|been|being) (?:told|asked|shown|walked|warned|struck|reminded|surprised|amused|impressed|taken|moved|fascinated|interested|curious|glad|sorry|delighted|relieved)',
  // Something of the reader's: a question, a story, a point.
  'your (?:\\w+ ){0,2}(?:questions?|points?|comments?|story|stories|examples?|ideas?|take|account|candou?r|advice|description|explanation|demo|whiteboard|tour|remark|answer|plan|suggestion|observation|analogy|anecdote|warning|sketch|diagram|rule|theory|view|thoughts?|line|joke|honesty|concern|worry|worries|hunch|description|experience|metaphor|approach|insistence|frustration|challenge|problem|puzzle|riddle|slide|chart|map|board|case|phrase|words?|tip|trick|reading|recommendation|passion|push|side) (?:about|of|on|that|to|how|why|whether|with|for|from|in|at|regarding|was|is|made|has|had|got|stuck|stayed|when|as|and|around|into)',
  '(?:the|that|those|this) (?:\\w+ ){0,3}(?:questions?|points?|comments?|story|stories|examples?|ideas?|problem|challenge|case|exercise|tour|demo|sketch|diagram|anecdote|part|bit|moment|scene|photo|picture|line|joke|puzzle|scenario|whiteboard|drawing|slide|chart|map|list|issue|gap|trick|thing) (?:you|we|about|of|where|when|that|with|from|she|he|they|on)',
  // What both did.
  "(?:we(?:'d|'ve| had| have| all| both| also| then| even)?) (?:\\w+ly )?(?:talk(?:ed)?|discuss(?:ed)?|sp(?:oke|eak)|chat(?:ted)?|cover(?:ed)?|touch(?:ed)?|g[eo]t (?:into|onto|to|on)|went (?:over|through|into)|dug into|debat(?:ed|e)|argu(?:ed|e)|laugh(?:ed)?|agree(?:d)?|disagree(?:d)?|compar(?:ed|e)|swap(?:ped)?|trad(?:ed|e)|walk(?:ed)?|look(?:ed)? at|look at|sketch(?:ed)?|drew|tour(?:ed)?|work(?:ed)? through|met|ended|spent|stopped|stood|sat|tried|paus(?:ed)|wrestl(?:ed)|found|joked|ran out)",
  '(?:our|the|that|this) (?:\\w+ ){0,3}(?:discussion|conversation|chat|exchange|debate|back-and-forth|talk|argument|digression|detour|aside|disagreement|natter|tangent|brainstorm|exercise|walk-?through|tour|walk) (?:of|about|on|around|whether|regarding|into|over|concerning|through|turned|drifted|ended|with|at|in|when)',
  // A reaction to something heard.
  "(?:kept|keep|keeping|been|was|am|'m|still|went home|left|came home|drove home|walked|lay awake|woke|spent) (?:\\w+ ){0,3}(?:thinking|turning|returning|wondering|mulling|chewing|coming back|smiling|laughing|puzzling|looking|trying|reading)",
  '(?:stuck|stuck with|stayed with|struck|stood out|stands out|lingers?|rattling|bugged|bugging|nagging|surprised|amused|impressed|intrigued|fascinated|delighted|convinced|reminded|remind(?:s|ed)?|haunt(?:s|ed|ing)?|resonated|hit home|rang true|won me|got me|sold me|grabbed|moved|taught|clicked) (?:with |to |me|us|most|out|home|by|of|a chord|me as)*',
  'made (?:me|my|us) (?:want|think|laugh|smile|wonder|realise|realize|curious|go|look|feel|see|rethink|reconsider|hungry|day|week|afternoon|morning|evening)',
  "(?:can't|cannot|couldn't|could not|won't|haven't|have not|hadn't) (?:\\w+ )?(?:stop(?:ped)? (?:thinking|laughing|smiling)|forget|forgotten|shake|get .{1,40} out of)",
  '(?:in|on|at the back of|out of) my (?:head|mind)',
  '(?:on|all) (?:the|my) (?:\\w+ )?(?:train|bus|drive|walk|way|ride|flight|tram|ferry|commute|journey)(?: ride| home| back)?',
  '(?:last|that|this|the same) (?:night|evening|weekend|morning) i',
  '(?:since|after) (?:we (?:spoke|talked|met)|our|the (?:interview|call|conversation|meeting)|leaving|i (?:left|got home))',
  "i(?:'ve| have)? (?:looked|look|checked|tried|went|reread|re-read|read|dug|thought|sketched|ran|tested|found|remembered|realised|realized|worked out|asked|made|wrote|did some) (?:\\w+ )?(?:it|that|this|up|about|into|for|back|again|out|last night|over|your|the)",
  '(?:as|like i|something i) promised',
  '(?:you|i) (?:asked|wanted to know|wondered) (?:me |whether|if|what|how|why|about|for)',
  '(?:a better answer|my answer|should have said|meant to say|on reflection|second thoughts?|thought (?:of|about)|an idea|one idea|one thought|one thing|two things)',
  "(?:i (?:can|could) (?:see|tell|hear)|no wonder|now i (?:know|see|understand)|i (?:had no|never|didn't|did not|hadn't) (?:idea|knew|know|thought|seen|heard|expected|realise|realize)|never (?:knew|heard|met|seen|thought)|(?:nobody|no one|the first (?:person|time)) (?:has|had|who|anyone|ever)|hearing that|i(?:'d| had) (?:assumed|expected|thought|imagined))",
  '(?:did|have|has|do|does|would|could|is|was|were) (?:you|anyone|it|that|they|she|he|the) (?:\\w+ )?(?:ever|still|really|find|found|try|tried|consider|considered|end up|manage|decide|get|work|thought)',
  // Something seen or met on the spot.
  '(?:see|seeing|saw|watch|watching|watched|hear|hearing|heard|tour|touring|toured|visit|visiting|walking|stand|standing|stood|sit|sitting|sat|taste|tasting|tasted|tried|smell|look|looking|climb|holding|held|meeting|met|shadow|shadowing|shadowed) (?:\\w+ )?(?:the|your|how|that|all|those|in|on|at|through|around|about|what|why|where|a|an|him|her|them|\\w+ing)',
  '(?:learn|learning|learned|learnt|hear|heard|hearing|found out|discover|discovered|understand|understood|interested|curious|fascinating|interesting|surprising|nice|great|good|helpful|fun|funny) (?:\\w+ )?(?:about|how|that|why|to (?:hear|see|learn|know)|what|where|of|from)',
]

/** Words that praise or muse, and tell nothing. */
export const flourish: readonly string[] = [
  '(?:calibre|caliber|wisdom|brillian(?:t|ce)|genius|humility|stature|visionary|towering|luminous|radiance|charisma|kindness|grace|graciousness|eloquen(?:t|ce)|profound|sublime|soul|spirit|destiny|essence|horizons?|tapestry|symphony|resonance|echo(?:es|ed)?|whisper(?:s|ed)?|beacon|compass|threshold|crossroads|poetry|silence|wonder|awe|awed|depth|texture|light|heart|hearts|dream|dreams|miles|bridge|bridges|river|seed|seeds|flame|spark|window|mirror|canvas|thread|threads|dance|song|star|stars|sky|ocean)',
  '(?:so|most|truly|deeply|highly|immensely|incredibly|really) (?:insightful|thoughtful|kind|gracious|wise|inspiring|impressive|privileged|humble|knowledgeable|helpful|friendly|welcoming)',
  '(?:great|thoughtful|insightful|excellent|wonderful|interesting|good) (?:questions?|answers?|insights?|points?|conversation)',
  'bigger picture',
]
