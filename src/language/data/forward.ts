/** Words that look ahead: to the next step, to hearing, to going on. */
export const lookingAhead: readonly string[] = [
  "(?:am |'m |i |i'm |still |much |very much |really |eagerly |truly |certainly )*look(?:ing|s)? (?:so |very much |very )?forward",
  '(?<!(?:good|great|nice|lovely|glad|interesting|pleased|sorry|happy|fun|helpful|surprised|fascinating) to )hear(?:ing)? (?:back|again|more from|from (?:you|the)|(?:good |some |any |your |the |either |what |about (?:the |your )?(?:next|outcome|decision|result|status|timeline))+(?:news|steps?|stages?|way|decision|verdict|thoughts|comes|happens|you decide|outcome|result)?)',
  'to here (?:back |from)',
  '(?:next|following|further|additional|remaining) (?:steps?|stages?|rounds?|phases?|interviews?|conversations?|meetings?|chats?|talks?|calls?|visit|weeks? if)',
  '(?:am |i |eagerly |anxiously |patiently )?await(?:ing)?',
  'wait(?:ing)? (?:for|on|to hear) (?:your|you|the|a|an|any|news|word)',
  "(?:hope|hoping|hopefully|trust|expect) (?:that )?(?:to |we |we'll |i |i'll |you |you'll |this |our |there )(?:can |will |may |might |get |have |be |both |soon |all |the chance |is |are |the opportunity )*(?:to )?(?:hear|speak|talk|meet|see|be|join|work|continue|carry on|pick|get|move|have|return|come|discuss|cross|consider|choose|become|call|do it|do this|find|start|go|another|the first|more)",
  'hope to (?:\\w+ )?(?:hear|speak|talk|meet|see|be|join|work|continue|get|move|have|return|come|discuss|become|do|find|start)',
  '(?:speak|talk|chat|see you|meet|be in touch|catch up|connect) (?:again )?(?:soon|again|shortly|later|next|then|tomorrow)',
  '(?:see|speak to|talk to|call|ring|phone|email|write to|write) you (?:again|soon|next|on|then|in|at|with|tomorrow|monday|tuesday|wednesday|thursday|friday|back)',
  'until (?:then|next|we|the|our|monday|tuesday|wednesday|thursday|friday)',
  'till (?:then|next|we|monday|tuesday|wednesday|thursday|friday)',
  "let me know (?:when|what|how|where|by|either way|whether|about|your|the|once|as soon|soon|one way|which|of (?:any|the|your)|any|if (?:you|there|that|it|another|a|we|i|any|monday|tuesday|wednesday|thursday|friday|and when)(?: \\w+)? (?:'d like|would like|want|wish|decide|need me|is a|are|works?|should|can|could|makes?|helps?|comes?))",
  'let me know (?:so|and) i',
  "(?:can't|cannot|can not|couldn't) wait (?:to|for|until)",
  'when (?:can|could|should|do|would|might|may|will) (?:i|we|you)',
  "what(?: happens| comes| is| are|'?s) (?:next|the (?:next|timeline|time ?line|timing|process))",
  '(?:could|can|shall|should|might|may) (?:i|we) (?:come|talk|speak|meet|have|start|continue|pick|set|arrange|schedule|find|book|pencil|send|bring|do|try|see|stop|drop|call)',
  "(?:would|'d) (?:love|like|be (?:glad|happy|delighted|pleased|thrilled|keen|eager|grateful|curious|more than happy)|welcome|enjoy|relish|jump at|value|appreciate) (?:to |the (?:chance|opportunity) (?:to |of |for ))?(?:\\w+ )?(?:continue|continuing|talk|talking|speak|speaking|come|coming|meet|meeting|see|seeing|pick|discuss|discussing|carry|hear|hearing|show|return|returning|explore|dig|join|joining|chat|keep|know|a second|another|go|visit|spend|have another|have a|work|working|be part|become|show you|walk you|move)",
  "(?:am |'m )?(?:happy|glad|delighted|pleased|ready|available|able|free|around|prepared|keen|eager) (?:to|for|on|from|at|in|any|all|most|after|every|next|whenever) … (?:come|talk|speak|meet|call|visit|discuss|chat|start|start on|interview|follow-?up|conversation|second|trial|shift|day|time|demo|walk|continue|week|weeks|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|mornings|afternoons|evenings|whenever|that|anytime|proceed|move|go)",
  '(?:your|the|a|any|final|the final|a final) (?:decision|answer|verdict|reply|response|positive reply|favou?rable|news|word|good news|call|green light)',
  '(?:second|2nd|third|final|follow-?up|on-?site|onsite) (?:interview|round|visit|conversation|meeting|chat|stage|call|day|look)',
  '(?:trial|test|working) (?:shift|day|lesson|week|run|session)',
  "(?:i'll|i will|i shall|i am going to|i'm going to|i plan to|will) (?:also |then |gladly |happily )?(?:call|ring|phone|send|follow up|follow|check|be in touch|get in touch|bring|email|e-mail|write|come|keep|have|stop by|drop|see you|look out|watch|wait|hold|be (?:there|here|at|back|ready|in|on)|let you know|forward|report|share|post|tell)",
  "(?:we'll|we will|we can|we could|let's|let us|maybe we) (?:\\w+ )?(?:talk|speak|meet|see|have|get|pick|do|find|continue|work|keep|stay|start|go)",
  '(?:start|begin|come|be there|come in|come by|come back|be back|show up|report|stop by) (?:on |the |any |this |next |as early as |as soon as |whenever |tomorrow|right away|immediately|for )(?:the |a |\\d|\\w+day|you |week|month|time|day|morning|trial|second|january|february|march|april|may|june|july|august|september|october|november|december)',
  'any (?:monday|tuesday|wednesday|thursday|friday|saturday|day|time|morning|afternoon) (?:you|that|works?|next|suits?|is fine|is good|at all)',
  "whenever (?:you|suits|it suits|is|it's|that|works|the)",
  '(?:moving|going|take things|taking things|move|go|proceed|proceeding|progress) (?:this |it |things )?(?:forward|ahead|further|to the next)',
  'forward to (?:it|that|this|monday|tuesday|wednesday|thursday|friday|the)',
  'references (?:are|on|upon|if|attached|available|ready|whenever)',
  '(?:call|ring|phone|text|reach|email|write|contact) me (?:any ?time|on|at|when|whenever|if you (?:want|would|decide|need me)|back|and|to|either|tomorrow|monday|tuesday|wednesday|thursday|friday)',
  '(?:keep|stay|be|get) in touch',
  'in touch (?:soon|again|next|about|by|when|with)',
  'keep (?:me|us) (?:posted|updated|informed|in the loop|in mind)',
  'fingers crossed',
  'either way',
  '(?:by|before|after|on|come|in) (?:the )?(?:end of (?:the|this|next) (?:week|month)|next (?:week|month)|\\d+(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri)day) (?:as|like) you',
  'continue (?:our|the|this|that) (?:conversation|discussion|talk|chat|argument|debate)',
  '(?:pick|picking) (?:it|this|that|the conversation|things|up) (?:up|where|back|again)',
  'the (?:rest of the )?process (?:unfolds|continues|moves|goes|proceeds)',
  '(?:hiring|interview|selection|recruitment) process (?:moves|move|continues|continue|goes|progresses|unfolds|proceeds)',
  'good news',
  'count me in',
  'see where (?:this|it) goes',
  'what you decide',
  "(?:you|you've|you have) (?:decided|made (?:a|your|up|the) (?:decision|mind|choice))",
]

/** Words that look ahead to something other than the process. */
export const unrelatedFuture: readonly string[] = [
  'forward to (?:my|our|the|a|this|their|your) (?:\\w+ ){0,2}(?:holidays?|vacation|trip|weekend|wedding|game|match|season|garden|birthday|concert|break|race|marathon|retirement|summer|spring|dinner|barbecue|honeymoon|game)',
  "can't wait (?:to|for) (?:\\w+ ){0,3}(?:holidays?|vacation|trip|weekend|wedding|game|match|season|birthday|concert|break|summer)",
]

/** Words that end a note warmly or politely and leave the next move to the reader. */
export const warmEnding: readonly string[] = [
  'have a (?:\\w+ ){0,3}(?:day|week|weekend|evening|afternoon|rest|one|holiday|time|summer|christmas)',
  'enjoy (?:the|your) (?:\\w+ ){0,3}(?:weekend|week|day|evening|holiday|break|rest|game|trip|vacation|snow|sun|sunshine)',
  'all (?:the|my) best',
  'best (?:wishes|of luck)',
  'wish(?:ing)? you',
  '(?:thanks|thank you)(?: so much| very much)? (?:once )?again',
  'again,? (?:thanks|thank you|many thanks)',
  'let me know if',
  "(?:do not|don't|please don't|never|not) hesitate",
  'feel free',
  'at your disposal',
  '(?:if|should) (?:you|there|anything|any) … (?:questions?|information|anything|else|details|references?|materials?|need|needed|helpful|useful|require|documents?|samples?)',
  'any (?:other |further |additional |more )?(?:questions|information)',
  '(?:happy|glad|pleased|delighted) to (?:provide|answer|send|share|supply|give|help|clarify|expand|elaborate|put you)',
  'take care',
  'regards to',
  '(?:say hi|say hello|hello|greetings|love|a scratch|a pat|hi) to',
  'good luck',
  'happy (?:holidays|new year|easter|friday|christmas)',
  'stay (?:warm|dry|safe|well|cool)',
]

/** A wish or an offer. */
export const wishes: readonly string[] = [
  "(?:i |we )?(?:would|should|'d) (?:\\w+ ){0,2}(?:love|like|be (?:proud|glad|happy|delighted|honou?red|thrilled|keen|pleased|stoked)|welcome|want|enjoy|relish|jump|dig|gladly|happily|take|come|start)",
  "(?:i'd|i would) (?:\\w+ ){0,2}(?:love|like|welcome|want|enjoy|relish|jump|dig|gladly|happily|take|come|start)",
  "(?:can't|cannot|can not) wait",
  '(?:eager|excited|keen|ready|hungry|stoked|happy|glad|free|available|hopeful|hoping|praying) to',
  'hop(?:e|ing|eful|efully)',
  'praying',
  'fingers crossed',
  'wish to',
]

/** A condition, or a time to come. */
export const conditions: readonly string[] = [
  '(?:if|when|whenever|once|until|unless|before|after|should|as soon as) (?:you|we|u|the team|the panel|the board|your|it|there|that|things|round|then)',
  '(?:any ?time|soon|shortly|whenever|tomorrow|next (?:week|month|time|round|step|steps|stage)|another (?:time|occasion|day|talk|chat|round|conversation)|second (?:talk|round|interview|chat|visit)|again)',
]

/** Asking the reader to do something. */
export const requests: readonly string[] = [
  '(?<=^|[,;:.–—-] |\\b(?:and|please|just|so|or|then|but) )(?:please |just |do |kindly )?(?:call|ring|ping|text|phone|holler|shout|email|e-mail|write to|drop|lmk|hmu|hit me up|tell|keep me|count me|have me|bring me|put me|send me|pick me|let me know|contact|reach|give (?:me|us)|catch you|see you|speak|talk|meet)(?: me| us| you| to you| on| soon| again| with)?',
]

/** Words of a sign-off that look ahead (`Talk soon,` · `Until Thursday,`). */
export const partings =
  /\b(?:talk|speak|chat|meet|hear)(?: \w+){0,3} soon\b|\bsee (?:you|ya) (?:again|at|next|on|soon|then|tomorrow|\w+day)\b|\blook(?:ing)? forward\b|\b(?:un)?till? (?:next|the|then|we|\w+day)\b|\bin anticipation\b/i
