import { rules } from '../core.ts'
import { explainRule, listRules, ruleAsData } from '../formatters/explain-rule.ts'
import { configError } from '../report/active-rule.ts'
import { nearest } from '../source/nearest.ts'
import type { Rule } from '../rule.ts'
import type { ExplainFlags } from './flags.ts'
import type { Io } from './io.ts'
import { paintersFor } from './painters.ts'

/** Print what a rule, or every rule, wants and why. Throws a `ConfigError` for a rule that is not known. */
export function explain([id]: readonly string[], { all, json, color }: ExplainFlags, io: Io): 0 {
  const look = { color: paintersFor(color, io), columns: io.columns }
  const chosen = id === undefined ? rules : [findRule(id)]
  const text = json
    ? JSON.stringify(id === undefined ? chosen.map(ruleAsData) : ruleAsData(chosen[0]!), null, 2)
    : id === undefined && !all
      ? listRules(chosen, look)
      : chosen.map((rule) => explainRule(rule, look)).join('\n\n')
  io.stdout(`${text}\n`)
  return 0
}

function findRule(id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id)
  const hint = nearest(
    id,
    rules.map((known) => known.id),
  )
  if (!rule) throw configError([`there is no rule “${id}”${hint || '; notelint explain lists them'}`])
  return rule
}
