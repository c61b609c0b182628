import { appendFile } from 'node:fs/promises'
import type { Formatter } from '../formatters/formatter.ts'
import { configError } from '../report/active-rule.ts'
import type { LoadedFormatter } from './load-formatter.ts'

/** The same format, which also appends what `markdown` says to the summary of a job on GitHub, at the path that the runner names. */
export function withStepSummary(format: Formatter, path: string): LoadedFormatter {
  return async (reports, context) => {
    const { markdown } = await import('../formatters/markdown.ts')
    try {
      await appendFile(path, `${markdown(reports, context)}\n`)
    } catch (error) {
      throw configError([`GITHUB_STEP_SUMMARY names a file that cannot be written: ${(error as Error).message}`])
    }
    return format(reports, context)
  }
}
