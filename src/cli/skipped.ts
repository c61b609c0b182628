import { clean } from '../formatters/escape.ts'
import { showPath } from '../formatters/show-path.ts'
import { counted } from '../formatters/text.ts'
import type { Selection } from '../node/select-files.ts'
import type { Report, Skip } from '../report/report.ts'

const namesShown = 10
const reasons: Readonly<Record<Skip, string>> = {
  binary: 'not text',
  language: 'not in English',
  'not-a-note': 'no interview note (if it is one, say which with --kind)',
  'too-large': 'larger than 1 MiB',
}

/** A line for each reason that files, or messages in them, were skipped for, with their names. */
export function skippedLines(reports: readonly Report[], cwd: string): readonly string[] {
  return (Object.keys(reasons) as Skip[]).flatMap((skip) => {
    const [files, messages] = [false, true].map((isPart) =>
      reports
        .filter(({ skipped, note }) => skipped === skip && (note !== undefined) === isPart)
        .map(({ filePath, note }) => clean(showPath(filePath, cwd)) + (note ? ` (note ${note.index + 1})` : '')),
    )
    return [...line(files!, 'file', reasons[skip]), ...line(messages!, 'message', reasons[skip])]
  })
}

/** The line on files that were named and are ignored, if there are any. */
export function ignoredLine(paths: readonly string[], cwd: string): readonly string[] {
  return line(
    paths.map((path) => clean(showPath(path, cwd))),
    'file',
    'ignored (--no-ignore lints them)',
  )
}

/** The lines on links that a search did not follow, and on folders that it could not look into, if there are any. */
export function unsearchedLines(
  selections: readonly Pick<Selection, 'links' | 'locked'>[],
  cwd: string,
): readonly string[] {
  const shown = (paths: readonly string[]): readonly string[] =>
    [...new Set(paths)].map((path) => clean(showPath(path, cwd)))
  return [
    ...line(
      shown(selections.flatMap(({ links }) => links)),
      'link',
      'not followed (name one to lint what it leads to)',
    ),
    ...line(shown(selections.flatMap(({ locked }) => locked)), 'folder', 'which may not be read'),
  ]
}

function line(names: readonly string[], noun: string, reason: string): readonly string[] {
  if (names.length === 0) return []
  const more = names.length > namesShown ? [`${names.length - namesShown} more`] : []
  return [`skipped ${counted(names.length, noun)}, ${reason}: ${[...names.slice(0, namesShown), ...more].join(', ')}`]
}
