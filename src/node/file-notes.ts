import type { LintOptions, PanelNote } from '../core.ts'
import { findNotes, type Stand } from '../report/find-notes.ts'
import { relocate } from '../report/relocate.ts'
import type { Report } from '../report/report.ts'
import { suppress } from '../report/suppress.ts'
import { splitLines } from '../source/lines.ts'
import type { Known } from './cache.ts'
import { isDataFile } from './find-files.ts'
import type { DataField } from './read-data.ts'
import type { Reading } from './read-note.ts'
import { takesFixes, withoutFixes } from './takes-fixes.ts'

/** A file, or standard input, with what came of reading it and how it is to be linted. */
export interface NoteFile {
  readonly filePath: string
  readonly reading: Reading
  readonly options: LintOptions
  /** The interview file that the note belongs to, or null. */
  readonly interviewPath: string | null
  /** Where the notes of the file stand: names, and JSON pointers. */
  readonly notes: readonly string[]
  /** With a cache, what the reports on the file come from, and what is known if that has not changed. */
  readonly kept?: { readonly key: string; readonly known: Known | null }
}

/** What came of reading a file, with the strings in it that pointers lead to if it holds data. */
export async function readParts(filePath: string, reading: Reading, notes: readonly string[]): Promise<Reading> {
  const pointers = notes.filter((name) => name.startsWith('/'))
  if (pointers.length === 0 || !('text' in reading) || !isDataFile(filePath)) return reading
  const parts = (await import('./read-data.ts')).readData(reading.text, filePath, pointers)
  return 'failure' in parts ? parts : { ...reading, parts }
}

/** The notes of a file as the core lints them: of HTML those in its prose, of a mail its text part, of a file that was not read none. */
export function notesOf({ filePath, reading, options, notes }: NoteFile): readonly PanelNote[] {
  if (!('text' in reading)) return []
  const { text, prose, fields, parts = [] } = reading
  if (parts.length > 0) return notesOfData(parts, text, { ...options, filePath })
  if (fields) return [{ ...options, filePath, source: text, format: 'text', fields }]
  const stand = notes.filter((name): name is Stand => !name.startsWith('/'))
  const found = findNotes(
    { ...options, filePath, source: prose ?? text, ...(prose !== undefined && { format: 'text' }) },
    stand,
  )
  return prose === undefined ? found : found.map(withoutQuoteMark)
}

/** In HTML no quote mark stands before a note, only its tag. */
function withoutQuoteMark(note: PanelNote): PanelNote {
  const { host, source } = note
  if (!host) return note
  const [start, end] = host.range
  return { ...note, host: { ...host, range: [start + /^[>\s]*/.exec(source)![0].length, end] } }
}

/** The strings of a data file as notes in plain text. What is said of kind and mode beside a string beats the options. */
function notesOfData(parts: readonly DataField[], source: string, options: LintOptions): readonly PanelNote[] {
  const lines = splitLines(source)
  return parts.map(({ text, fields, span, place }, index) => ({
    ...options,
    source: text,
    format: 'text',
    fields,
    host: { source, lines, index, range: [span.start, span.end], place, isVerbatim: false },
  }))
}

/** A report with its positions in the file, or with the decoded text that they count in. Directives of HTML stand in its markup. */
export function placed(report: Report, { filePath, reading, options }: NoteFile): Report {
  if (!('text' in reading)) return report
  const { text, prose, fields } = reading
  const own = takesFixes(filePath) ? report : withoutFixes(report, prose ?? null)
  if (fields) return { ...own, view: 'decoded', source: text }
  if (prose === undefined) return own
  const located = relocate(own, text)
  return options.inlineConfig === false ? located : suppress(located, text, options.unusedDirectives ?? 'warn')
}
