import { logistic, type Weights, wordSize } from '../src/language/model.ts'
import type { Features } from '../src/language/features.ts'

/** A note as a model learns from it. */
export interface Example {
  /** What the note shows, 0 to 1. */
  readonly target: number
  readonly sentences: readonly {
    readonly features: Features
    /** Words of the sentence. */
    readonly size: number
    /** What this sentence alone shows, or null. */
    readonly target: number | null
  }[]
}

interface Settings {
  /** `any`: a note shows it when one sentence does. `share`: its target is the mean over its words. */
  readonly pooling: 'any' | 'share'
  /** How hard weights are pulled towards zero. */
  readonly pull: number
}

type Table = Record<string, number>

/** Cues and words in one table; words carry a mark, so that no word is taken for a cue. */
type Flat = { readonly names: readonly string[]; readonly values: readonly number[] }

const rounds = 400
const wordMark = 'word:'

/** How much marks on single sentences teach, beside those on whole notes. */
const markWeight = 0.7

/**
 * Fit a logistic model of sentences to labels of notes and of sentences by gradient descent (Adam), deterministic. With `any` a note's chance is the
 * noisy-or of its sentences', and both outcomes weigh the same in sum; with `share` it is their mean by words, under squared loss.
 */
export function descend(
  examples: readonly Example[],
  words: ReadonlySet<string>,
  { pooling, pull }: Settings,
): Weights {
  const flat = examples.map(({ target, sentences }) => ({
    target,
    sentences: sentences.map((sentence) => ({ ...sentence, features: flatten(sentence.features, words) })),
  }))
  const names = [...new Set(flat.flatMap(({ sentences }) => sentences.flatMap(({ features }) => features.names)))]
  const zero = (): Table => Object.fromEntries(names.map((name) => [name, 0]))
  const [weights, mean, square] = [zero(), zero(), zero()]
  weights['bias'] = -2
  const shown = examples.filter(({ target }) => target > 0.5).length
  for (let round = 1; round <= rounds; round++) {
    const gradient = zero()
    for (const name of names) gradient[name] = name === 'bias' ? 0 : pull * weights[name]!
    for (const { target, sentences } of flat) {
      const balance =
        pooling === 'share' ? 1 : (0.5 * examples.length) / (target > 0.5 ? shown : examples.length - shown)
      const chances = sentences.map(({ features }) => logistic(sumOf(weights, features)))
      const slopes = pooling === 'any' ? slopesOfAny(target, chances) : slopesOfShare(target, chances, sentences)
      for (const [index, { features, target: mark }] of sentences.entries()) {
        const slope = slopes[index]! + (mark === null ? 0 : markWeight * (chances[index]! - mark))
        add(gradient, features, (balance / examples.length) * slope)
      }
    }
    const rate = round < rounds * 0.75 ? 0.08 : 0.02
    for (const name of names) {
      mean[name] = 0.9 * mean[name]! + 0.1 * gradient[name]!
      square[name] = 0.99 * square[name]! + 0.01 * gradient[name]! ** 2
      weights[name]! -=
        (rate * (mean[name]! / (1 - 0.9 ** round))) / (Math.sqrt(square[name]! / (1 - 0.99 ** round)) + 1e-8)
    }
  }
  return unflatten(weights)
}

/** How the loss of a note changes with the sum of each sentence, when one sentence is enough. */
function slopesOfAny(target: number, chances: readonly number[]): readonly number[] {
  const none = chances.reduce((product, each) => product * (1 - each), 1)
  const some = Math.min(1 - 1e-6, Math.max(1e-6, 1 - none))
  return chances.map((each) => (target > 0.5 ? (-each * none) / some : each))
}

/** How it changes when the mean by words is to meet the target. */
function slopesOfShare(
  target: number,
  chances: readonly number[],
  sentences: readonly { readonly size: number }[],
): readonly number[] {
  const total = sentences.reduce((sum, { size }) => sum + size, 0) || 1
  const share = sentences.reduce((sum, { size }, index) => sum + (size * chances[index]!) / total, 0)
  return sentences.map(
    ({ size }, index) => 8 * (share - target) * (size / total) * chances[index]! * (1 - chances[index]!),
  )
}

function flatten(features: Features, words: ReadonlySet<string>): Flat {
  const known = features.words.filter((word) => words.has(word))
  return {
    names: [...Object.keys(features.cues), ...known.map((word) => `${wordMark}${word}`)],
    values: [...Object.values(features.cues), ...known.map(() => wordSize)],
  }
}

function unflatten(weights: Table): Weights {
  const isWord = ([name]: readonly [string, number]): boolean => name.startsWith(wordMark)
  const entries = Object.entries(weights)
  return {
    cues: Object.fromEntries(entries.filter((entry) => !isWord(entry))),
    words: Object.fromEntries(entries.filter(isWord).map(([name, weight]) => [name.slice(wordMark.length), weight])),
  }
}

function sumOf(weights: Table, { names, values }: Flat): number {
  let sum = 0
  for (let index = 0; index < names.length; index++) sum += weights[names[index]!]! * values[index]!
  return sum
}

function add(gradient: Table, { names, values }: Flat, factor: number): void {
  for (let index = 0; index < names.length; index++) gradient[names[index]!]! += factor * values[index]!
}
