import { countMessages } from './messages.ts'
import type { Message, Report } from './report.ts'

/** How many errors of a rule a file may have: by path, then by rule, as in ESLint's suppressions file. */
export type Baseline = Readonly<Record<string, Readonly<Record<string, { readonly count: number }>>>>

/** The name of a report's file in a baseline. */
export type PathOf = (filePath: string) => string

/**
 * Hold back the errors that a baseline allows. Of a rule that a file breaks more often than allowed, all errors stay, not just those beyond.
 * `unused` is what the linted files no longer need. Scores stay as they are.
 */
export function applyBaseline(
  reports: readonly Report[],
  baseline: Baseline,
  pathOf: PathOf,
): { readonly reports: readonly Report[]; readonly unused: Baseline } {
  const found = countErrors(reports, pathOf)
  const isHeld = (path: string, message: Message): boolean => {
    if (!countsAsError(message)) return false
    const allowed = allowedIn(baseline, path, message.ruleId)
    return allowed > 0 && (found[path]?.[message.ruleId]?.count ?? 0) <= allowed
  }
  const linted = new Set(reports.map(({ filePath }) => pathOf(filePath)))
  const unused = mapCounts(baseline, (path, ruleId, count) =>
    linted.has(path) ? count - (found[path]?.[ruleId]?.count ?? 0) : 0,
  )
  return {
    reports: reports.map((report) => holdBack(report, (message) => isHeld(pathOf(report.filePath), message))),
    unused,
  }
}

/** The baseline with all errors of the reports allowed, or those of some rules. */
export function allowErrors(
  baseline: Baseline,
  reports: readonly Report[],
  pathOf: PathOf,
  ruleIds: readonly string[] | null,
): Baseline {
  const found = mapCounts(countErrors(reports, pathOf), (_, ruleId, count) =>
    ruleIds === null || ruleIds.includes(ruleId) ? count : 0,
  )
  const paths = [...Object.keys(baseline), ...Object.keys(found)]
  return Object.fromEntries(paths.map((path) => [path, { ...baseline[path], ...found[path] }]))
}

/** The baseline without what is no longer needed, and without files that are gone. */
export function pruneBaseline(baseline: Baseline, unused: Baseline, isThere: (path: string) => boolean): Baseline {
  return mapCounts(baseline, (path, ruleId, count) =>
    isThere(path) ? count - (unused[path]?.[ruleId]?.count ?? 0) : 0,
  )
}

/** The baseline as it is written: paths and rules in order, so that changes are easy to read. */
export function formatBaseline(baseline: Baseline): string {
  const sorted = sortKeys(Object.fromEntries(Object.entries(baseline).map(([path, rules]) => [path, sortKeys(rules)])))
  return `${JSON.stringify(sorted, null, 2)}\n`
}

function countErrors(reports: readonly Report[], pathOf: PathOf): Baseline {
  const counts: Record<string, Record<string, { count: number }>> = {}
  for (const { filePath, messages } of reports) {
    for (const message of messages.filter(countsAsError)) {
      const rules = (counts[pathOf(filePath)] ??= {})
      ;(rules[message.ruleId] ??= { count: 0 }).count += 1
    }
  }
  return counts
}

function countsAsError(message: Message): message is Message & { readonly ruleId: string } {
  return message.severity === 2 && message.ruleId !== null && !message.fatal
}

function holdBack(report: Report, isHeld: (message: Message) => boolean): Report {
  const held = report.messages.filter(isHeld)
  if (held.length === 0) return report
  const messages = report.messages.filter((message) => !isHeld(message))
  const suppressions = [{ kind: 'file' as const, justification: '' }]
  const suppressedMessages = [...report.suppressedMessages, ...held.map((message) => ({ ...message, suppressions }))]
  return { ...report, messages, suppressedMessages, ...countMessages(messages) }
}

/** The baseline with other counts; what comes to nothing is left out. */
function mapCounts(baseline: Baseline, countOf: (path: string, ruleId: string, count: number) => number): Baseline {
  const files = Object.entries(baseline).map(([path, rules]) => {
    const counts = Object.entries(rules).map(([ruleId, { count }]) => [ruleId, countOf(path, ruleId, count)] as const)
    return [path, counts.flatMap(([ruleId, count]) => (count > 0 ? [[ruleId, { count }] as const] : []))] as const
  })
  return Object.fromEntries(
    files.flatMap(([path, rules]) => (rules.length > 0 ? [[path, Object.fromEntries(rules)] as const] : [])),
  )
}

function allowedIn(baseline: Baseline, path: string, ruleId: string): number {
  return (Object.hasOwn(baseline, path) && baseline[path]?.[ruleId]?.count) || 0
}

function sortKeys<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
