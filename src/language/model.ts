import { questions } from './data/weights.ts'
import { type Features, namedFeatures, pairSize, wordSize } from './features.ts'
import { knownOf, type Sparse } from './known-words.ts'

/** What the models ask of a sentence. */
export type Question = (typeof questions)[number]

/** The chance, 0 to 1, of a yes to each question; from a half on it counts as one. */
export type Chances = Readonly<Record<Question, number>>

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

/** Whether sentences together can make likely what none of them does alone: a topic and its detail stand in one sentence; stock is a share. */
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
  return [...namedFeatures(features)]
    .map(([name, value]) => [name, (value * weightOf(name, index)) / 100] as const)
    .filter(([, sum]) => sum !== 0)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, most)
}

/** 0 to 1 for any sum. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

function weightOf(name: string, question: number): number {
  const [first, second] = name.split(' ')
  const found = knownOf(first!)
  const row = (second === undefined ? found?.weights : found?.pairs.get(second)) ?? []
  for (let at = 0; at < row.length; at += 2) if (row[at] === question) return row[at + 1]!
  return 0
}

function weigh({ marks, words }: Features): Record<Question, number> {
  const sums = questions.map(() => 0)
  for (const [name, value] of marks) addTo(sums, knownOf(name)?.weights, value)
  // What comes again counts once.
  const met = new Set<Sparse>()
  const addOnce = (weights: Sparse | null | undefined, value: number): void => {
    if (weights && !met.has(weights)) addTo(sums, weights, value)
    if (weights) met.add(weights)
  }
  let former = knownOf(words[0]!)
  for (let at = 1; at < words.length; at++) {
    const word = knownOf(words[at]!)
    if (at < words.length - 1) addOnce(word?.weights, wordSize)
    addOnce(former?.pairs.get(words[at]!), pairSize)
    former = word
  }
  return Object.fromEntries(questions.map((question, index) => [question, logistic(sums[index]! / 100)])) as Record<
    Question,
    number
  >
}

function addTo(sums: number[], row: Sparse | null | undefined, value: number): void {
  if (row) for (let at = 0; at < row.length; at += 2) sums[row[at]!]! += row[at + 1]! * value
}
