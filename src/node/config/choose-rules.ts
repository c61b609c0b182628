import { configError, type RulesConfig } from '../../report/active-rule.ts'
import { rules as builtIn } from '../../core.ts'
import { nearest } from '../../source/nearest.ts'
import type { Rule } from '../../rule.ts'

/** The rules that a run is limited to, and those that it leaves out. */
export interface RuleChoice {
  readonly only?: readonly string[] | undefined
  readonly skip?: readonly string[] | undefined
}

/** The settings with all but some rules off; a rule that is asked for runs, whatever configs say. */
export function chooseRules(
  settings: RulesConfig,
  plugins: readonly Rule[],
  { only, skip = [] }: RuleChoice,
): RulesConfig {
  if (!only && skip.length === 0) return settings
  const chosen = [...builtIn, ...plugins].flatMap(({ id }): readonly [string, RulesConfig[string]][] => {
    if (skip.includes(id) || (only && !only.includes(id))) return [[id, 'off']]
    const setting = settings[id]
    return only && (setting === undefined || [setting].flat()[0] === 'off') ? [[id, 'error']] : []
  })
  return { ...settings, ...Object.fromEntries(chosen) }
}

/** Throws a `ConfigError` for rules that there are not; those of plugins are known only to the configs that bring them. */
export function checkChoice({ only = [], skip = [] }: RuleChoice): void {
  const known = builtIn.map(({ id }) => id)
  const problems = [...only, ...skip]
    .filter((id) => !id.includes('/') && !known.includes(id))
    .map((id) => `there is no rule “${id}”${nearest(id, known) || '; notelint explain lists them'}`)
  if (problems.length > 0) throw configError(problems)
}
