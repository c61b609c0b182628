import { dirname } from 'node:path'
import { signatureOf } from '../note/signature.ts'
import { parseAs } from '../report/prepare.ts'
import type { Report } from '../report/report.ts'
import { toNote, type NoteFile, type Panel } from './lint-files.ts'

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
 * tell what the files are; templates never form a panel.
 */
export function panelsByFolder(files: readonly NoteFile[], reports: readonly Report[]): readonly Panel[] {
  const notes = new Map(reports.filter(({ kind }) => kind !== 'other').map((report) => [report.filePath, report]))
  const folders = groupBy(
    files.filter(({ filePath }) => notes.has(filePath)),
    ({ filePath }) => dirname(filePath),
  )
  return [...folders.values()]
    .filter(
      (members) =>
        members.length > 1 &&
        members.every(({ filePath }) => isSentThanks(notes.get(filePath)!)) &&
        haveOneSigner(members),
    )
    .map((members) => ({ files: members, interviewPath: null }))
}

function isSentThanks({ kind, mode }: Report): boolean {
  return kind === 'thank-you' && mode === 'send'
}

function haveOneSigner(files: readonly NoteFile[]): boolean {
  const names = new Set(files.map(signerOf))
  return names.size === 1 && !names.has(null)
}

function signerOf(file: NoteFile): string | null {
  if (!('text' in file.reading)) return null
  const { source, ...options } = toNote(file, file.reading)
  return signatureOf(parseAs(source, options)).name?.toLowerCase() ?? null
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
