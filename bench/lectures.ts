import { readFileSync } from 'node:fs'
import { featuresOf, namedFeatures, type NamedFeatures } from '../src/language/features.ts'
import { type View, viewSentences } from '../src/language/view.ts'
import { parseNote } from '../src/note/parse-note.ts'
import { type CorpusFile, corpusFiles, isTemplate, type LabelledNote, type Labels, readCorpus } from './corpus.ts'
import type { Example } from './descend.ts'

/** What a reader says that one sentence does, as in `fixtures/corpus/sentences.tsv`; `tones` is null where nobody judged. */
export interface Marks extends Readonly<Record<'reference' | 'fit' | 'close' | 'stock' | 'thanks', number>> {
  readonly tones: readonly string[] | null
}

/** How the labels of a note, and of its sentences, teach one model. A value between the ends of a scale teaches nothing, where people would not agree on it. */
export interface Teaching {
  /** Which sentences the model speaks of. */
  readonly speaks: (view: View) => boolean
  /** What the note shows, 0 to 1; null where readers differ. */
  readonly target: (labels: Labels, subject: string | null) => number | null
  /** What one sentence shows. */
  readonly mark: (marks: Marks) => number | null
}

/** A note of the tuning part, read. */
export interface Lecture {
  readonly note: LabelledNote
  readonly file: CorpusFile
  readonly views: readonly View[]
  readonly features: readonly NamedFeatures[]
  readonly marks: readonly (Marks | undefined)[]
}

/** In how many notes a word or a pair has to stand before it may weigh anything. */
const leastNotes = 4

/** All notes of the tuning part that are ours. */
export function readLectures(): readonly Lecture[] {
  const marks = readMarks()
  const read = (file: CorpusFile, note: LabelledNote): Lecture => {
    const views = viewSentences(parseNote(note.text, { mode: isTemplate(note) ? 'template' : 'send' }))
    return {
      note,
      file,
      views,
      features: featuresOf(views).map(namedFeatures),
      marks: views.map(({ sentence }) => marks.get(`${note.id}.${sentence.index}`)),
    }
  }
  const isTaught = ({ part, labels }: LabelledNote): boolean =>
    part === 'tuning' && labels.kind !== null && labels.kind !== 'other'
  return corpusFiles.flatMap((file) =>
    readCorpus([file])
      .filter(isTaught)
      .map((note) => read(file, note)),
  )
}

/** Weights with which a file of four times the notes teaches twice as much. */
export function weighFiles(lectures: readonly Lecture[]): readonly number[] {
  const sizes = new Map<CorpusFile, number>()
  for (const { file } of lectures) sizes.set(file, (sizes.get(file) ?? 0) + 1)
  return lectures.map(({ file }) => sizes.get(file)! ** -0.5)
}

/** A note as one model learns from it. */
export function toExample(
  { note, views, features, marks }: Lecture,
  { target, speaks, mark }: Teaching,
  weight: number,
): Example {
  return {
    weight,
    target: target(note.labels, note.subject),
    sentences: views.flatMap((view, index) => {
      const marked = marks[index]
      return speaks(view)
        ? [{ features: features[index]!, size: view.sentence.words.length, target: marked ? mark(marked) : null }]
        : []
    }),
  }
}

/** All cues, and the words and pairs that enough notes have. */
export function commonNames(lectures: readonly Lecture[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { features } of lectures)
    for (const name of new Set(features.flatMap((each) => [...each.keys()])))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .filter(([name, count]) => name.startsWith(':') || count >= leastNotes)
    .map(([name]) => name)
    .sort()
}

function readMarks(): ReadonlyMap<string, Marks> {
  const [, ...lines] = readFileSync(new URL('../fixtures/corpus/sentences.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  return new Map(
    lines.map((line) => {
      const [id, ...cells] = line.split('\t')
      const [reference, fit, close, stock, thanks] = cells.map(Number)
      const tones = cells[5] ? cells[5].split(',').filter((name) => name !== '-') : null
      return [id!, { reference, fit, close, stock, thanks, tones } as Marks]
    }),
  )
}
