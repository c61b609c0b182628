import type { Sentence } from '../note/note.ts'
import { bagOf, jaccard, ngrams, overlap, type Bag } from './bags.ts'
import { hasContent, isNovel, type MaskedSentence } from './masking.ts'
import { sum } from '../source/sum.ts'

/** Two sentences that are the same but for names, numbers and light edits. */
export interface SharedSentence {
  readonly mine: Sentence
  readonly theirs: Sentence
  /** More than courtesy: it says something. */
  readonly isSubstantive: boolean
}

/** What two bodies have in common, as each of them sees it. */
export interface Comparison {
  /** Whether a reader of both would call one a copy of the other, wholly or in part. */
  readonly isCopy: boolean
  /** The sentences of the first body that stand in the second, in order. */
  readonly ofFirst: readonly SharedSentence[]
  readonly ofSecond: readonly SharedSentence[]
}

/** A masked sentence with what comparing needs of it, counted once. */
interface Counted extends MaskedSentence {
  readonly weight: number
  readonly content: number
  readonly single: Bag
  readonly double: Bag
}

/** A body ready to be compared with others. */
export interface Body {
  readonly sentences: readonly Counted[]
  readonly triples: readonly string[]
  /** Indexes of the sentences that a word with content stands in. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** Calibrated on the labelled panels: honest pairs lie below 0.48, light edits of one sentence above 0.5. */
const leastAlike = 0.5
/** Stop words and masks make up what looks alike, not what is. */
const emptyWeight = 0.3
/** A sentence that says something has so many words, and so many with content. */
const leastWords = 6
const leastContent = 2
const leastInRemark = 4
const generalWords = 12
const verbatim = 0.9
/** What is shorter can stand inside another sentence by chance. */
const leastInside = 5
const leastJaccard = 0.4
const coreWords = 12

/** Count what comparing needs, once a body. */
export function countBody(sentences: readonly MaskedSentence[]): Body {
  const counted = sentences.map((sentence) => ({
    ...sentence,
    weight: weigh(sentence.words),
    content: sentence.words.filter(hasContent).length,
    single: bagOf(sentence.words),
    double: bagOf(ngrams(sentence.words, 2)),
  }))
  const places = new Map<string, number[]>()
  for (const [index, { single }] of counted.entries()) {
    for (const word of single.keys()) if (hasContent(word)) places.set(word, [...(places.get(word) ?? []), index])
  }
  return { sentences: counted, triples: triplesOf(counted), places }
}

/**
 * Compare two bodies of one panel. A copy shares two substantive sentences, or most of what is not courtesy (3-gram Jaccard ≥ 0.4), or, where
 * one of the two has nothing of its own, most of everything.
 */
export function compareBodies(a: Body, b: Body): Comparison {
  const [ofFirst, ofSecond] = [align(a, b), align(b, a)]
  const substantive = Math.max(
    ...[ofFirst, ofSecond].map((pairs) => pairs.filter(({ isSubstantive }) => isSubstantive).length),
  )
  const hasNothingOwn = isAllShared(a, ofFirst) || isAllShared(b, ofSecond)
  const isCopy =
    substantive >= 2 || isMostlyTheSame(a, b) || (hasNothingOwn && jaccard(a.triples, b.triples) >= leastJaccard)
  return { isCopy, ofFirst, ofSecond }
}

/** For each sentence of `a` the one of `b` that is most like it, where one is. */
function align(a: Body, b: Body): readonly SharedSentence[] {
  const pairs = a.sentences.flatMap((mine) => {
    const [best] = candidates(mine, b)
      .map((theirs) => ({ theirs, alike: similarity(mine, theirs) }))
      .filter(({ alike }) => alike >= leastAlike)
      .sort((x, y) => y.alike - x.alike || x.theirs.sentence.index - y.theirs.sentence.index)
    if (!best) return []
    const isSubstantive = [mine, best.theirs].every((one) => saysSomething(one, best.alike >= verbatim))
    const isShort = !isSubstantive && best.alike >= verbatim && isShortRemark(mine)
    return [{ mine: mine.sentence, theirs: best.theirs.sentence, isSubstantive, isShort }]
  })
  return pairs.map(({ isShort, ...pair }) => ({
    ...pair,
    isSubstantive:
      pair.isSubstantive || (isShort && pairs.some((other) => other.isSubstantive && areNext(pair, other))),
  }))
}

/** Whether two sentences stand beside each other in both notes. */
function areNext(a: SharedSentence, b: SharedSentence): boolean {
  return Math.abs(a.mine.index - b.mine.index) === 1 && Math.abs(a.theirs.index - b.theirs.index) === 1
}

/** Only sentences that share words with content can be alike: keeps long notes linear. A sentence without content is held against its like. */
function candidates(mine: Counted, b: Body): readonly Counted[] {
  if (mine.content === 0) return b.sentences.filter(({ content }) => content === 0)
  const hits = new Map<number, number>()
  for (const word of mine.single.keys())
    for (const index of b.places.get(word) ?? []) hits.set(index, (hits.get(index) ?? 0) + 1)
  return [...hits]
    .filter(([index, count]) => count >= 0.3 * Math.min(mine.content, b.sentences[index]!.content))
    .map(([index]) => b.sentences[index]!)
}

/** How alike two sentences are, 0 to 1: the mean of what words and what pairs of words have in common; a sentence inside another is like it. */
function similarity(x: Counted, y: Counted): number {
  const words = overlap(x.single, y.single, weightOf)
  const pairs = overlap(x.double, y.double, () => 1)
  const [pairsOfX, pairsOfY] = [Math.max(1, x.words.length - 1), Math.max(1, y.words.length - 1)]
  const dice = words / (x.weight + y.weight) + pairs / (pairsOfX + pairsOfY)
  if (Math.min(x.content, y.content) < leastInside) return dice
  const inside = (words / Math.min(x.weight, y.weight) + pairs / Math.min(pairsOfX, pairsOfY)) / 2
  return inside >= 0.8 ? inside : dice
}

/** Whether what is not courtesy is the same in both. */
function isMostlyTheSame(a: Body, b: Body): boolean {
  const [coreOfA, coreOfB] = [a, b].map(({ sentences }) => sentences.filter(({ isCourtesy }) => !isCourtesy)) as [
    Counted[],
    Counted[],
  ]
  const words = Math.min(...[coreOfA, coreOfB].map((core) => sum(core.map(({ words }) => words.length))))
  return words >= coreWords && jaccard(triplesOf(coreOfA), triplesOf(coreOfB)) >= leastJaccard
}

/** A short sentence of words that any interview yields is a courtesy, too. Of a sentence that stands there word for word one other word is enough. */
function saysSomething({ isCourtesy, words, content }: Counted, isVerbatim = false): boolean {
  if (isCourtesy || words.length < leastWords || content < leastContent) return false
  const novel = words.filter(isNovel).length
  return words.length > generalWords || novel >= 2 || (isVerbatim && novel >= 1 && content > leastContent)
}

/** What is too short to tell by itself who wrote it, and tells it beside another shared sentence (`I am never late.`). */
function isShortRemark({ isCourtesy, words, content }: Counted): boolean {
  return !isCourtesy && words.length >= leastInRemark && content > 0 && words.some(isNovel)
}

/** Whether every sentence that says something stands in the other body as well. */
function isAllShared({ sentences }: Body, pairs: readonly SharedSentence[]): boolean {
  const alike = new Set(pairs.map(({ mine }) => mine))
  return sentences.every((sentence) => !saysSomething(sentence) || alike.has(sentence.sentence))
}

function triplesOf(sentences: readonly MaskedSentence[]): readonly string[] {
  return ngrams(
    sentences.flatMap(({ words }) => words),
    3,
  )
}

function weigh(words: readonly string[]): number {
  return sum(words.map(weightOf))
}

function weightOf(word: string): number {
  return hasContent(word) ? 1 : emptyWeight
}
