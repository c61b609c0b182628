import { lint, lintPanel, rules, type Tagger } from '../core.ts'
import type { Report } from '../report/report.ts'
import type { Rule } from '../rule.ts'
import { unreadReport } from '../report/unread-report.ts'
import type { Cache } from './cache.ts'
import { notesOf, placed, readParts, type NoteFile } from './file-notes.ts'
import { isSentThanks, signersOf, type Uncompared } from './form-panels.ts'
import { readNote } from './read-note.ts'

/** Notes to be linted as one panel, and the file of the interview that they share. */
export interface Panel {
  readonly files: readonly NoteFile[]
  readonly interviewPath: string | null
}

/** What came of a run: the reports, sorted by file and note, and the texts that their ranges count in, by file path. */
export interface Run {
  readonly reports: readonly Report[]
  readonly sources: ReadonlyMap<string, string>
  /** The rules that ran, those of plugins, too. */
  readonly rules: readonly Rule[]
  /** The texts that fixes began with, where there were any. */
  readonly before?: ReadonlyMap<string, string>
  /** The folders with thank-yous that were not held against each other, and why. */
  readonly uncompared?: readonly Uncompared[]
}

type Decide = (run: (tagger: Tagger | null) => readonly Report[]) => Promise<readonly Report[]>

/** What a run may be given besides its files. */
export interface Aids {
  readonly cache?: Cache | null
  /** Told whenever files are done, how many of them. */
  readonly onDone?: (files: number) => void
}

/** Lint panels, and notes that stand for themselves. Throws a `ConfigError` for bad settings, never for content. */
export async function lintAll(panels: readonly Panel[], single: readonly NoteFile[], aids: Aids = {}): Promise<Run> {
  const { cache = null, onDone = () => {} } = aids
  const reports: Report[] = []
  const decide = decider()
  for (const panel of panels) {
    reports.push(...(await recallPanel(panel, cache, decide)))
    onDone(panel.files.length)
  }
  for (const file of single) {
    reports.push(...(await recallFile(file, cache, decide)))
    onDone(1)
  }
  const files = [...panels.flatMap((panel) => panel.files), ...single]
  const texts = files.flatMap(({ filePath, reading }) => ('text' in reading ? [[filePath, reading.text] as const] : []))
  return { reports: reports.sort(byFile), sources: new Map(texts), rules: rulesOf(files) }
}

function rulesOf(files: readonly NoteFile[]): readonly Rule[] {
  const plugins = new Set(files.map(({ options }) => options.plugins))
  const added = [...plugins].flatMap((list) => (list ?? []).map((rule) => [rule.id, rule] as const))
  return [...rules, ...new Map(added).values()]
}

/** A run with the reports of a later one in place of its own on the same files. */
export function withReports(run: Run, later: Run): Run {
  const replaced = new Set(later.reports.map(({ filePath }) => filePath))
  const reports = [...run.reports.filter(({ filePath }) => !replaced.has(filePath)), ...later.reports]
  return { ...run, reports: reports.sort(byFile) }
}

async function recallFile(file: NoteFile, cache: Cache | null, decide: Decide): Promise<readonly Report[]> {
  const { filePath, kept } = file
  if (kept?.known) return kept.known.reports
  const reports = await lintOne(file, decide)
  if (cache && kept) {
    const signers = reports.length > 0 && reports.every(isSentThanks) ? signersOf(file, reports) : []
    cache.keepFile(filePath, kept.key, { reports: reports.map(withoutStats), signers })
  }
  return reports
}

async function recallPanel(panel: Panel, cache: Cache | null, decide: Decide): Promise<readonly Report[]> {
  const filePaths = panel.files.map(({ filePath }) => filePath)
  const keys = panel.files.flatMap(({ kept }) => kept?.key ?? [])
  if (!cache || keys.length < filePaths.length) return lintOnePanel(panel, decide)
  const key = cache.hashOf(...keys, panel.interviewPath ?? '')
  const known = cache.panelOf(filePaths, key)
  if (known) return known
  const files = panel.files.map(async ({ kept, ...file }) => (kept?.known ? reread(file) : file))
  const reports = await lintOnePanel({ ...panel, files: await Promise.all(files) }, decide)
  cache.keepPanel(filePaths, key, reports.map(withoutStats))
  return reports
}

/** How long it took says nothing of a later run. */
function withoutStats({ stats, ...report }: Report): Report {
  return report
}

/** A file that was not taken apart, because it has not changed, for a panel that has. */
async function reread(file: NoteFile): Promise<NoteFile> {
  return { ...file, reading: await readParts(file.filePath, await readNote(file.filePath), file.notes) }
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
