import type { Span } from '../source/span.ts'
import { sum } from '../source/sum.ts'
import type { Quantity } from './quantities.ts'
import type { Term } from './terms.ts'

/** A term of a topic, the word of the note that says it, and how much that is worth, 0 to 1. */
export interface Hit {
  readonly term: Term
  readonly word: Term
  readonly worth: number
}

/** The terms of one sentence, and how likely, 0 to 1, it refers to the talk. */
export interface Said extends Span {
  readonly terms: readonly Term[]
  readonly trust: number
}

/** How much of a topic some neighbouring sentences say: the sum of what the hits are worth. */
export interface Match {
  readonly score: number
  readonly hits: readonly Hit[]
}

const noMatch: Match = { score: 0, hits: [] }
/** What is told in one sentence belongs together; what three tell, less so. */
const windows = [1, 0.95, 0.85]
const partWorth = 0.6
const conceptWorth = 0.55
const leastPart = 4
const particles: ReadonlySet<string> = new Set('back down over side under upon with'.split(' '))

/** The best match of a topic among the sentences of a note. `rarity` says how much, 0 to 1, a term tells topics apart. */
export function matchTopic(
  topic: readonly Term[],
  sentences: readonly Said[],
  rarity: (term: Term) => number = () => 1,
): Match {
  const hits = sentences.map(({ terms, trust }) => hitsIn(topic, terms, (term) => trust * rarity(term)))
  return sentences
    .flatMap((_, first) =>
      windows.map((weight, more) => ({ weight, within: hits.slice(first, first + more + 1).flat() })),
    )
    .map(({ weight, within }) => toMatch(within, weight))
    .reduce((best, match) => (match.score > best.score ? match : best), noMatch)
}

/** Each term of the topic, and each word of the note, counts once: the most that it is worth. */
function toMatch(hits: readonly Hit[], weight: number): Match {
  const used = new Set<Term | string>()
  const kept = [...hits]
    .sort((a, b) => b.worth - a.worth || a.word.start - b.word.start || a.term.start - b.term.start)
    .filter(({ term, word }) => {
      const isNew = ![term.key, word].some((item) => used.has(item))
      if (isNew) used.add(term.key).add(word)
      return isNew
    })
  return { score: weight * sum(kept.map(({ worth }) => worth)), hits: kept }
}

function hitsIn(topic: readonly Term[], words: readonly Term[], factor: (term: Term) => number): readonly Hit[] {
  return topic.flatMap((term) =>
    words.flatMap((word) => {
      const worth = likeness(term, word) * term.weight * factor(term)
      return worth > 0 ? [{ term, word, worth }] : []
    }),
  )
}

function likeness(term: Term, word: Term): number {
  if (term.quantity && word.quantity) return likenessOfQuantities(term.quantity, word.quantity)
  if (term.quantity || word.quantity) return 0
  if (term.key === word.key) return 1
  if (isPart(term.key, word.key) || isPart(word.key, term.key)) return partWorth * word.weight
  const isSameThing = term.concepts.some((concept) => word.concepts.includes(concept))
  return isSameThing ? conceptWorth * (word.weight < 1 ? 0.7 : 1) : 0
}

/** `mill` is in `sawmill`; `down` is in `markdown`, but says nothing of it. */
function isPart(short: string, long: string): boolean {
  return (
    short.length >= leastPart &&
    !particles.has(short) &&
    long.length >= short.length + 3 &&
    (long.startsWith(short) || long.endsWith(short))
  )
}

/** How well one quantity retells another, 0 to 1. */
export function likenessOfQuantities(a: Quantity, b: Quantity): number {
  const isRough = a.isRough || b.isRough
  if (a.measure === b.measure) {
    const apart = Math.abs(a.value - b.value)
    if (apart < 1e-6) return 1
    return (isRough ? apart <= 0.055 : apart <= 0.07 * Math.max(a.value, b.value)) ? 0.7 : 0
  }
  if (isRough || a.raw < 4) return 0
  return a.raw === b.raw ? 0.6 : 0
}
