import { rules } from '../core.ts'
import { activateRules, configError, type RulesConfig } from '../report/active-rule.ts'
import type { LintOptions } from '../report/options.ts'
import type { LintFlags } from './arguments.ts'

/** What the flags say about every note. Throws a `ConfigError` for a `--rule` that cannot be read, or that sets what is not there. */
export async function lintOptions({ kind, mode, now, rule = [] }: LintFlags): Promise<LintOptions> {
  const settings = Object.assign({}, ...(await Promise.all(rule.map(readRuleFlag)))) as RulesConfig
  activateRules(rules, 'recommended', settings)
  return { ...(kind && { kind }), ...(mode && { mode }), ...(now && { now }), rules: settings }
}

/** `id: level`, `id: [level, {option: value}]` or the same as JSON; all of it is YAML. */
async function readRuleFlag(setting: string): Promise<object> {
  const { parseYaml } = await import('../node/parse-yaml.ts')
  const value = parseYaml(setting, '--rule')
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw configError([`--rule is a setting such as 'sentence-count: off', not “${setting}”`])
}
