import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { globSync } from 'tinyglobby'
import { sizeOfWord } from '../src/language/kind.ts'
import { featuresOf } from '../src/language/kind/features.ts'
import type { Kind } from '../src/note/note.ts'
import { parseNote } from '../src/note/parse-note.ts'
import { allKinds } from '../src/rule.ts'
import {
  type CorpusFile,
  corpusFiles,
  isTemplate,
  kindsAlone,
  readCorpus,
  toFile,
  type LabelledNote,
} from './corpus.ts'

const usage = `Fit the model that tells kinds to the tuning part of the corpus, and write it to src/language/data/kind-model.ts.

  npm run train:kind
  npx tsx bench/train-kind.ts --check   cross-validate inside the tuning part, over fifths and over writers, and write nothing
`

/** A note as the model learns from it. */
interface Example {
  readonly id: string
  readonly kind: number
  readonly marks: readonly string[]
  readonly topics: readonly string[]
  readonly words: readonly string[]
}

/** Weights by feature, one for each kind; words carry a mark, so that no word is taken for a cue. */
interface Model {
  readonly names: readonly string[]
  readonly weights: readonly Float64Array[]
  readonly bias: Float64Array
}

const kinds: readonly Kind[] = [...allKinds, 'other']
const other = kinds.indexOf('other')
const wordMark = 'word:'
const topicMark = 'topic:'

/** Files whose thank-yous say as little as they can of an interview, so that they would teach to take anything for one. */
const strange: readonly CorpusFile[] = ['contrasts.jsonl', 'disguises.jsonl']
const plain = [...corpusFiles, kindsAlone].filter((file) => !strange.includes(file))

/** In how many notes a word, a pair of words, or a cue has to stand before it may weigh anything. */
const leastNotes = 3
/** How much a cue or a topic weighs beside the words of a whole note. */
const [cueSize, topicSize, wordSize] = [1, 0.4, 6]
/** How hard weights are pulled towards zero. */
const pull = 0.3
const rounds = 120
/** Words whose weights differ less between kinds, in tenths, are left out: they add little, and take long to read. */
const least = 10

const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } })
if (values.help) console.log(usage)
else if (values.check) check(readExamples())
else writeFileSync(new URL('../src/language/data/kind-model.ts', import.meta.url), render(fit(readExamples())))

function readExamples(): readonly Example[] {
  const notes = [
    ...readCorpus(plain),
    ...readCorpus(strange).filter(({ labels }) => labels.kind !== 'thank-you'),
  ].flatMap((note) =>
    note.part === 'tuning' && note.labels.kind !== null
      ? [toExample(note.id, note.labels.kind, toFile(note), isTemplate(note))]
      : [],
  )
  const thanks = readPanelNotes().map((note) => toExample(note.id, 'thank-you', toFile(note), false))
  return [...notes, ...thanks, ...readPages().map((page) => toExample(page.filePath, 'other', page, false))]
}

/** The pages about this project: no messages, though they speak of notes and hold some. */
function readPages(): readonly ReturnType<typeof toFile>[] {
  const root = new URL('..', import.meta.url)
  const paths = globSync(['*.md', 'docs/**/*.md', 'fixtures/corpus/*.md'], { cwd: root })
  return paths.sort().map((filePath) => ({ filePath, source: readFileSync(new URL(filePath, root), 'utf8') }))
}

/** The notes of the panels are thank-yous, all of them. */
function readPanelNotes(): readonly Pick<LabelledNote, 'id' | 'subject' | 'text'>[] {
  return ['panels', 'panels-more', 'panels-trades'].flatMap((name) =>
    readFileSync(new URL(`../fixtures/corpus/${name}.jsonl`, import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
      .flatMap((line) => (JSON.parse(line) as { notes: LabelledNote[] }).notes),
  )
}

function toExample(
  id: string,
  kind: Kind,
  { filePath, source }: ReturnType<typeof toFile>,
  template: boolean,
): Example {
  const format = filePath.endsWith('.txt') ? 'text' : 'markdown'
  const { marks, topics, words } = featuresOf(parseNote(source, { format, mode: template ? 'template' : 'send' }))
  return { id, kind: kinds.indexOf(kind), marks: [...marks], topics, words: [...words] }
}

/** Fit a softmax regression by gradient descent (Adam), deterministic. Rare kinds weigh more, so that they are seen. */
function fit(examples: readonly Example[]): Model {
  const names = frequentNames(examples)
  const indexes = new Map(names.map((name, index) => [name, index]))
  const rows = examples.map((example) => toRow(example, indexes))
  const sizes = kinds.map((_, kind) => examples.filter((example) => example.kind === kind).length)
  const raw = examples.map(({ kind }) => (Math.max(...sizes) / sizes[kind]!) ** 0.75)
  const mean = raw.reduce((sum, each) => sum + each, 0) / raw.length
  const columns = names.length + 1
  const weights = kinds.map(() => new Float64Array(columns))
  const first = kinds.map(() => new Float64Array(columns))
  const second = kinds.map(() => new Float64Array(columns))
  for (let round = 1; round <= rounds; round += 1) {
    const slopes = weights.map((own) => own.map((weight, column) => (column < names.length ? pull * weight : 0)))
    for (const [at, { columns: seen, sizes: values }] of rows.entries()) {
      const chances = softmax(weights.map((own) => sumOf(own, seen, values)))
      for (const [kind, chance] of chances.entries()) {
        const slope = (chance - (examples[at]!.kind === kind ? 1 : 0)) * (raw[at]! / mean)
        for (let index = 0; index < seen.length; index += 1) slopes[kind]![seen[index]!]! += slope * values[index]!
      }
    }
    const rate = round < rounds * 0.7 ? 0.05 : 0.01
    for (const [kind, own] of weights.entries())
      for (let column = 0; column < columns; column += 1) {
        const slope = slopes[kind]![column]!
        first[kind]![column] = 0.9 * first[kind]![column]! + 0.1 * slope
        second[kind]![column] = 0.99 * second[kind]![column]! + 0.01 * slope ** 2
        own[column]! -=
          (rate * (first[kind]![column]! / (1 - 0.9 ** round))) /
          (Math.sqrt(second[kind]![column]! / (1 - 0.99 ** round)) + 1e-8)
      }
  }
  return { names, weights, bias: Float64Array.from(weights, (own) => own[names.length]!) }
}

function frequentNames(examples: readonly Example[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { marks, topics, words } of examples)
    for (const name of [...marks, ...topics.map((topic) => topicMark + topic), ...words.map((word) => wordMark + word)])
      counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].flatMap(([name, count]) => (count >= leastNotes ? [name] : [])).sort()
}

function toRow({ marks, topics, words }: Example, indexes: ReadonlyMap<string, number>) {
  const pairs: (readonly [number, number])[] = [[indexes.size, 1]]
  for (const mark of marks) if (indexes.has(mark)) pairs.push([indexes.get(mark)!, cueSize])
  for (const topic of topics) {
    const column = indexes.get(topicMark + topic)
    if (column !== undefined) pairs.push([column, topicSize])
  }
  for (const word of words) {
    const column = indexes.get(wordMark + word)
    if (column !== undefined) pairs.push([column, wordSize * sizeOfWord(words.length)])
  }
  return { columns: Int32Array.from(pairs, ([column]) => column), sizes: Float64Array.from(pairs, ([, size]) => size) }
}

function sumOf(weights: Float64Array, columns: Int32Array, sizes: Float64Array): number {
  let sum = 0
  for (let index = 0; index < columns.length; index += 1) sum += weights[columns[index]!]! * sizes[index]!
  return sum
}

function softmax(sums: readonly number[]): readonly number[] {
  const most = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - most))
  const total = odds.reduce((sum, each) => sum + each, 0)
  return odds.map((each) => each / total)
}

function check(examples: readonly Example[]): void {
  const writers = [...new Set(examples.map(writerOf))]
  const folds: Readonly<Record<string, (example: Example, index: number) => number>> = {
    fifths: (_, index) => index % 5,
    writers: (example) => writers.indexOf(writerOf(example)),
  }
  for (const [name, foldOf] of Object.entries(folds)) {
    const guesses: { readonly kind: number; readonly chances: readonly number[] }[] = []
    for (const fold of new Set(examples.map(foldOf))) {
      const model = fit(examples.filter((example, index) => foldOf(example, index) !== fold))
      const indexes = new Map(model.names.map((each, index) => [each, index]))
      for (const example of examples.filter((each, index) => foldOf(each, index) === fold)) {
        const { columns, sizes } = toRow(example, indexes)
        guesses.push({ kind: example.kind, chances: softmax(model.weights.map((own) => sumOf(own, columns, sizes))) })
      }
    }
    for (const from of [0.4, 0.5, 0.6, 0.7]) console.log(`${name}, other from ${from}: ${describe(guesses, from)}`)
  }
}

function writerOf({ id }: Example): string {
  return id.startsWith('a') || id.startsWith('c') ? id[0]! : id.slice(0, 2)
}

function describe(
  guesses: readonly { readonly kind: number; readonly chances: readonly number[] }[],
  from: number,
): string {
  const answers = guesses.map(({ kind, chances }) => {
    const ours = chances.slice(0, other)
    return { kind, guess: chances[other]! >= from ? other : ours.indexOf(Math.max(...ours)) }
  })
  const share = (of: typeof answers, isHit: (answer: (typeof answers)[number]) => boolean): string =>
    (of.filter(isHit).length / of.length).toFixed(3)
  const [others, notes] = [true, false].map((is) => answers.filter(({ kind }) => (kind === other) === is))
  return [
    `right ${share(answers, ({ kind, guess }) => kind === guess)}`,
    `others left alone ${share(others!, ({ guess }) => guess === other)}`,
    `notes lost ${share(notes!, ({ guess }) => guess === other)}`,
  ].join(', ')
}

function render(model: Model): string {
  const { bias } = model
  return `// Generated by bench/train-kind.ts from the tuning part of the corpus: npm run train:kind
import type { Kind } from '../../note/note.ts'

/** What the features of a message say for each kind, a feature a line, in the order of the kinds: cues, shape and topics in hundredths, words and pairs of words in tenths. */
export const kindModel: {
  readonly kinds: readonly Kind[]
  readonly bias: readonly number[]
  readonly marks: string
  readonly words: string
} = {
  kinds: ${JSON.stringify(kinds)},
  bias: ${JSON.stringify(Array.from(bias, (each) => Math.round(each * 100) / 100))},
  marks: \`${[...linesOf(model, '', cueSize, 100, 0), ...linesOf(model, topicMark, topicSize, 100, 0)].join('\n')}\`,
  words: \`${linesOf(model, wordMark, wordSize, 10, least).join('\n')}\`,
}
`
}

/** The features with a mark before their names, each with its weights in parts of one, around their mean. */
function linesOf(
  { names, weights }: Model,
  lead: string,
  size: number,
  parts: number,
  leastCell: number,
): readonly string[] {
  return names.flatMap((name, column) => {
    const own = [wordMark, topicMark].find((mark) => name.startsWith(mark)) ?? ''
    if (own !== lead) return []
    const row = weights.map((each) => each[column]! * size)
    const mean = row.reduce((sum, each) => sum + each, 0) / row.length
    const cells = row.map((each) => Math.round((each - mean) * parts) || 0)
    return Math.max(...cells.map(Math.abs)) < leastCell ? [] : [`${name.slice(lead.length)}\t${cells.join(',')}`]
  })
}
