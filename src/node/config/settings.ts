import { relative, resolve, sep } from 'node:path'
import { activateRules, configError, type Level, type RulesConfig } from '../../report/active-rule.ts'
import type { LintOptions } from '../../report/options.ts'
import type { Rule } from '../../rule.ts'
import { rules as builtIn } from '../../core.ts'
import type { Entry, Scope } from './load-entries.ts'
import { compilePatterns, type Matcher } from './patterns.ts'

/** What a config says about one file. */
export interface Settings {
  readonly options: LintOptions
  readonly interviewPath: string | null
  /** Where the notes of the file stand: names, and JSON pointers. */
  readonly notes: readonly string[]
  /** `name@version` of the plugins; null where one does not say. */
  readonly plugins: readonly string[] | null
}

/** A config, ready to be asked about files. */
export interface ResolvedConfig {
  readonly isIgnored: (filePath: string) => boolean
  readonly settingsFor: (filePath: string) => Settings
}

/** Check the entries of a config and compile their patterns, which count from `base`. Throws a `ConfigError` that lists the problems that are known, and all rules and options that are wrong. */
export function resolveConfig(
  entries: readonly Entry[],
  base: string,
  problems: readonly string[] = [],
): ResolvedConfig {
  const plugins = pluginRules(entries)
  const wrong = [...problems, ...ruleProblems(entries, [...builtIn, ...plugins])]
  if (wrong.length > 0) throw configError(wrong)
  const versions = versionsOf(entries)
  const fromBase = (filePath: string): string => relative(base, filePath).split(sep).join('/')
  const ignored = entries.filter(isGlobalIgnore).map(({ object }) => compilePatterns(object.ignores ?? []))
  const scoped = entries
    .filter((entry) => !isGlobalIgnore(entry))
    .map((entry) => ({ entry, concerns: compileScopes(entry.scopes) }))
  return {
    isIgnored: (filePath) => ignored.some((matches) => matches(fromBase(filePath))),
    settingsFor: (filePath) => {
      const path = fromBase(filePath)
      const concerning = scoped.filter(({ concerns }) => concerns(path)).map(({ entry }) => entry)
      return { ...merge(concerning, plugins), plugins: versions }
    },
  }
}

/** The rules of both sides; a level alone leaves the options of the earlier side as they are. */
export function mergeRules(earlier: RulesConfig, later: RulesConfig): RulesConfig {
  const merged = Object.entries(later).map(([id, setting]) => {
    const [level, ...options] = [setting].flat() as [Level, unknown?]
    const before = earlier[id]
    return [id, options.length > 0 || !Array.isArray(before) ? setting : [level, ...before.slice(1)]] as const
  })
  return { ...earlier, ...(Object.fromEntries(merged) as RulesConfig) }
}

function merge(entries: readonly Entry[], plugins: readonly Rule[]): Omit<Settings, 'plugins'> {
  const rules = entries.reduce(
    (merged, { object }) => mergeRules(merged, (object.rules ?? {}) as RulesConfig),
    {} as RulesConfig,
  )
  const {
    preset,
    mode,
    kind,
    notes = 'auto',
    inlineConfig,
    unusedDirectives,
  } = Object.assign({}, ...entries.map(({ object }) => object)) as Entry['object']
  const told = entries.findLast(({ object }) => object.interview !== undefined)
  return {
    options: {
      rules,
      plugins,
      ...(preset && { preset }),
      ...(mode && { mode }),
      ...(kind && { kind }),
      ...(inlineConfig !== undefined && { inlineConfig }),
      ...(unusedDirectives && { unusedDirectives }),
    },
    interviewPath: told ? resolve(told.folder, told.object.interview!) : null,
    notes: [notes].flat(),
  }
}

/** The rules of all plugins, each under the name that the config gives it. */
function pluginRules(entries: readonly Entry[]): readonly Rule[] {
  const rules = new Map<string, Rule>()
  for (const [name, { rules: own = [] }] of entries.flatMap((entry) => Object.entries(entry.plugins))) {
    for (const rule of own) rules.set(`${name}/${rule.id}`, { ...rule, id: `${name}/${rule.id}` })
  }
  return [...rules.values()]
}

/** `name@version` of each plugin; null where one does not say. */
function versionsOf(entries: readonly Entry[]): readonly string[] | null {
  const metas = entries.flatMap(({ plugins }) => Object.values(plugins).map(({ meta }) => meta))
  const versions = metas.flatMap((meta) => (meta?.version ? [`${meta.name}@${meta.version}`] : []))
  return versions.length === metas.length ? versions : null
}

function ruleProblems(entries: readonly Entry[], rules: readonly Rule[]): readonly string[] {
  return entries.flatMap(({ where, object }) => {
    try {
      activateRules(rules, 'recommended', object.rules as RulesConfig | undefined)
      return []
    } catch (error) {
      return (error as { problems: readonly string[] }).problems.map((problem) => [...where, problem].join(' › '))
    }
  })
}

function isGlobalIgnore({ object, scopes }: Entry): boolean {
  const keys = Object.keys(object).filter((key) => key !== 'name' && key !== '$schema')
  return scopes.length === 1 && keys.length === 1 && keys[0] === 'ignores'
}

function compileScopes(scopes: readonly Scope[]): Matcher {
  const tests = scopes.flatMap(({ files, ignores }) => [
    ...(files ? [compilePatterns(files)] : []),
    ...(ignores ? [not(compilePatterns(ignores))] : []),
  ])
  return (path) => tests.every((test) => test(path))
}

function not(matches: Matcher): Matcher {
  return (path) => !matches(path)
}
