import { clean } from '../formatters/escape.ts'
import { showPath } from '../formatters/show-path.ts'
import { counted } from '../formatters/text.ts'
import type { Selection } from '../node/select-files.ts'
import type { Report, Skip } from '../report/report.ts'
import type { LintFlags } from './flags.ts'
import type { Io } from './io.ts'

const namesShown = 10

/** How skipped files are named: from which folder, and whether all of them are. */
export interface Naming {
  readonly cwd: string
  readonly isFull: boolean
}
const reasons: Readonly<Record<Skip, string>> = {
  binary: 'not text',
  language: 'not in English',
  'not-a-note': 'no interview note (if it is one, say which with --kind)',
  'too-large': 'larger than 1 MiB',
}

/** With `--debug` all are named, else the first ten. */
export function namingFor({ debug }: LintFlags, { cwd }: Io): Naming {
  return { cwd, isFull: debug === true }
}

/** A line for each reason that files, or messages in them, were skipped for, with their names. */
export function skippedLines(reports: readonly Report[], naming: Naming): readonly string[] {
  return (Object.keys(reasons) as Skip[]).flatMap((skip) => {
    const own = reports.filter(({ skipped }) => skipped === skip)
    const files = own.filter(({ note }) => !note).map((report) => nameOf(report.filePath, naming))
    const messages = own.flatMap(({ filePath, note }) =>
      note ? `${nameOf(filePath, naming)} (note ${note.index + 1})` : [],
    )
    return [...line(files, 'file', reasons[skip], naming), ...line(messages, 'message', reasons[skip], naming)]
  })
}

/** The line on files that were named and are ignored, if there are any. */
export function ignoredLine(paths: readonly string[], naming: Naming): readonly string[] {
  const names = paths.map((path) => nameOf(path, naming))
  return line(names, 'file', 'ignored (--no-ignore lints them)', naming)
}

/** The lines on links that a search did not follow, and on folders that it could not look into, if there are any. */
export function unsearchedLines(
  selections: readonly Pick<Selection, 'links' | 'locked'>[],
  naming: Naming,
): readonly string[] {
  const shown = (paths: readonly string[]): readonly string[] => [...new Set(paths)].map((path) => nameOf(path, naming))
  const links = shown(selections.flatMap((selection) => selection.links))
  const locked = shown(selections.flatMap((selection) => selection.locked))
  return [
    ...line(links, 'link', 'not followed (name one to lint what it leads to)', naming),
    ...line(locked, 'folder', 'which may not be read', naming),
  ]
}

function nameOf(filePath: string, { cwd }: Naming): string {
  return clean(showPath(filePath, cwd))
}

function line(names: readonly string[], noun: string, reason: string, { isFull }: Naming): readonly string[] {
  if (names.length === 0) return []
  const shown = isFull ? names : names.slice(0, namesShown)
  const rest = names.length - shown.length
  const more = rest > 0 ? [`${rest} more (--debug names them)`] : []
  return [`skipped ${counted(names.length, noun)}, ${reason}: ${[...shown, ...more].join(', ')}`]
}
