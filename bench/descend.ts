import { anyOf, logistic } from '../src/language/model.ts'
import type { NamedFeatures } from '../src/language/features.ts'
import { sum } from '../src/source/sum.ts'

/** A note as a model learns from it. */
export interface Example {
  /** What the note shows, 0 to 1; null where nobody can tell. */
  readonly target: number | null
  /** How much it teaches beside others. */
  readonly weight: number
  readonly sentences: readonly {
    readonly features: NamedFeatures
    /** Words of the sentence. */
    readonly size: number
    /** What this sentence alone shows, or null. */
    readonly target: number | null
  }[]
}

/** What each feature adds to the sum of a sentence. */
export type Weights = ReadonlyMap<string, number>

/** `any`: a note shows it when one sentence does, and several make it likelier. `most`: as `any`, but the likeliest sentence decides. `share`: it is the mean over its words. */
export type Pooling = 'any' | 'most' | 'share'

/** Rows of sentences: their features by index, with values. */
interface Row {
  readonly indices: Int32Array
  readonly values: Float64Array
}

const rounds = 120

/** How hard weights are pulled towards zero. */
const usualPull = 0.0001

/** How much marks on single sentences teach, beside those on whole notes. */
const markWeight = 0.5

/**
 * Fit a logistic model of sentences to labels of notes and of sentences by gradient descent (Adam), deterministic. With `any` a note's chance is the
 * noisy-or of its sentences', and both outcomes weigh the same in sum; with `share` it is their mean by words, under squared loss.
 */
export function descend(
  examples: readonly Example[],
  names: readonly string[],
  pooling: Pooling,
  pull = usualPull,
): Weights {
  const place = new Map(names.map((name, index) => [name, index]))
  const rows = examples.map(({ sentences }) => sentences.map(({ features }) => toRow(features, place)))
  const bias = place.get(':bias')!
  const zero = (): Float64Array => new Float64Array(names.length)
  const [weights, gradient, mean, square] = [zero(), zero(), zero(), zero()]
  weights[bias] = -2
  const balanceOf = balance(examples, pooling)
  for (let round = 1; round <= rounds; round++) {
    weights.forEach((weight, index) => (gradient[index] = index === bias ? 0 : pull * weight))
    for (const [note, { target, weight, sentences }] of examples.entries()) {
      const chances = rows[note]!.map((row) => logistic(weigh(row, weights)))
      const slopes =
        target === null
          ? chances.map(() => 0)
          : pooling === 'share'
            ? slopesOfShare(target, chances, sentences)
            : slopesOfAny(target, chances)
      for (const [index, row] of rows[note]!.entries()) {
        const mark = sentences[index]!.target
        const slope = slopes[index]! + (mark === null ? 0 : markWeight * (chances[index]! - mark))
        add(gradient, row, weight * balanceOf(target) * slope)
      }
    }
    const rate = round < rounds * 0.75 ? 0.16 : 0.04
    for (let index = 0; index < names.length; index++) {
      mean[index] = 0.9 * mean[index]! + 0.1 * gradient[index]!
      square[index] = 0.99 * square[index]! + 0.01 * gradient[index]! ** 2
      weights[index]! -=
        (rate * (mean[index]! / (1 - 0.9 ** round))) / (Math.sqrt(square[index]! / (1 - 0.99 ** round)) + 1e-8)
    }
  }
  return new Map(names.map((name, index) => [name, weights[index]!]))
}

/** The model with something added to each sum. */
export function moveBias(weights: Weights, by: number): Weights {
  return new Map(weights).set(':bias', weights.get(':bias')! + by)
}

/** The sum of a sentence's features by their weights. */
export function sumOf(features: NamedFeatures, weights: Weights): number {
  let sum = 0
  for (const [name, value] of features) sum += value * (weights.get(name) ?? 0)
  return sum
}

/** What a note shows, 0 to 1, by the chances of its sentences and their sizes. */
export function pool(chances: readonly number[], sizes: readonly number[], pooling: Pooling): number {
  if (pooling === 'any') return anyOf(chances)
  if (pooling === 'most') return Math.max(0, ...chances)
  const total = sizes.reduce((sum, size) => sum + size, 0) || 1
  return chances.reduce((sum, chance, index) => sum + (sizes[index]! * chance) / total, 0)
}

/** What makes all notes weigh 1 in sum, and, but for `share`, those that show it as much as the others. */
function balance(examples: readonly Example[], pooling: Pooling): (target: number | null) => number {
  const known = examples.filter(({ target }) => target !== null)
  const all = weightOf(known)
  const shown = weightOf(known.filter(({ target }) => target! > 0.5))
  return (target) => {
    if (pooling === 'share' || target === null) return 1 / all
    return 0.5 / (target > 0.5 ? shown : all - shown)
  }
}

function weightOf(examples: readonly Example[]): number {
  return sum(examples.map(({ weight }) => weight))
}

/** How the loss of a note changes with the sum of each sentence, when one sentence is enough. */
function slopesOfAny(target: number, chances: readonly number[]): readonly number[] {
  const some = Math.min(1 - 1e-6, Math.max(1e-6, anyOf(chances)))
  const none = 1 - some
  return chances.map((each) => (target > 0.5 ? (-each * none) / some : each))
}

/** How it changes when the mean by words is to meet the target. */
function slopesOfShare(
  target: number,
  chances: readonly number[],
  sentences: readonly { readonly size: number }[],
): readonly number[] {
  const total = sentences.reduce((sum, { size }) => sum + size, 0) || 1
  const share = pool(
    chances,
    sentences.map(({ size }) => size),
    'share',
  )
  return sentences.map(
    ({ size }, index) => 8 * (share - target) * (size / total) * chances[index]! * (1 - chances[index]!),
  )
}

function toRow(features: NamedFeatures, place: ReadonlyMap<string, number>): Row {
  const known = [...features].filter(([name]) => place.has(name))
  return {
    indices: Int32Array.from(known, ([name]) => place.get(name)!),
    values: Float64Array.from(known, ([, value]) => value),
  }
}

function weigh({ indices, values }: Row, weights: Float64Array): number {
  let sum = 0
  for (let index = 0; index < indices.length; index++) sum += weights[indices[index]!]! * values[index]!
  return sum
}

function add(gradient: Float64Array, { indices, values }: Row, factor: number): void {
  for (let index = 0; index < indices.length; index++) gradient[indices[index]!]! += factor * values[index]!
}
