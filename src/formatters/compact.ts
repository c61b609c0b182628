import { clean } from './escape.ts'
import type { Formatter } from './formatter.ts'
import { problemsOf } from './problems.ts'
import { counted } from './text.ts'

/** A line a problem, in the words of ESLint's `compact`; nothing where there is none. */
export const compact: Formatter = (reports) => {
  const lines = problemsOf(reports).map(({ report, line, column, severity, text, ruleId }) => {
    const level = severity === 'error' ? 'Error' : 'Warning'
    return `${clean(report.filePath)}: line ${line}, col ${column}, ${level} - ${text}${ruleId && ` (${ruleId})`}\n`
  })
  return lines.length > 0 ? `${lines.join('')}\n${counted(lines.length, 'problem')}\n` : ''
}
