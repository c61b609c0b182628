import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { allKinds, z } from '../src/rule.ts'

/** Word lists, weights and thresholds may follow the tuning part; the held-back part only tells how well they did. */
export type Part = 'tuning' | 'held-back'

/** A note with what two readers said of it; a label on which they differ is null. `fixtures/corpus/README.md` is the rubric. */
export type LabelledNote = z.output<typeof noteSchema> & { readonly part: Part }
export type Labels = LabelledNote['labels']

/** The files of `fixtures/corpus/` that hold single notes, and the share of each that is held back: the design was made with all of the first in view. */
const heldBack = {
  'notes.jsonl': 0,
  'more.jsonl': 0.4,
  'voices.jsonl': 0.35,
  'mixed.jsonl': 0.35,
  'lessons.jsonl': 0,
  'contrasts.jsonl': 0,
  'disguises.jsonl': 0,
  'look-alikes.jsonl': 0,
} as const

/** Cuts closest to the shares; chosen by sizes alone, without a look at labels. */
const seed = 'part 11: '

const tones = ['pushy', 'desperate', 'apologetic', 'passive', 'negative', 'familiar', 'money', 'arrogant'] as const

const label = <Value extends string>(values: readonly Value[]) => z.enum(values).nullable().default(null)
const labelsSchema = z.strictObject({
  kind: label([...allKinds, 'other']),
  thanks: label(['yes', 'no']),
  specific: label(['none', 'weak', 'strong', 'slot']),
  specificSpan: z.string().nullable().default(null),
  fit: label(['none', 'generic', 'concrete', 'slot']),
  close: label(['none', 'warm', 'forward']),
  greeting: label(['named', 'slot', 'generic', 'none']),
  signoff: label(['yes', 'no']),
  signature: label(['yes', 'slot', 'no']),
  stock: label(['low', 'mid', 'high']),
  sentences: z.array(z.int()).length(2).nullable().default(null),
  placeholders: z.int().nullable().default(null),
  tone: z.array(z.enum(tones)).nullable().default(null),
  toneUnsure: z.array(z.enum(tones)).default([]),
  /** Whether a status inquiry or a feedback request has a clear question. */
  asks: label(['yes', 'no']),
  quality: z.number().min(1).max(5).nullable().default(null),
})
const noteSchema = z.strictObject({
  id: z.string(),
  subject: z.string().nullable().default(null),
  text: z.string(),
  labels: labelsSchema,
})

/** A file of labelled notes. */
export type CorpusFile = keyof typeof heldBack

/** Of these messages only the kind is labelled. */
export const kindsAlone: CorpusFile = 'look-alikes.jsonl'

/** The files that are labelled throughout. */
export const corpusFiles = (Object.keys(heldBack) as readonly CorpusFile[]).filter((file) => file !== kindsAlone)

/** The files that notelint is measured on; the others, written to teach, are harder than what people send. */
export const measuredFiles: readonly CorpusFile[] = ['notes.jsonl', 'more.jsonl', 'voices.jsonl', 'mixed.jsonl']

/** The notes of some files of the corpus, in order. Throws for a note that breaks the rubric. */
export function readCorpus(files: readonly CorpusFile[] = measuredFiles): readonly LabelledNote[] {
  return files.flatMap((file) =>
    readFileSync(new URL(`../fixtures/corpus/${file}`, import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => noteSchema.parse(JSON.parse(line)))
      .map((note) => ({ ...note, part: partOf(note.id, heldBack[file]) })),
  )
}

/** The part that a note belongs to, when a share, 0 to 1, is held back. It depends on the id alone, so notes stay where they are when others join. */
export function partOf(id: string, share: number): Part {
  const place = createHash('sha256').update(`${seed}${id}`).digest().readUInt32BE() / 2 ** 32
  return place < 1 - share ? 'tuning' : 'held-back'
}

/** Whether a note is a template: its slots are there on purpose. */
export function isTemplate({ labels }: LabelledNote): boolean {
  return (labels.placeholders ?? 0) > 0
}

/** A note as a file: half of the corpus is Markdown with front matter, the other half text with a subject line. */
export function toFile({ id, subject, text }: Pick<LabelledNote, 'id' | 'subject' | 'text'>): {
  readonly filePath: string
  readonly source: string
} {
  const isMarkdown = id.charCodeAt(id.length - 1) % 2 === 1
  const header = isMarkdown ? `---\nsubject: ${JSON.stringify(subject)}\n---\n\n` : `Subject: ${subject}\n\n`
  return { filePath: `${id}.${isMarkdown ? 'md' : 'txt'}`, source: `${subject ? header : ''}${text}\n` }
}
