import type { FormatContext } from '../formatters/formatter.ts'
import { counted } from '../formatters/text.ts'
import type { Baseline } from '../report/baseline.ts'
import type { Report } from '../report/report.ts'
import type { LintFlags } from './flags.ts'
import type { ExitCode } from './io.ts'
import { sum } from '../source/sum.ts'

/** How a run ends, and what to say about the limits it missed. */
export interface Verdict extends Pick<FormatContext, 'maxWarningsExceeded' | 'minScoreMissed'> {
  readonly exitCode: ExitCode
  readonly complaints: readonly string[]
}

/** What a run is judged by. */
export interface Case {
  readonly reports: readonly Report[]
  /** What the baseline allows and nothing needs any more. */
  readonly unused: Baseline
  /** Fixes that could not be written, a sentence each. */
  readonly unwritten: readonly string[]
}

/** Judge all reports, also what `--quiet` hides. */
export function judge({ reports, unused, unwritten }: Case, flags: LintFlags): Verdict {
  const { maxWarnings = -1, minScore = 0 } = flags
  const foundWarnings = sum(reports.map(({ warningCount }) => warningCount))
  const low = reports.flatMap(({ score }) => (score !== null && score < minScore ? score : []))
  const maxWarningsExceeded = maxWarnings >= 0 && foundWarnings > maxWarnings ? { maxWarnings, foundWarnings } : null
  const minScoreMissed = low.length > 0 ? { minScore, lowestScore: Math.min(...low) } : null
  const failed =
    sum(reports.map(({ errorCount }) => errorCount)) > 0 || maxWarningsExceeded !== null || minScoreMissed !== null
  const fatal = reports.some(({ fatalErrorCount }) => fatalErrorCount > 0)
  const idle = flags.passOnUnprunedSuppressions ? [] : Object.entries(unused)
  const broken = fatal || idle.length > 0 || unwritten.length > 0
  return {
    exitCode: broken ? 2 : failed && !flags.exitZero ? 1 : 0,
    complaints: [
      ...unwritten,
      ...idle.map(([path, rules]) => `suppressions of ${path} are no longer needed: ${describe(rules)}`),
      ...(idle.length > 0 ? ['--prune-suppressions takes them out'] : []),
      ...(maxWarningsExceeded
        ? [
            `${counted(foundWarnings, 'warning')}${flags.quiet ? ', which --quiet hides,' : ''} and ${maxWarnings} allowed`,
          ]
        : []),
      ...(minScoreMissed
        ? [
            `${counted(low.length, 'note')} under the score of ${minScore}; the lowest has ${minScoreMissed.lowestScore}`,
          ]
        : []),
    ],
    maxWarningsExceeded,
    minScoreMissed,
  }
}

function describe(rules: Baseline[string]): string {
  return Object.entries(rules)
    .map(([ruleId, { count }]) => `${count} of ${ruleId}`)
    .join(', ')
}
