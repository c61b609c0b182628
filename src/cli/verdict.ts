import type { FormatContext } from '../formatters/formatter.ts'
import { counted } from '../formatters/text.ts'
import type { Report } from '../report/report.ts'
import type { LintFlags } from './arguments.ts'
import type { ExitCode } from './io.ts'

/** How a run ends, and what to say about the limits it missed. */
export interface Verdict extends Pick<FormatContext, 'maxWarningsExceeded' | 'minScoreMissed'> {
  readonly exitCode: ExitCode
  readonly complaints: readonly string[]
}

/** Judge all reports, also what `--quiet` hides. */
export function judge(
  reports: readonly Report[],
  { maxWarnings = -1, minScore = 0 }: Pick<LintFlags, 'maxWarnings' | 'minScore'>,
): Verdict {
  const foundWarnings = sum(reports.map(({ warningCount }) => warningCount))
  const low = reports.flatMap(({ score }) => (score !== null && score < minScore ? score : []))
  const maxWarningsExceeded = maxWarnings >= 0 && foundWarnings > maxWarnings ? { maxWarnings, foundWarnings } : null
  const minScoreMissed = low.length > 0 ? { minScore, lowestScore: Math.min(...low) } : null
  const failed =
    sum(reports.map(({ errorCount }) => errorCount)) > 0 || maxWarningsExceeded !== null || minScoreMissed !== null
  const fatal = reports.some(({ fatalErrorCount }) => fatalErrorCount > 0)
  return {
    exitCode: fatal ? 2 : failed ? 1 : 0,
    complaints: [
      ...(maxWarningsExceeded ? [`${counted(foundWarnings, 'warning')}, and ${maxWarnings} allowed`] : []),
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
