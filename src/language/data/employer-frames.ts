/** What stands before the name of the company that a candidate hopes to work for. `the` and a space may follow. */
export const prospects: readonly string[] = [
  '(?:re)?join(?:ing)?(?: you(?: all)?(?: at)?)?',
  '(?:fit|asset|addition|contribution|contribute|contributing|match|candidate) (?:at|for|to|with)',
  '(?:career|future|interview|interviews|internship|job|opening|opportunit(?:y|ies)|placement|position|post|role|vacancy) (?:at|with)',
  '(?:here|you|you all|all of you|everybody|everyone) at',
  "(?:i(?:'m| am)|be|been) interviewed (?:at|by)",
  'what (?:you|everyone|the team) (?:all )?(?:are|is|do|does|have|has) (?:\\w+ )?at',
]

/** The same, where the sentence looks ahead. */
export const hopefulProspects: readonly string[] = [
  '(?:member|part) of',
  '(?:benefit|help|service|use|value) (?:at|for|to)',
  '(?:everybody|everyone|folks|people|start|starting|team|work|working) (?:at|for)',
  '(?:crew|department|desk|floor|newsroom|office|team|ward) (?:at|of)',
  '(?:back|days?|future|home|life|months?|place|season|shifts?|trial|weeks?|years?) (?:at|for|with)',
  '(?:bake|brew|build|cook|design|drive|make|play|run|sell|sing|teach|write) (?:at|for|with)',
  '[a-z]+ (?:it|that|them|this) (?:at|for|with)',
  '(?:come|coming|move|moving|return|returning|belong) to',
]

/** What stands before a company that a candidate speaks of warmly; enough only before a name that is a company's by its last word. */
export const warmProspects: readonly string[] = [
  '(?:about|admired?|enthusiasm for|excited (?:about|by)|followed|impressed (?:by|with)|interest in|interested in|love|loved|passionate about|visit to)',
]

/** Words of a sentence that looks ahead. */
export const hopes =
  "\\b(?:would|could|'d|hope|hoping|hopeful|excited|eager|keen|confident|certain|sure|think|believe|know|look(?:ing)? forward|interest(?:ed)?|love|wish|want|should like|delighted|ready|able)\\b"

/** Ends of a clause about the past or the present of the candidate: whoever is named there is an employer of theirs, not of the reader. */
export const ownHistory: readonly string[] = [
  "\\b(?:i|we)(?:'ve|'d| have| had| also| then)? (?:been|built|cut|did|grew|held|interned|joined|led|left|learn(?:ed|t)|made|managed|moved|opened|ran|saw|served|spent|started|studied|taught|trained|took|was|were|won|worked|wrote)\\b",
  '\\b(?:after|before|since|until|when|while) (?:i|we|[a-z]+ing)\\b',
  '\\b(?:after|for|in|over|spent|with) (?:[\\w-]+ ){0,3}(?:months|years)\\b',
  "\\b(?:current|first|former|last|my|old|our|own|previous)(?! interview)(?: [\\w'-]+){1,3} (?:at|for|of|to|with)(?: the)? $",
]

/** What follows the name of a department, and of a company only where the name has a word of its own. */
export const departmentTail =
  '^ (?:call|class|club|committee|crew|department|desk|folks|function|group|guild|lads|people|project|side|squad|team|unit)\\b'

/** What follows the name of a place that belongs to a company. */
export const siteTail = '^ (?:branch|campus|clinic|depot|hub|location|office|plant|site|store|studio|ward)\\b'

/** Words of departments, in lower case. */
export const departmentWords: ReadonlySet<string> = new Set(
  `
  account accounts administration admissions ai analytics api art backend brand business catering clinical cloud
  commercial communications community compliance content core corporate creative customer data delivery department design
  development devops digital education emergency engineering events experience facilities finance frontend fraud front
  fulfilment growth hardware health house housekeeping hr human identity infrastructure innovation insights intelligence
  it kitchen lab labs learning legal logistics maintenance management marketing media medical merchandising mobile net
  network nursing operations ops outreach partnerships payments people performance planning platform policy procurement
  product production programme project property publishing qa quality rd reliability renal research retail revenue risk
  safety sales science search security service services site social software sourcing sre staff strategy success supply
  support talent tech technical technology tools trade training transport treasury trust user ux warehouse web wellbeing
  youth
  `
    .trim()
    .split(/\s+/),
)
