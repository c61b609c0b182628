import { clean } from '../formatters/escape.ts'
import { showPath } from '../formatters/show-path.ts'
import { counted } from '../formatters/text.ts'
import type { Report, Skip } from '../report/report.ts'

const namesShown = 10
const reasons: Readonly<Record<Skip, string>> = {
  binary: 'not text',
  language: 'not in English',
  'not-a-note': 'no interview note (if it is one, say which with --kind)',
  'too-large': 'larger than 1 MiB',
}

/** A line for each reason that files were skipped for, with their names. */
export function skippedLines(reports: readonly Report[], cwd: string): readonly string[] {
  return (Object.keys(reasons) as Skip[]).flatMap((skip) => {
    const paths = reports.filter(({ skipped }) => skipped === skip).map(({ filePath }) => filePath)
    return line(paths, reasons[skip], cwd)
  })
}

/** The line on files that were named and are ignored, if there are any. */
export function ignoredLine(paths: readonly string[], cwd: string): readonly string[] {
  return line(paths, 'ignored (--no-ignore lints them)', cwd)
}

function line(paths: readonly string[], reason: string, cwd: string): readonly string[] {
  if (paths.length === 0) return []
  const names = paths.slice(0, namesShown).map((path) => clean(showPath(path, cwd)))
  const more = paths.length > namesShown ? [`${paths.length - namesShown} more`] : []
  return [`skipped ${counted(paths.length, 'file')}, ${reason}: ${[...names, ...more].join(', ')}`]
}
