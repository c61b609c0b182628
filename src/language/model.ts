import { weights } from './data/weights.ts'
import type { Features } from './features.ts'

export type ModelName = keyof typeof weights

/** The chance, 0 to 1, that a model gives to a sentence: the logistic function of the sum of its features' weights. */
export function chanceOf(model: ModelName, features: Features): number {
  return 1 / (1 + Math.exp(-sumOf(weights[model], features)))
}

function sumOf(table: Readonly<Record<string, number>>, features: Features): number {
  let sum = 0
  for (const name in features) sum += (table[name] ?? 0) * features[name]!
  return sum
}
