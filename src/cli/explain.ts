import { rules } from '../core.ts'
import { explainRule, listRules, ruleAsData } from '../formatters/explain-rule.ts'
import { openNotelint } from '../node/notelint.ts'
import { configError } from '../report/active-rule.ts'
import { nearest } from '../source/nearest.ts'
import type { Rule } from '../rule.ts'
import type { ExplainFlags } from './flags.ts'
import type { Io } from './io.ts'
import { configOptions } from './notelint-options.ts'
import { paintersFor } from './painters.ts'

/** Print what a rule, or every rule, wants and why, those of the config's plugins, too. Throws a `ConfigError` for a rule that is not known. */
export async function explain([id]: readonly string[], flags: ExplainFlags, io: Io): Promise<0> {
  const { all, json, color } = flags
  const look = { color: paintersFor(color, io), columns: io.columns }
  const chosen = await choose(id, flags, io)
  const text = json
    ? JSON.stringify(id === undefined ? chosen.map(ruleAsData) : ruleAsData(chosen[0]!), null, 2)
    : id === undefined && !all
      ? listRules(chosen, look)
      : chosen.map((rule) => explainRule(rule, look)).join('\n\n')
  io.stdout(`${text}\n`)
  return 0
}

/** One rule, or all. A built-in one is explained whatever the config is like. */
async function choose(id: string | undefined, flags: ExplainFlags, io: Io): Promise<readonly Rule[]> {
  const own = rules.filter((rule) => rule.id === id)
  if (own.length > 0) return own
  const { options } = await openNotelint(configOptions(flags, io)).settingsFor('note.md')
  const known = [...rules, ...(options.plugins ?? [])]
  if (id === undefined) return known
  const found = known.filter((rule) => rule.id === id)
  const ids = known.map((rule) => rule.id)
  if (found.length === 0)
    throw configError([`there is no rule “${id}”${nearest(id, ids) || '; notelint explain lists them'}`])
  return found
}
