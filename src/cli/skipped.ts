import { clean, counted } from '../formatters/text.ts'
import { showPath } from '../formatters/show-path.ts'
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
  const found = (Object.keys(reasons) as Skip[]).map((skip) => ({
    skip,
    paths: reports.filter((report) => report.skipped === skip),
  }))
  return found
    .filter(({ paths }) => paths.length > 0)
    .map(({ skip, paths }) => {
      const names = paths.slice(0, namesShown).map(({ filePath }) => clean(showPath(filePath, cwd)))
      const more = paths.length > namesShown ? [`${paths.length - namesShown} more`] : []
      return `skipped ${counted(paths.length, 'file')}, ${reasons[skip]}: ${[...names, ...more].join(', ')}`
    })
}
