import { dirname } from 'node:path'
import { signatureOf } from '../note/signature.ts'
import { parseAs } from '../report/prepare.ts'
import type { Report } from '../report/report.ts'
import { peopleAmong } from '../report/signers.ts'
import { pushTo } from '../source/push-to.ts'
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

/** A folder with thank-yous that were not held against each other, and why. */
export interface Uncompared {
  readonly folder: string
  readonly reason: string
}

/** The folders that are panels by what stands in them, and those that look like one and are none. */
export interface FolderPanels {
  readonly panels: readonly Panel[]
  readonly uncompared: readonly Uncompared[]
}

/**
 * The folders that are panels by what stands in them: two or more thank-yous to be sent, all signed with one name, and no other notes. Reports
 * tell what the files hold; templates never form a panel.
 */
export function panelsByFolder(files: readonly NoteFile[], reports: readonly Report[]): FolderPanels {
  const notes = groupBy(
    reports.filter(({ kind }) => kind !== 'other'),
    ({ filePath }) => filePath,
  )
  const folders = groupBy(
    files.filter(({ filePath }) => notes.has(filePath)),
    ({ filePath }) => dirname(filePath),
  )
  const panels: Panel[] = []
  const uncompared: Uncompared[] = []
  for (const [folder, members] of folders) {
    const all = members.flatMap(({ filePath }) => notes.get(filePath)!)
    if (all.filter(isSentThanks).length < 2) continue
    const reason = all.every(isSentThanks) ? strangers(members, notes) : 'other notes stand beside them'
    if (reason === null) panels.push({ files: members, interviewPath: null })
    else if (!all.some(isCollected)) uncompared.push({ folder, reason })
  }
  return { panels, uncompared }
}

/** What tells that not all notes of a folder are one candidate's, or null. */
function strangers(files: readonly NoteFile[], notes: ReadonlyMap<string, readonly Report[]>): string | null {
  const signers = files.flatMap((file) => file.kept?.known?.signers ?? signersOf(file, notes.get(file.filePath)!))
  const names = signers.filter((name) => name !== null)
  if (names.length < signers.length) return 'not all of them are signed'
  const [first, second, third] = peopleAmong(names)
  if (second === undefined) return null
  return `they are signed by ${first}${third === undefined ? ` and ${second}` : `, ${second} and others`}`
}

/** Whether a report is on a thank-you that is to be sent. */
export function isSentThanks({ kind, mode }: Report): boolean {
  return kind === 'thank-you' && mode === 'send'
}

/** Whether a report is on a template, or on one of several notes of a page: where such stand, nobody keeps the notes of a panel. */
function isCollected({ mode, note }: Report): boolean {
  return mode === 'template' || note !== undefined
}

/** Who signed the notes of a file that reports are about. */
export function signersOf(file: NoteFile, reports: readonly Report[]): readonly (string | null)[] {
  const indexes = new Set(reports.map(({ note }) => note?.index ?? 0))
  return notesOf(file)
    .filter((_, index) => indexes.has(index))
    .map(({ source, ...options }) => signatureOf(parseAs(source, options)).name)
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) pushTo(groups, keyOf(item), item)
  return groups
}
