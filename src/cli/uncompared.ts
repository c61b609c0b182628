import { clean } from '../formatters/escape.ts'
import { showPath } from '../formatters/show-path.ts'
import { counted } from '../formatters/text.ts'
import type { Run } from '../node/lint-files.ts'

const foldersShown = 5

/** A line for each folder whose thank-yous were not held against each other: why, and what would do it. */
export function uncomparedLines({ uncompared = [] }: Run, cwd: string): readonly string[] {
  const lines = uncompared.slice(0, foldersShown).map(({ folder, reason }) => {
    const shown = folder === cwd ? '.' : clean(showPath(folder, cwd))
    return `the thank-yous in ${shown} were not compared, because ${clean(reason)}: part them by folder, or compare all with --panel ${shown} or an interview.yaml`
  })
  const more = uncompared.length - lines.length
  return more > 0 ? [...lines, `nor were those in ${counted(more, 'more folder')}`] : lines
}
