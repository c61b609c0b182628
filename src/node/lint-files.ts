import { lint, lintPanel, type Tagger } from '../core.ts'
import type { Report } from '../report/report.ts'
import { unreadReport } from '../report/unread-report.ts'
import { notesOf, placed, type NoteFile } from './file-notes.ts'
import { readNote, type Reading } from './read-note.ts'

/** Notes to be linted as one panel, and the file of the interview that they share. */
export interface Panel {
  readonly files: readonly NoteFile[]
  readonly interviewPath: string | null
}

/** What came of a run: the reports, sorted by file and note, and the texts that their ranges count in, by file path. */
export interface Run {
  readonly reports: readonly Report[]
  readonly sources: ReadonlyMap<string, string>
  /** The texts that fixes began with, where there were any. */
  readonly before?: ReadonlyMap<string, string>
}

const filesAtOnce = 32

type Decide = (run: (tagger: Tagger | null) => readonly Report[]) => Promise<readonly Report[]>

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
  const decide = decider()
  for (const panel of panels) reports.push(...(await lintOnePanel(panel, decide)))
  for (const file of single) reports.push(...(await lintOne(file, decide)))
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

async function lintOne(file: NoteFile, decide: Decide): Promise<readonly Report[]> {
  const { filePath, reading } = file
  if (!('text' in reading)) return [unreadReport(filePath, reading)]
  const reports: Report[] = []
  for (const { source, ...options } of notesOf(file)) {
    reports.push(...(await decide((tagger) => [placed(lint(source, { ...options, tagger }), file)])))
  }
  return reports
}

async function lintOnePanel({ files, interviewPath }: Panel, decide: Decide): Promise<readonly Report[]> {
  const notes = files.flatMap((file) => notesOf(file).map((note) => ({ file, note })))
  const unread = files.flatMap(({ filePath, reading }) => ('text' in reading ? [] : [unreadReport(filePath, reading)]))
  const interview = files[0]?.options.interview ?? null
  const linted = await decide((tagger) =>
    lintPanel(
      notes.map(({ note }) => ({ ...note, tagger })),
      { interview, interviewPath },
    ),
  )
  return [...linted.map((report, index) => (notes[index] ? placed(report, notes[index].file) : report)), ...unread]
}

/** The tagger is slow to load and few notes need it: lint without it until sentences stay undecided, and from then on with it. */
function decider(): Decide {
  let known: Tagger | null = null
  return async (run) => {
    const reports = run(known)
    if (known || reports.every(({ undecided }) => undecided === 0)) return reports
    known = (await import('../tagger.ts')).tagger
    return run(known)
  }
}

function byFile(a: Report, b: Report): number {
  if (a.filePath !== b.filePath) return a.filePath < b.filePath ? -1 : 1
  return (a.note?.index ?? 0) - (b.note?.index ?? 0)
}
