import { lazily } from '../source/lazily.ts'
import { questions, table } from './data/weights.ts'
import type { Features } from './features.ts'

/** What the models ask of a sentence. */
export type Question = (typeof questions)[number]

/** The chance, 0 to 1, of a yes to each question; from a half on it counts as one. */
export type Chances = Readonly<Record<Question, number>>

/** The weights of features by name, in the order of the questions; read when a feature is first met, for most never are. */
const rows = lazily(() => new Map<string, string | readonly number[]>(table.trim().split('\n').map(splitRow)))

/**
 * Answer all questions about the sentences of a note. A note shows something when one of its sentences does; where only all of them together make
 * it likely, the strongest counts. Only sentences near the end of the note look ahead.
 */
export function answer(sentences: readonly Features[], isNearEnd: readonly boolean[]): readonly Chances[] {
  const chances = sentences.map((features, index) => {
    const answers = weigh(features)
    return isNearEnd[index] ? answers : { ...answers, forward: 0, warm: 0 }
  })
  for (const question of questions) {
    const all = chances.map((each) => each[question])
    const most = all.reduce((a, b) => Math.max(a, b), 0)
    if (addsUp(question) && !counts(most) && all.length > 0 && counts(anyOf(all)))
      chances[all.indexOf(most)]![question] = 0.5
  }
  return chances
}

/** Whether sentences together can make likely what none of them does alone: a topic and its detail stand in one sentence, stock is a share. */
export function addsUp(question: Question): boolean {
  return question !== 'topic' && question !== 'detail' && question !== 'stock'
}

/** The chance that one of several things is so, if they do not depend on each other. */
export function anyOf(chances: readonly number[]): number {
  return 1 - chances.reduce((none, chance) => none * (1 - chance), 1)
}

/** Whether a chance counts as a yes. */
export function counts(chance: number): boolean {
  return chance >= 0.5
}

/** What speaks most for or against a yes to a question: features by name, with what each adds to the sum. */
export function reasonsFor(
  question: Question,
  features: Features,
  most: number,
): readonly (readonly [string, number])[] {
  const index = questions.indexOf(question)
  return [...features]
    .map(([name, value]) => [name, value * (weightsOf(name)[index] ?? 0)] as const)
    .filter(([, sum]) => sum !== 0)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, most)
}

/** 0 to 1 for any sum. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

function weightsOf(name: string): readonly number[] {
  const row = rows().get(name)
  if (typeof row !== 'string') return row ?? []
  const weights = row.split(',').map((weight) => Number(weight) / 100)
  rows().set(name, weights)
  return weights
}

/** A row is a name, a tab, and weights in hundredths; those that are 0 are empty, and left out at the end. */
function splitRow(row: string): readonly [string, string] {
  const tab = row.indexOf('\t')
  return [row.slice(0, tab), row.slice(tab + 1)]
}

function weigh(features: Features): Record<Question, number> {
  const sums = questions.map(() => 0)
  for (const [name, value] of features) {
    const weights = weightsOf(name)
    for (let index = 0; index < weights.length; index++) sums[index]! += weights[index]! * value
  }
  return Object.fromEntries(questions.map((question, index) => [question, logistic(sums[index]!)])) as Record<
    Question,
    number
  >
}
