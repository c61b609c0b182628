import { irregularForms } from './data/irregular-forms.ts'

type Ending = readonly [ending: string, least: number]

/** Endings of forms, and the least that must stand before them. */
const inflections: readonly Ending[] = [
  ['ies', 2],
  ['ied', 2],
  ['ings', 3],
  ['ing', 3],
  ['ed', 3],
  ['sses', 2],
  ['xes', 2],
  ['s', 3],
]

/** Endings that turn a word into another sort of word, longest first. */
const derivations: readonly Ending[] = [
  ['isation', 3],
  ['ization', 3],
  ['ation', 4],
  ['ator', 4],
  ['ment', 4],
  ['ness', 4],
  ['able', 4],
  ['ible', 4],
  ['ally', 4],
  ['ise', 4],
  ['ize', 4],
  ['ate', 4],
  ['at', 4],
  ['ion', 4],
  ['ity', 4],
  ['ian', 5],
  ['al', 5],
  ['er', 4],
  ['or', 4],
  ['ly', 5],
]

/** Words that only look like forms of others. */
const wholeWords: ReadonlySet<string> = new Set(
  `
  banner bitter butter charter companion copper corner counter county evening flower former
  hammer ladder lady letter manner master matter mention mentor million mission morning mother news
  number party passion pity poster proper ready rubber section shower station summer supper tailor
  temper transfer
`
    .trim()
    .split(/\s+/),
)

/** The part that the forms of a word share: `testers`, `tested` and `testing` have one, `womens` and `woman`, too. For folded words; not itself a word. */
export function stem(word: string): string {
  const base = irregularForms.get(/[mr]ens$/.test(word) ? word.slice(0, -1) : word) ?? word
  if (base.length < 4 || wholeWords.has(base) || !/^[a-z-]+$/.test(base)) return base
  if (base.endsWith('ies') && wholeWords.has(`${base.slice(0, -3)}y`)) return `${base.slice(0, -3)}y`
  const uninflected = undouble(strip(base, inflections))
  const bare = wholeWords.has(uninflected) ? uninflected : undouble(strip(uninflected, derivations))
  return bare.length > 3 ? bare.replace(/[eiy]$/, '') : bare
}

function strip(word: string, endings: readonly Ending[]): string {
  if (word.endsWith('ss')) return word
  for (const [ending, least] of endings) {
    if (!word.endsWith(ending)) continue
    const rest = word.slice(0, -ending.length)
    if (rest.length >= least && /[aeiouy]/.test(rest))
      return rest + (ending === 'sses' ? 'ss' : ending === 'xes' ? 'x' : '')
  }
  return word
}

function undouble(word: string): string {
  return word.length > 3 && /([bdfgmnprt])\1$/.test(word) ? word.slice(0, -1) : word
}
