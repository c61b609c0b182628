import type { NotelintOptions } from '../node/notelint.ts'
import { configError, type RulesConfig } from '../report/active-rule.ts'
import type { LintOptions } from '../report/options.ts'
import type { ConfigFlags, LintFlags } from './flags.ts'
import type { Io } from './io.ts'

/** What the flags say about finding and linting notes. Throws a `ConfigError` for a `--rule` that cannot be read. */
export async function notelintOptions(flags: LintFlags, { cwd }: Pick<Io, 'cwd'>): Promise<NotelintOptions> {
  const { kind, mode, now, rule = [], ext, ignorePattern, interview } = flags
  const rules = Object.assign({}, ...(await Promise.all(rule.map(readRuleFlag)))) as RulesConfig
  return {
    ...configOptions(flags, { cwd }),
    ignore: flags.ignore,
    override: {
      rules,
      ...(kind && { kind }),
      ...(mode && { mode }),
      ...(now && { now }),
      ...directiveOptions(flags),
      ...(flags.stats && { clock: () => performance.now() }),
    },
    ...(ext && { endings: ext.flatMap(readEndings) }),
    ...(ignorePattern && { ignorePatterns: ignorePattern }),
    ...(interview !== undefined && { interviewPath: interview }),
    ...((flags.fix ?? flags.fixDryRun) && { fix: true }),
    ...(flags.cache && { cache: cacheOptions(flags) }),
    ...(flags.only && { only: flags.only.flat() }),
    ...(flags.skip && { skip: flags.skip.flat() }),
  }
}

/** What the flags say about finding configs, which `explain` reads, too. */
export function configOptions(
  { config, configLookup, plugin, safe }: ConfigFlags,
  { cwd }: Pick<Io, 'cwd'>,
): NotelintOptions {
  return {
    cwd,
    configLookup,
    ...(config !== undefined && { configPath: config }),
    ...(plugin && { plugins: plugin }),
    ...(safe && { safe }),
  }
}

function cacheOptions({ cacheLocation, cacheStrategy }: LintFlags): NonNullable<NotelintOptions['cache']> {
  return { ...(cacheLocation && { location: cacheLocation }), ...(cacheStrategy && { strategy: cacheStrategy }) }
}

function directiveOptions(flags: LintFlags): Pick<LintOptions, 'inlineConfig' | 'unusedDirectives'> {
  const { reportUnusedDisableDirectives: asErrors, reportUnusedDisableDirectivesSeverity: severity } = flags
  const unusedDirectives = asErrors ? 'error' : severity
  return { ...(!flags.inlineConfig && { inlineConfig: false }), ...(unusedDirectives && { unusedDirectives }) }
}

/** `id: level`, `id: [level, {option: value}]` or the same as JSON; all of it is YAML. */
async function readRuleFlag(setting: string): Promise<object> {
  const { parseYaml } = await import('../node/parse-yaml.ts')
  const { value } = parseYaml(setting, '--rule')
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw configError([`--rule is a setting such as 'sentence-count: off', not “${setting}”`])
}

/** `.md,txt` as `.md` and `.txt`. */
function readEndings(list: string): readonly string[] {
  const endings = list.split(',').map((ending) => (ending.startsWith('.') ? ending : `.${ending}`))
  if (endings.includes('.')) throw configError([`--ext is a list of endings such as .md,.txt, not “${list}”`])
  return endings
}
