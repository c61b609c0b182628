import type { Report } from '../report/report.ts'
import type { FormatContext } from './formatter.ts'
import { counted } from './text.ts'

/** How often a rule found something. */
export interface RuleCount {
  readonly ruleId: string | null
  readonly errors: number
  readonly warnings: number
  /** How many notes it found something in. */
  readonly notes: number
}

/** How often each rule found something, the most frequent first. */
export function countByRule(reports: readonly Report[]): readonly RuleCount[] {
  const ruleIds = new Set(reports.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)))
  const counts = [...ruleIds].map((ruleId) => {
    const own = reports.map(({ messages }) => messages.filter((message) => message.ruleId === ruleId))
    const errors = own.flat().filter(({ severity }) => severity === 2).length
    return { ruleId, errors, warnings: own.flat().length - errors, notes: own.filter((list) => list.length > 0).length }
  })
  return counts.sort(
    (a, b) => b.errors + b.warnings - a.errors - a.warnings || (String(a.ruleId) < String(b.ruleId) ? -1 : 1),
  )
}

/** A line a rule: how often it found something, in how many notes. */
export function statistics(reports: readonly Report[], { color }: Pick<FormatContext, 'color'>): string {
  const counts = countByRule(reports)
  const cells = counts.map(({ ruleId, errors, warnings, notes }) => ({
    total: String(errors + warnings),
    rule: ruleId ?? '(no rule)',
    about: `${[...(errors > 0 ? [counted(errors, 'error')] : []), ...(warnings > 0 ? [counted(warnings, 'warning')] : [])].join(', ')} in ${counted(notes, 'note')}`,
  }))
  const width = Math.max(0, ...cells.map(({ total }) => total.length))
  const ruleWidth = Math.max(0, ...cells.map(({ rule }) => rule.length))
  return cells
    .map(
      ({ total, rule, about }) =>
        `${color.bold(total.padStart(width))}  ${rule.padEnd(ruleWidth)}  ${color.dim(about)}`,
    )
    .join('\n')
}
