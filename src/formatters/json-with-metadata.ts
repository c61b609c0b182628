import { toJson } from './escape.ts'
import { ruleAsData } from './explain-rule.ts'
import type { Formatter } from './formatter.ts'

/** The version of the JSON output. */
const version = 1

/** The reports with what is known about their rules, and with the limits that the run missed. */
export const jsonWithMetadata: Formatter = (reports, context) => {
  const { cwd, rules, maxWarningsExceeded, minScoreMissed } = context
  const rulesMeta = Object.fromEntries(rules.map((rule) => [rule.id, ruleAsData(rule)]))
  const metadata = { cwd, notelintVersion: context.version, maxWarningsExceeded, minScoreMissed, rulesMeta }
  return toJson({ version, results: reports, metadata })
}
