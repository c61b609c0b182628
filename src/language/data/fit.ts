/** The author's own history, skills, ideas: what ties a person to a job. */
export const ownExperience: readonly string[] = [
  '(?:i|we) (?:\\w+ )?(?:ran|run|built|build|led|lead|managed|manage|wrote|worked|handled|handle|designed|launched|trained|taught|teach|cut|grew|reduced|opened|closed|set up|moved|rebuilt|fixed|made|kept|spent|served|sold|cooked|drove|drive|cleaned|coached|shipped|maintained|maintain|organi[sz]ed|supervised|used|tried|learned|learnt|started|did|had|saw|solved|inherited|migrated|introduced|replaced|wired|welded|nursed|cared|volunteered|studied|completed|finished|earned|hold|speak|know|specialise|specialize|owned|own|covered|ended up|went through|faced|dealt|hit|took|brought|came from|grew up|used to|operated|planned|wrote|produced|reconciled|audited|translated|tutored|raised|installed|negotiated|rolled out|turned)',
  "(?:i've|i have|we've|we have) (?:\\w+ )?(?:run|built|led|managed|written|worked|handled|designed|launched|trained|taught|cut|grown|been|done|had|seen|spent|served|sold|cooked|driven|kept|used|shipped|maintained|organi[sz]ed|supervised|learned|learnt|started|made|dealt|always|lived|got|gotten|held|completed|finished|studied|volunteered|operated|planned|set|wanted|passed|already|since|a (?:degree|certificate|licen[cs]e|background)|experience|\\w+ years|my)",
  '(?:at|with|in|for|from) my (?:\\w+ ){0,3}(?:job|company|role|position|employer|shop|school|team|clinic|hospital|firm|place|post|kitchen|lab|work|unit|ward|district|office|years?|time|days|experience|career|studies|degree|internship|background|placement|thesis|project)',
  'my (?:\\w+ ){0,3}(?:experience|background|skills?|training|degree|studies|years|time|work|career|certificate|certification|licen[cs]e|qualifications?|knowledge|abilit(?:y|ies)|expertise|strengths?|history|internship|thesis|placement|portfolio|projects?|record|team|class|students|patients|customers|clients|apprenticeship|acls|cpr|card|schedule|languages?|spanish|french|english|german)',
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|a few) (?:\\+ )?(?:years?|yrs|seasons|summers|winters|months) (?:of|in|as|at|on|with|behind|running|doing|teaching|working|selling|cooking|driving|managing)',
  '(?:when|while|since|as|before) i (?:was|worked|ran|had|left|joined|started|did|taught|managed|lived)',
  '(?:as|being) (?:a|an|the|someone|somebody) (?:\\w+ ){0,3}(?:who|former|ex|with|student|nurse|teacher|engineer|developer|parent|manager|designer|cook|driver|writer)',
  "(?:i am|i'm) (?:good|calm|fluent|bilingual|certified|used|trained|comfortable|reliable|responsible|careful|never|able|qualified|licensed|organi[sz]ed|patient|handy|a|an|the|not afraid|not new)",
  "(?:i|we) (?:can|could|would|'d|'ll|will) (?:\\w+ )?(?:bring|help|add|contribute|start|fit|do|offer|take|make|build|run|begin|try|suggest|put|use|look|draft|set|write|propose|handle|cover|work|step|pick|show|share|teach|teaching|fix|apply|be (?:useful|of use|an asset|a good|able|a great))",
  'we had (?:the|a|exactly|that|this|similar|almost)',
  '(?:same|similar) (?:problem|thing|issue|situation|setup|effect|challenge|gap|mess|question|work|kind|pattern)',
  '(?:experience|background|skills?|training) (?:in|with|as|at|would|will|could|can|fits?|match(?:es)?|aligns?|from|makes?|has|have|and|i|are|is)',
  'right up my (?:alley|street)',
  '(?:at|in|with) (?:the |my |our )?(?:\\w+ ){1,4}i (?:\\w{3,}ed|ran|built|led|put|found|made|cut|wrote|had|kept|took|taught|did)',
  '(?:saw|did|had|fixed|built|ran) (?:one|two|three|the same|it|one of those) like',
  '(?:my|our) (?:old|last|former|previous) (?:\\w+ )?(?:school|shop|team|boss|crew|place|job|kitchen|ward|office|firm|depot)',
  'my own',
]

/** Keenness on the job, the team, or some part of the work. */
export const keenness: readonly string[] = [
  '(?:excite[sd]?|exciting|excitement|thrill(?:ed|s|ing)?|keen(?:er)?|eager|enthusias(?:tic|m)|passion(?:ate)?|motivated|energi[sz]ed|hooked|sold|convinced|confident|certain|sure|determined|delighted|drawn|inspired)',
  "(?:would|'d) (?:\\w+ )?(?:love|like|be (?:honou?red|proud|thrilled|delighted|glad|happy|a (?:great|good|strong)|an|excited)|enjoy|relish|welcome|jump|count it|value|suit|fit|want|give)",
  '(?:really |very |still |truly |seriously |so )?(?:want|wants|wanting) (?:to|this|the|that|in)',
  '(?:my|strong|sincere|continued|keen|great|genuine|renewed|deep|of|the|with|an?|any|further) interest',
  'interest(?:ed|s)? (?:in|me|by|to)',
  '(?:strengthened|confirmed|reinforced|deepened|increased|renewed|reaffirmed|heightened|cemented|solidified|made me) (?:\\w+ ){0,3}(?:interest|desire|belief|enthusiasm|want|sense|feeling|wish|conviction|excitement|more)',
  '(?:great|good|perfect|strong|ideal|right|natural|excellent|best|real|better|nice) (?:fit|match|addition|candidate|asset|home|place|move|person|choice)',
  '(?:fit|match|suit|suited|belong|fits|matches|suits) (?:in|for|with|well|me|my|the|your|right|exactly|what|perfectly|into|nicely|to)',
  '(?:contribute|contributing|contribution|join|joining|be part|becoming part|become part|being part|part of (?:your|the|it|this|what|that|a)|work(?:ing)? (?:with|for|alongside|at|on|under) (?:you|your|the|such|a|this|that|them|\\w+)|support(?:ing)? (?:your|the|this)|serve|asset|add value|make (?:a|an) (?:difference|impact|contribution)|bring to)',
  '(?:dream|desire|ambition|goal|motivation|calling)',
  '(?:love|like|enjoy|adore)(?:s|d)? (?:the idea|the thought|that|how|to|this|working|being|the way|the sound|what|about|your|nothing)',
  '(?:admire|admired|believe|believes|care) (?:in|that|deeply|about|your|the|how|i)',
  "(?:i believe|i feel|i think|i know|i'm sure|i am sure|i'm certain|i trust) (?:that )?(?:i|my|we|this|the)",
  "(?:appeal(?:s|ed|ing)?|attract(?:s|ed|ive)?|resonate[sd]?|suits? me|sounds? like|feels? like|looks? like|sounded like|felt like|kind of (?:work|place|problem|team|job|shop)|sort of (?:work|place|problem|team|job)|the reason i|why i|what i (?:want|love|like|do|am looking|was hoping|have been|'ve been|'m looking))",
  'count me in',
  "i'm in",
  "if you(?:'ll| will) have me",
  'hire me',
  'top (?:choice|of my list)',
  '(?:first|number one) choice',
  'proud to',
  'honou?red to (?:join|be|work|serve|contribute)',
  'happy to (?:join|be part|work)',
  'picture myself',
  '(?:see|imagine|imagined|seeing|picture|pictured) myself',
  'the job',
]

/** Openings and courtesies that hold an `I` but nothing of the author. */
export const courtesy: readonly string[] = [
  "i (?:just |simply |also |really )?(?:wanted|want|would like|'d like|wish|am writing|write|hope|wished) to (?:\\w+ )?(?:thank|say|express|extend|send|let you know|take)",
  'i (?:\\w+ )?(?:enjoyed|appreciated?|liked|loved|valued) (?:\\w+ ){0,3}(?:meeting|talking|speaking|our|learning|hearing|the (?:chance|opportunity|conversation|interview|discussion|time|tour|meeting|visit|chat|talk)|getting|seeing|chatting|it|today|yesterday|visiting|your)',
  '(?:it was|was) (?:\\w+ ){0,4}(?:meeting|to meet|talking|to talk|speaking|to speak|to learn|learning|hearing|to hear|getting|to get|chatting|to chat|seeing|to see|to visit|visiting|to have)',
  'i hope (?:you|this|your|all|the|that)',
]
