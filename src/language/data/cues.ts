/** Small words and turns that say what kind of sentence this is. */
export const turns = {
  author: ['i', "i'm", "i've", "i'd", "i'll", 'my', 'me', 'myself', 'im', 'ive', 'id'],
  reader: ['you', 'your', "you're", "you've", "you'd", "you'll", 'yours', "y'all", 'u', 'ur'],
  both: ['we', "we'd", "we've", "we're", "we'll", 'our', 'us'],
  definite: ['that', 'those', 'these', 'this \\w+', 'the \\w+ (?:you|that|who|where|when|with|in|on|at|of|by|from)'],
  pastOther: [
    '(?:he|she|they|it|who|which) (?:was|were|had|went|did|came|took|kept|made|got|ran|broke|failed|said|told|asked|\\w{3,}ed)',
  ],
  /** A wish, an offer, a condition. */
  wish: [
    "(?:i |we )?(?:would|should|'d) (?:\\w+ ){0,2}(?:love|like|be (?:proud|glad|happy|delighted|honou?red|thrilled|keen|pleased|stoked)|welcome|want|enjoy|relish|jump|dig|gladly|happily|take|come|start)",
    "(?:i'd|i would) (?:\\w+ ){0,2}(?:love|like|welcome|want|enjoy|relish|jump|dig|gladly|happily|take|come|start)",
    "(?:can't|cannot|can not) wait",
    '(?:eager|excited|keen|ready|hungry|stoked|happy|glad|free|available|hopeful|hoping|praying) to',
    'hop(?:e|ing|eful|efully)',
    'praying',
    'fingers crossed',
    'wish to',
  ],
  condition: [
    '(?:if|when|whenever|once|until|unless|before|after|should|as soon as) (?:you|we|u|the team|the panel|the board|your|it|there|that|things|round|then)',
    '(?:any ?time|soon|shortly|whenever|tomorrow|next (?:week|month|time|round|step|steps|stage)|another (?:time|occasion|day|talk|chat|round|conversation)|second (?:talk|round|interview|chat|visit)|again)',
  ],
  /** Asking the reader to do something. */
  imperative: [
    '(?<=^|[,;:.–—-] |\\b(?:and|please|just|so|or|then|but) )(?:please |just |do |kindly )?(?:call|ring|ping|text|phone|holler|shout|email|e-mail|write to|drop|lmk|hmu|hit me up|tell|keep me|count me|have me|bring me|put me|send me|pick me|let me know|contact|reach|give (?:me|us)|catch you|see you|speak|talk|meet)(?: me| us| you| to you| on| soon| again| with)?',
  ],
  /** An idea, a guess, an answer that followed. */
  idea: [
    "(?:what if|how about|why not|maybe|perhaps|my guess|i'd guess|i bet|i'd bet|i suspect|i wonder|one (?:idea|thought|option|way|thing|more|follow-?up|question)|a (?:thought|better answer|quick fix|possible)|you (?:could|might|may want)|could be|might be|would be enough|ought to|worth (?:a|trying|looking)|i'd (?:try|start|look|cap|put|use|begin|move|check|want|add|go|ask|cut|split|take|do|keep|say|make)|i would (?:try|start|look|put|use|begin|move|check|add|ask|cut|split|take|close|do|keep|say|make)|here(?:'s| is)|sketch(?:es|ed)?|draft(?:ed)?|prototype|mock-?up|link(?:ed)?|attached|enclosed)",
  ],
  /** The day of the interview and its paper. */
  paperwork: [
    "(?:attach(?:ed)?|enclosed?|copy|copies|passport|licen[cs]e|certificate|references|transcript|documents?|forms?|badge|parking|gate|bus|train was|taxi|receipt|expenses|voucher|reception|desk|room \\d|floor|building|invoice|test from|arrived|left at|o'clock)",
  ],
  years: [
    '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many) (?:\\+ )?(?:years?|yrs|decades?|seasons?)',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>
