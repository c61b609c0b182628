import type { Preset, Rule, z } from '../rule.ts'
import { nearest } from '../source/nearest.ts'
import { oncePer } from '../source/once-per.ts'

/** `off` removes a rule, `warn` makes all its messages warnings, `error` keeps each message's own severity, `strict` makes all of them errors. */
export type Level = 'off' | 'warn' | 'error' | 'strict'

/** What a user says of rules: a level, or a level and options, by rule id. */
export type RulesConfig = Readonly<Record<string, Level | readonly [Level] | readonly [Level, unknown]>>

/** A rule that takes part in a run, its options parsed. */
export interface ActiveRule {
  readonly rule: Rule
  readonly level: Exclude<Level, 'off'>
  readonly options: unknown
}

const levels: readonly string[] = ['off', 'warn', 'error', 'strict'] satisfies Level[]

/** The rules of a preset as the user's settings leave them, in order of id. Throws a `ConfigError` that lists all that is wrong. */
export function activateRules(rules: readonly Rule[], preset: Preset, config: RulesConfig = {}): readonly ActiveRule[] {
  const problems = Object.keys(config).flatMap((id) => {
    const rule = rules.find((candidate) => candidate.id === id)
    return rule
      ? settingProblems(rule, config[id])
      : [
          `rules › ${id}: there is no such rule${nearest(
            id,
            rules.map((known) => known.id),
          )}`,
        ]
  })
  if (problems.length > 0) throw configError(problems)
  return rules
    .flatMap((rule) => activate(rule, preset, config[rule.id]))
    .sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1))
}

/** An error about settings: `name` is `ConfigError`, `problems` holds a sentence each. */
export function configError(problems: readonly string[]): Error & { readonly problems: readonly string[] } {
  return Object.assign(new Error(problems.join('\n')), { name: 'ConfigError', problems })
}

function activate(rule: Rule, preset: Preset, setting: RulesConfig[string] | undefined): ActiveRule[] {
  const [level, options] = setting === undefined ? [presetLevel(rule, preset)] : toPair(setting)
  if (level === 'off') return []
  return [{ rule, level, options: options === undefined ? defaultsOf(rule) : rule.options.parse(options) }]
}

/** What holds where nothing is set, for every note the same. */
const defaultsOf = oncePer((rule: Rule): unknown => Object.freeze(rule.options.parse({})))

function presetLevel(rule: Rule, preset: Preset): Level {
  if (!rule.presets.includes(preset)) return 'off'
  return preset === 'strict' ? 'strict' : 'error'
}

function settingProblems(rule: Rule, setting: unknown): string[] {
  const [level, options] = toPair(setting)
  if (typeof level !== 'string' || !levels.includes(level)) {
    return [
      `rules › ${rule.id}: expected ${levels.join(', ')} or [level, options], got ${JSON.stringify(setting)}${nearest(String(level), levels)}`,
    ]
  }
  const parsed = (rule.options as z.ZodType).safeParse(options ?? {})
  if (parsed.success) return []
  return parsed.error.issues.map((issue) => {
    const unknown = issue.code === 'unrecognized_keys' ? nearest(issue.keys[0] ?? '', optionNames(rule)) : ''
    return `rules › ${[rule.id, ...issue.path].join(' › ')}: ${issue.message}${unknown}`
  })
}

function optionNames(rule: Rule): string[] {
  return 'shape' in rule.options ? Object.keys(rule.options.shape as object) : []
}

function toPair(setting: unknown): [Level, unknown?] {
  return (Array.isArray(setting) ? setting : [setting]) as [Level, unknown?]
}
