import { lint, lintPanel, type LintOptions, type PanelNote, type Tagger } from '../core.ts'
import type { Report } from '../report/report.ts'
import { relocate } from '../report/relocate.ts'
import { suppress } from '../report/suppress.ts'
import { unreadReport } from '../report/unread-report.ts'
import { readNote, type NoteText, type Reading } from './read-note.ts'

/** A file, or standard input, with what came of reading it and how it is to be linted. */
export interface NoteFile {
  readonly filePath: string
  readonly reading: Reading
  readonly options: LintOptions
  /** The interview file that the note belongs to, or null. */
  readonly interviewPath: string | null
}

/** Notes to be linted as one panel, and the file of the interview that they share. */
export interface Panel {
  readonly files: readonly NoteFile[]
  readonly interviewPath: string | null
}

/** What came of a run: the reports, sorted by file and note, and the texts that their ranges count in, by file path. */
export interface Run {
  readonly reports: readonly Report[]
  readonly sources: ReadonlyMap<string, string>
}

const filesAtOnce = 32

/** Read files, some at a time; in the order given. */
export async function readNotes(filePaths: readonly string[]): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  for (let start = 0; start < filePaths.length; start += filesAtOnce) {
    readings.push(...(await Promise.all(filePaths.slice(start, start + filesAtOnce).map(readNote))))
  }
  return readings
}

/** Lint panels, and notes that stand for themselves. Throws a `ConfigError` for bad settings, never for content. */
export async function lintAll(panels: readonly Panel[], single: readonly NoteFile[]): Promise<Run> {
  const reports: Report[] = []
  for (const panel of panels) reports.push(...(await lintOnePanel(panel)))
  for (const file of single) reports.push(...(await lintOne(file)))
  const files = [...panels.flatMap((panel) => panel.files), ...single]
  const texts = files.flatMap(({ filePath, reading }) => ('text' in reading ? [[filePath, reading.text] as const] : []))
  return { reports: reports.sort(byFile), sources: new Map(texts) }
}

/** A run with the reports of a later one in place of its own on the same files. */
export function withReports(run: Run, later: Run): Run {
  const replaced = new Set(later.reports.map(({ filePath }) => filePath))
  const reports = [...run.reports.filter(({ filePath }) => !replaced.has(filePath)), ...later.reports]
  return { ...run, reports: reports.sort(byFile) }
}

async function lintOne(file: NoteFile): Promise<readonly Report[]> {
  const { filePath, reading } = file
  if (!('text' in reading)) return [unreadReport(filePath, reading)]
  const { source, ...options } = toNote(file, reading)
  return decided((tagger) => [placed(lint(source, { ...options, tagger }), file, reading)])
}

async function lintOnePanel({ files, interviewPath }: Panel): Promise<readonly Report[]> {
  const read = files.flatMap((file) => ('text' in file.reading ? [{ file, reading: file.reading }] : []))
  const unread = files.flatMap(({ filePath, reading }) => ('text' in reading ? [] : [unreadReport(filePath, reading)]))
  const notes = read.map(({ file, reading }) => toNote(file, reading))
  const interview = files[0]?.options.interview ?? null
  const linted = await decided((tagger) =>
    lintPanel(
      notes.map((note) => ({ ...note, tagger })),
      { interview, interviewPath },
    ),
  )
  return [
    ...linted.map((report, index) => (read[index] ? placed(report, read[index].file, read[index].reading) : report)),
    ...unread,
  ]
}

/** A file as the core lints it: of HTML its prose, of a mail its text part. */
export function toNote({ filePath, options }: NoteFile, { text, prose, fields }: NoteText): PanelNote {
  const isPlain = prose !== undefined || fields !== undefined
  return {
    ...options,
    filePath,
    source: prose ?? text,
    ...(isPlain && { format: 'text' as const }),
    ...(fields && { fields }),
  }
}

/** A report with its positions in the file, or with the decoded text that they count in. Directives of HTML stand in its markup. */
function placed(report: Report, { options }: NoteFile, { text, prose, fields }: NoteText): Report {
  if (fields) return { ...report, view: 'decoded', source: text }
  if (prose === undefined) return report
  const located = relocate(report, text)
  return options.inlineConfig === false ? located : suppress(located, text, options.unusedDirectives ?? 'warn')
}

/** The tagger is slow to load and few notes need it: lint without it first, and again with it if sentences stayed undecided. */
async function decided(run: (tagger: Tagger | null) => readonly Report[]): Promise<readonly Report[]> {
  const reports = run(null)
  if (reports.every(({ undecided }) => undecided === 0)) return reports
  const { tagger } = await import('../tagger.ts')
  return run(tagger)
}

function byFile(a: Report, b: Report): number {
  if (a.filePath !== b.filePath) return a.filePath < b.filePath ? -1 : 1
  return (a.note?.index ?? 0) - (b.note?.index ?? 0)
}
