/** Where a candidate tells of themselves, in normalised text: what stands there was hardly said by an interviewer. */
export const ownHistoryPhrases: readonly string[] = [
  "\\bi(?:'ve| have)(?: \\w+ly| also| now| only)? (?:been|built|carried|coached|cooked|designed|done|driven|drawn|edited|fixed|flown|had|held|interviewed|kept|laid|led|made|managed|marked|nursed|planned|produced|repaired|run|served|shipped|sold|spent|supervised|taught|trained|used|worked|written)\\b",
  '\\bi (?:also )?(?:am used to|came to|cook|coordinate|design|drove|drive|edit|grew up|keep (?:a|my|the)|lead|led|look after|manage|managed|moved|organise|plan|planned|produce|produced|ran|rewrite|run|schedule|served|spent|studied|supervise|taught|teach|train|trained|work|worked|write)\\b',
  '\\b(?:at|in|of) my (?:current|former|last|old|own|present|previous)\\b',
  '\\bmy (?:first|last|past|two|three|four|five|six|seven|eight|nine|ten|site|portfolio|background|experience|training|degree|cv|forecast|record|career)\\b',
  '\\bas an? [\\w-]+(?: [\\w-]+)?,? i\\b',
]
