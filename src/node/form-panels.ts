import { dirname } from 'node:path'
import { signatureOf } from '../note/signature.ts'
import { parseAs } from '../report/prepare.ts'
import type { Report } from '../report/report.ts'
import { notesOf, type NoteFile } from './file-notes.ts'
import type { Panel } from './lint-files.ts'

/** The notes that share an interview file, as panels, and those that have none. */
export function panelsByInterview(files: readonly NoteFile[]): {
  readonly panels: readonly Panel[]
  readonly single: readonly NoteFile[]
} {
  const belonging = files.filter(({ interviewPath }) => interviewPath !== null)
  const panels = [...groupBy(belonging, ({ interviewPath }) => interviewPath!)]
  return {
    panels: panels.map(([interviewPath, members]) => ({ files: members, interviewPath })),
    single: files.filter(({ interviewPath }) => interviewPath === null),
  }
}

/**
 * The folders that are panels by what stands in them: two or more thank-yous to be sent, all signed with one name, and no other notes. Reports
 * tell what the files hold; templates never form a panel.
 */
export function panelsByFolder(files: readonly NoteFile[], reports: readonly Report[]): readonly Panel[] {
  const notes = groupBy(
    reports.filter(({ kind }) => kind !== 'other'),
    ({ filePath }) => filePath,
  )
  const folders = groupBy(
    files.filter(({ filePath }) => notes.has(filePath)),
    ({ filePath }) => dirname(filePath),
  )
  return [...folders.values()]
    .filter((members) => isPanel(members, notes))
    .map((members) => ({ files: members, interviewPath: null }))
}

function isPanel(files: readonly NoteFile[], notes: ReadonlyMap<string, readonly Report[]>): boolean {
  const reports = files.flatMap(({ filePath }) => notes.get(filePath)!)
  if (reports.length < 2 || !reports.every(isSentThanks)) return false
  const signers = new Set(
    files.flatMap((file) => file.kept?.known?.signers ?? signersOf(file, notes.get(file.filePath)!)),
  )
  return signers.size === 1 && !signers.has(null)
}

/** Whether a report is on a thank-you that is to be sent. */
export function isSentThanks({ kind, mode }: Report): boolean {
  return kind === 'thank-you' && mode === 'send'
}

/** Who signed the notes of a file that reports are about. */
export function signersOf(file: NoteFile, reports: readonly Report[]): readonly (string | null)[] {
  const indexes = new Set(reports.map(({ note }) => note?.index ?? 0))
  return notesOf(file)
    .filter((_, index) => indexes.has(index))
    .map(({ source, ...options }) => signatureOf(parseAs(source, options)).name?.toLowerCase() ?? null)
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
