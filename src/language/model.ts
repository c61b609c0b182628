import { weights } from './data/weights.ts'
import type { Features } from './features.ts'

export type ModelName = keyof typeof weights

/** What the features of a sentence weigh in one model. */
export interface Weights {
  readonly cues: Readonly<Record<string, number>>
  readonly words: Readonly<Record<string, number>>
}

/** How much a word counts beside a cue that is there. */
export const wordSize = 0.6

/** The chance, 0 to 1, that a model gives to a sentence. */
export function chanceOf(model: ModelName, features: Features): number {
  return logistic(weigh(weights[model], features))
}

/** The sum of a sentence's features by their weights. */
export function weigh({ cues, words }: Weights, features: Features): number {
  let sum = 0
  for (const name in features.cues) sum += (cues[name] ?? 0) * features.cues[name]!
  for (const word of features.words) sum += wordSize * (words[word] ?? 0)
  return sum
}

/** 0 to 1 for any sum. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}
