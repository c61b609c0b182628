import { withBaseline, type Based } from '../node/baseline-file.ts'
import type { Report } from '../report/report.ts'
import type { LintFlags } from './flags.ts'
import type { Io } from './io.ts'

/** Hold reports against the baseline, after it has been changed as the flags say. */
export async function holdAgainstBaseline(reports: readonly Report[], flags: LintFlags, { cwd }: Io): Promise<Based> {
  const { suppressAll, suppressRule, pruneSuppressions, suppressionsLocation } = flags
  const allow = suppressAll ? null : suppressRule?.flat()
  return withBaseline(reports, {
    cwd,
    change: { ...(allow !== undefined && { allow }), ...(pruneSuppressions && { prune: true }) },
    ...(suppressionsLocation !== undefined && { location: suppressionsLocation }),
  })
}
