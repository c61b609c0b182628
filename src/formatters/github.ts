import { escapeData, escapeProperty } from './escape.ts'
import type { Formatter } from './formatter.ts'
import { problemsOf, worstFirst, type Problem } from './problems.ts'
import { showPath } from './show-path.ts'
import { counted } from './text.ts'

/** GitHub shows this many annotations of a level a step. */
const shownOfALevel = 10

/**
 * Workflow commands that annotate the lines of a change, worst first. GitHub shows ten errors and ten warnings a step; what is beyond stands in
 * the log, and one notice says so.
 */
export const github: Formatter = (reports, { root }) => {
  const problems = worstFirst(problemsOf(reports))
  const hidden = (['error', 'warning'] as const).reduce((total, level) => {
    const count = problems.filter(({ severity }) => severity === level).length
    return total + Math.max(0, count - shownOfALevel)
  }, 0)
  const notice = `::notice title=notelint::${counted(hidden, 'problem')} more in the log: GitHub shows ten of a kind`
  return [...problems.map((problem) => command(problem, root)), ...(hidden > 0 ? [notice] : [])].join('\n')
}

function command(problem: Problem, root: string): string {
  const { report, line, column, endLine, severity, text, ruleId } = problem
  const path = showPath(report.filePath, root)
  const title = ruleId ? `notelint: ${ruleId}` : 'notelint'
  const properties = { title, file: path, line, endLine, ...columnsOf(problem) }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${severity} ${list.join(',')}::${escapeData(`${path}:${line}:${column}: ${text}`)}`
}

/** GitHub refuses columns of a range over several lines. */
function columnsOf({ line, column, endLine, endColumn }: Problem): { col?: number; endColumn?: number } {
  return line === endLine ? { col: column, endColumn } : {}
}
