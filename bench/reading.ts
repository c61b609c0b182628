import { lint, type Report } from '../src/index.ts'
import { isTemplate, toFile, type LabelledNote } from './corpus.ts'
import type { Counts } from './metrics.ts'
import { type Truth, truthOfRule } from './truth.ts'

/** A labelled note with what notelint makes of it. A template is read as one, and once more as if it were to be sent. */
export interface Reading {
  readonly note: LabelledNote
  readonly report: Report
  readonly sent: Report
}

/** Lint notes of the corpus. */
export function lintCorpus(notes: readonly LabelledNote[]): readonly Reading[] {
  return notes.map((note) => {
    const { filePath, source } = toFile(note)
    const sent = lint(source, { filePath, mode: 'send' })
    return { note, sent, report: isTemplate(note) ? lint(source, { filePath, mode: 'template' }) : sent }
  })
}

/** Whether people take the note for one of ours. */
export function isOurs({ note }: Reading): boolean {
  return note.labels.kind !== null && note.labels.kind !== 'other'
}

/** What became of a rule's question; null where the labels do not answer it. A note of ours that is taken for another is one where nothing was found. */
export function judge(
  { note, report, sent }: Reading,
  rule: string,
  truthOf: Truth = truthOfRule[rule]!,
): keyof Counts | null {
  const truth = truthOf(note.labels)
  if (truth === null) return null
  const { messages } = rule === 'no-unfilled-slot' ? sent : report
  const isFlagged = messages.some(({ ruleId }) => ruleId === rule)
  if (truth) return isFlagged ? 'found' : 'missed'
  return isFlagged ? 'falseAlarms' : 'clear'
}

/** Whether the sentences counted are those that the readers counted, give or take the slack; a range wider than one is no answer. */
export function isCountRight({ note, report }: Reading, slack: number): boolean {
  const [least, most] = note.labels.sentences ?? [NaN, NaN]
  const [low, high] = [report.sentences ?? NaN].flat() as [number, number?]
  const top = high ?? low
  return top - low <= 1 && top >= least! - slack && low <= most! + slack
}

/** The score; the worst answer where one of ours got none. */
export function scoreOf({ note, report }: Reading): number {
  return report.score ?? ((note.labels.quality ?? 0) >= 3 ? 0 : 100)
}
