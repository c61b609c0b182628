import { lint, lintPanel, type LintOptions, type PanelNote, type Tagger } from '../core.ts'
import type { Report } from '../report/report.ts'
import { unreadReport } from '../report/unread-report.ts'
import { readNote, type Reading } from './read-note.ts'

/** A file, or standard input, with what came of reading it and how it is to be linted. */
export interface NoteFile {
  readonly filePath: string
  readonly reading: Reading
  readonly options: LintOptions
}

/** Notes to be linted together: each by itself, or as one panel. */
export interface Group {
  readonly files: readonly NoteFile[]
  readonly isPanel: boolean
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

/** Lint groups of notes that have been read. Throws a `ConfigError` for bad settings, never for content. */
export async function lintGroups(groups: readonly Group[]): Promise<Run> {
  const reports: Report[] = []
  for (const group of groups) reports.push(...(await lintGroup(group)))
  const files = groups.flatMap((group) => group.files)
  const texts = files.flatMap(({ filePath, reading }) => ('text' in reading ? [[filePath, reading.text] as const] : []))
  return { reports: reports.sort(byFile), sources: new Map(texts) }
}

async function lintGroup({ files, isPanel }: Group): Promise<readonly Report[]> {
  const unread = files.flatMap(({ filePath, reading }) => ('text' in reading ? [] : [unreadReport(filePath, reading)]))
  const notes = files.flatMap(({ filePath, reading, options }) =>
    'text' in reading ? [{ ...options, filePath, source: reading.text }] : [],
  )
  if (!isPanel) return [...(await lintEach(notes)), ...unread]
  const linted = await decided((tagger) => lintPanel(notes.map((note) => ({ ...note, tagger }))))
  return [...linted, ...unread]
}

async function lintEach(notes: readonly PanelNote[]): Promise<readonly Report[]> {
  const reports: Report[] = []
  for (const { source, ...options } of notes)
    reports.push(...(await decided((tagger) => [lint(source, { ...options, tagger })])))
  return reports
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
