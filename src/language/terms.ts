import { concepts } from './data/concepts.ts'
import { genericWords } from './data/generic-words.ts'
import { jottingWords } from './data/jotting-words.ts'
import { numberWords } from './data/number-words.ts'
import { stopWords } from './data/stop-words.ts'
import { timeWords } from './data/time-words.ts'
import { units } from './data/units.ts'
import { quantitiesOf, type Quantity } from './quantities.ts'
import { lazily } from '../source/lazily.ts'
import type { Span } from '../source/span.ts'
import { stem } from './stem.ts'
import { tokensOf, type Token } from './tokens.ts'

/** A word with content, or a quantity, at its place in the text. */
export interface Term extends Span {
  readonly key: string
  /** The things that the word may stand for, by number. */
  readonly concepts: readonly number[]
  readonly quantity: Quantity | null
  /** How much it says about a topic, 0 to 1: words of any interview say little. */
  readonly weight: number
}

const genericWeight = 0.35
const timeWeight = 0.3
const genericStems = lazily((): ReadonlySet<string> => new Set([...genericWords].map(stem)))
const conceptsByStem = lazily(() => {
  const index = new Map<string, number[]>()
  for (const [id, words] of concepts().entries())
    for (const key of new Set(words.map(keyOf))) index.set(key, [...(index.get(key) ?? []), id])
  return index
})

/** What a text says, in order: its words with content as stems, and its quantities. Stems to be ignored are left out. */
export function termsOf(text: string, offset: number, ignored: ReadonlySet<string>): readonly Term[] {
  const tokens = tokensOf(text, offset)
  const quantities = quantitiesOf(tokens, text, offset)
  const taken = new Set(quantities.flatMap(({ from, to }) => tokens.slice(from, to)))
  const numbers = quantities.map((quantity) => {
    const [start, last] = [tokens[quantity.from]!.start, tokens[quantity.to - 1]!.end]
    const end = text[last - offset] === '%' ? last + 1 : last
    return { key: `#${quantity.value}`, concepts: [], quantity, weight: weightOf(quantity), start, end }
  })
  const words = tokens.filter((token) => !taken.has(token)).flatMap((token) => termOf(token, ignored))
  return [...numbers, ...words, ...phrasesIn(tokens)].sort((a, b) => a.start - b.start)
}

/** `give up`, `walk-in`: two words that are one thing. */
function phrasesIn(tokens: readonly Token[]): readonly Term[] {
  return tokens.slice(1).flatMap((second, index) => {
    const first = tokens[index]!
    const key = keyOf(`${first.folded}-${second.folded}`)
    const found = conceptsByStem().get(key)
    return found ? [{ key, concepts: found, quantity: null, weight: 1, start: first.start, end: second.end }] : []
  })
}

function keyOf(word: string): string {
  return word.split('-').map(stem).join('-')
}

function termOf({ folded, start, end }: Token, ignored: ReadonlySet<string>): Term[] {
  const isShort = folded.length < 2 || units.has(folded)
  if (timeWords.has(folded))
    return [{ key: `@${folded.slice(0, 3)}`, concepts: [], quantity: null, weight: timeWeight, start, end }]
  if (isShort || stopWords.has(folded) || numberWords.has(folded)) return []
  const key = stem(jottingWords.get(folded) ?? folded)
  if (ignored.has(key)) return []
  const weight = genericStems().has(key) ? genericWeight : 1
  return [{ key, concepts: conceptsByStem().get(key) ?? [], quantity: null, weight, start, end }]
}

/** One and two are everywhere; what is measured is rare. */
function weightOf({ raw, measure }: Quantity): number {
  if (measure !== 'count') return raw <= 1 ? 0.6 : 0.9
  return raw <= 2 ? 0.2 : raw <= 12 ? 0.5 : 0.9
}
