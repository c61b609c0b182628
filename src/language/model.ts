import { lazily } from '../source/lazily.ts'
import { questions, table } from './data/weights.ts'
import { type Features, namedFeatures, pairSize, wordSize } from './features.ts'

/** What the models ask of a sentence. */
export type Question = (typeof questions)[number]

/** The chance, 0 to 1, of a yes to each question; from a half on it counts as one. */
export type Chances = Readonly<Record<Question, number>>

/** Weights in the order of the questions; those at the end may be missing. */
type Weights = readonly number[]

/** What is known of a word or a mark: its weights, and those of its pairs, by the word that follows. */
interface Known {
  readonly weights: Weights | null
  readonly pairs: ReadonlyMap<string, Weights>
}

/** Read when a word is first met, for most never are. */
const known = lazily(() => {
  const rows = new Map<string, string[]>()
  for (const row of table.trim().split('\n')) {
    const first = row.slice(0, row.search(/[ \t]/))
    const list = rows.get(first)
    if (list) list.push(row)
    else rows.set(first, [row])
  }
  return new Map(Array.from(rows, ([first, own]) => [first, lazily(() => readRows(own))]))
})

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
  return [...namedFeatures(features)]
    .map(([name, value]) => [name, value * (weightsOf(name)?.[index] ?? 0)] as const)
    .filter(([, sum]) => sum !== 0)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, most)
}

/** 0 to 1 for any sum. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

function weightsOf(name: string): Weights | null {
  const [first, second] = name.split(' ')
  const found = known().get(first!)?.()
  return (second === undefined ? found?.weights : found?.pairs.get(second)) ?? null
}

/** A row is a name, a tab, and weights in hundredths; those that are 0 are empty, and left out at the end. */
function readRows(rows: readonly string[]): Known {
  let weights: Weights | null = null
  const pairs = new Map<string, Weights>()
  for (const row of rows) {
    const [name, cells] = row.split('\t') as [string, string]
    const read = cells.split(',').map((cell) => Number(cell) / 100)
    const space = name.indexOf(' ')
    if (space < 0) weights = read
    else pairs.set(name.slice(space + 1), read)
  }
  return { weights, pairs }
}

function weigh({ marks, words }: Features): Record<Question, number> {
  const sums = questions.map(() => 0)
  for (const [name, value] of marks) addTo(sums, known().get(name)?.().weights, value)
  // What comes again counts once.
  const met = new Set<Weights>()
  const addOnce = (weights: Weights | null | undefined, value: number): void => {
    if (weights && !met.has(weights)) addTo(sums, weights, value)
    if (weights) met.add(weights)
  }
  let former = known().get(words[0]!)?.()
  for (let at = 1; at < words.length; at++) {
    const word = known().get(words[at]!)?.()
    if (at < words.length - 1) addOnce(word?.weights, wordSize)
    addOnce(former?.pairs.get(words[at]!), pairSize)
    former = word
  }
  return Object.fromEntries(questions.map((question, index) => [question, logistic(sums[index]!)])) as Record<
    Question,
    number
  >
}

function addTo(sums: number[], weights: Weights | null | undefined, value: number): void {
  if (weights) for (let index = 0; index < weights.length; index++) sums[index]! += weights[index]! * value
}
