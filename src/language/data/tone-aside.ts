/** What makes a sentence with doubtful words another matter: told by the reader, about the work, or softly put. */
export const aside: readonly string[] = [
  `you(?:'d|'ve| had| have| both| all| also| just| then| even)? (?:said|told me|mentioned|described|explained|asked|showed|called|warned|admitted|joked|put it|walked|pointed|shared|raised|talked|spoke)`,
  `you were (?:frank|honest|open|candid|clear)`,
  `(?:what|how|the way|as|where|when) you (?:said|put|told|described|handle|handled|showed|explained)`,
  `your (?:\\w+ )?(?:story|stories|point|example|account|remark|description|anecdote|tale|warning|rule|idea|candou?r)`,
  `(?:we|i) (?:talked|spoke|discussed|laughed)`,
  `(?:customers?|clients?|patients?|pupils?|residents?|tenants?|suppliers?|members?|guests|families|drivers|pickers|staff|nurses|students|children|donors)`,
  `(?:payroll|pay run|pay gap|pay freeze|claims|module|project|migration|report|dataset|model|policy|audit)`,
  `(?:i would|i'd) (?:be (?:grateful|glad|happy)|appreciate|love)(?! to know (?:the|what) (?:salary|pay))`,
  `(?:no (?:rush|hurry|pressure)|if possible|if you can|whenever|as (?:agreed|arranged|promised|you))`,
  `(?:look|looking) forward`,
]
