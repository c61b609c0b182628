import { clean, toJson } from './escape.ts'
import { fingerprinter } from './fingerprint.ts'
import type { Formatter } from './formatter.ts'
import { problemsOf, type Problem } from './problems.ts'
import { showPath } from './show-path.ts'

/** A Code Quality report of GitLab. It shows no rule beside a description, so that begins with it. */
export const gitlab: Formatter = (reports, context) => {
  const fingerprintOf = fingerprinter(context)
  return toJson(
    problemsOf(reports).map((problem) => {
      const { report, text, ruleId, line, column, endLine, endColumn } = problem
      return {
        description: ruleId ? `${ruleId}: ${text}` : text,
        check_name: ruleId || 'notelint',
        fingerprint: fingerprintOf(problem),
        severity: severityOf(problem),
        location: {
          path: clean(showPath(report.filePath, context.root)),
          positions: { begin: { line, column }, end: { line: endLine, column: endColumn } },
        },
      }
    }),
  )
}

function severityOf({ message, severity }: Problem): 'minor' | 'major' | 'blocker' {
  if (message.fatal) return 'blocker'
  return severity === 'error' ? 'major' : 'minor'
}
