import type { Features } from '../src/language/features.ts'

export type Weights = Readonly<Record<string, number>>

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
  readonly pooling: 'any' | 'share'
  readonly pull: number
}

type Gradient = Record<string, number>

const rounds = 500

/** How much marks on single sentences teach, beside those on whole notes. */
const markWeight = 0.7

/**
 * Fit a logistic model of sentences to labels of notes by gradient descent (Adam), deterministic. With `any` a note's chance is the noisy-or of
 * its sentences', and both outcomes weigh the same in sum; with `share` it is their mean by words, under squared loss.
 */
export function descend(examples: readonly Example[], { pooling, pull }: Settings): Weights {
  const names = [
    ...new Set(examples.flatMap(({ sentences }) => sentences.flatMap(({ features }) => Object.keys(features)))),
  ]
  const zero = (): Gradient => Object.fromEntries(names.map((name) => [name, 0]))
  const [weights, mean, square] = [zero(), zero(), zero()]
  weights['bias'] = -2
  const balance = balanceOf(examples)
  for (let round = 1; round <= rounds; round++) {
    const gradient = zero()
    for (const name of names) gradient[name] = name === 'bias' ? 0 : pull * weights[name]!
    for (const example of examples) {
      const weight = (pooling === 'any' ? balance(example) : 1) / examples.length
      if (pooling === 'any') learnAny(example, weights, weight, gradient)
      else learnShare(example, weights, weight, gradient)
    }
    const rate = round < rounds * 0.7 ? 0.08 : 0.02
    for (const name of names) {
      mean[name] = 0.9 * mean[name]! + 0.1 * gradient[name]!
      square[name] = 0.99 * square[name]! + 0.01 * gradient[name]! ** 2
      weights[name]! -=
        (rate * (mean[name]! / (1 - 0.9 ** round))) / (Math.sqrt(square[name]! / (1 - 0.99 ** round)) + 1e-8)
    }
  }
  return weights
}

/** The chance that a model gives to a sentence. */
export function chance(weights: Weights, features: Features): number {
  let sum = 0
  for (const name in features) sum += (weights[name] ?? 0) * features[name]!
  return 1 / (1 + Math.exp(-sum))
}

function balanceOf(examples: readonly Example[]): (example: Example) => number {
  const shown = examples.filter(({ target }) => target > 0.5).length
  return ({ target }) => (0.5 * examples.length) / (target > 0.5 ? shown : examples.length - shown)
}

function learnAny({ target, sentences }: Example, weights: Weights, weight: number, gradient: Gradient): void {
  const chances = sentences.map(({ features }) => chance(weights, features))
  const none = chances.reduce((product, each) => product * (1 - each), 1)
  const some = Math.min(1 - 1e-6, Math.max(1e-6, 1 - none))
  for (const [index, { features, target: mark }] of sentences.entries()) {
    const each = chances[index]!
    add(gradient, features, weight * (target > 0.5 ? (-each * none) / some : each))
    if (mark !== null) add(gradient, features, markWeight * weight * (each - mark))
  }
}

function learnShare({ target, sentences }: Example, weights: Weights, weight: number, gradient: Gradient): void {
  const total = sentences.reduce((sum, { size }) => sum + size, 0)
  const chances = sentences.map(({ features }) => chance(weights, features))
  const share = sentences.reduce((sum, { size }, index) => sum + (size * chances[index]!) / total, 0)
  for (const [index, { features, size }] of sentences.entries()) {
    const each = chances[index]!
    add(gradient, features, weight * 8 * (share - target) * (size / total) * each * (1 - each))
  }
}

function add(gradient: Gradient, features: Features, factor: number): void {
  for (const name in features) gradient[name]! += factor * features[name]!
}
