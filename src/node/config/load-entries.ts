import { dirname, join, parse, resolve } from 'node:path'
import type { Plugin } from '../../config.ts'
import { configError } from '../../report/active-rule.ts'
import { describeIssues } from '../../report/describe-issues.ts'
import { nearest } from '../../source/nearest.ts'
import { findPackage, isPath } from '../find-package.ts'
import { importConfig, requireFrom } from './import-config.ts'
import { configObjectSchema, type CheckedObject } from './schema.ts'

/** A config object by itself: what it extends stands before it, as entries of their own under its `files` and `ignores`. */
export interface Entry {
  /** Where it stands, for messages: the file, its number or name. */
  readonly where: readonly string[]
  readonly object: CheckedObject
  /** Which files it concerns: all of these must agree, those of the objects that extend it and its own. */
  readonly scopes: readonly Scope[]
  readonly plugins: Plugins
  /** The folder that its interview file is named from. */
  readonly folder: string
}

/** Which files an object concerns. */
export type Scope = Pick<CheckedObject, 'files' | 'ignores'>

type Plugins = Readonly<Record<string, Plugin>>

interface Place {
  readonly where: readonly string[]
  readonly scopes: readonly Scope[]
  /** The files that led here, the last the one that the object stands in. */
  readonly chain: readonly string[]
  readonly safe: boolean
  /** What is wrong so far, a sentence each. */
  readonly problems: string[]
}

/** Read a config file and all that it extends, earlier entries first. What is wrong in it is gathered; a file that cannot be read throws a `ConfigError`. */
export async function loadEntries(
  path: string,
  safe: boolean,
): Promise<{ readonly entries: readonly Entry[]; readonly problems: readonly string[] }> {
  const problems: string[] = []
  return { entries: await entriesOfFile(path, { where: [], scopes: [], chain: [], safe, problems }), problems }
}

/** The entry of plugins that are named beside configs: by package, with or without `notelint-plugin-`, or by path. */
export async function pluginEntries(
  names: readonly string[],
  cwd: string,
  safe: boolean,
): Promise<{ readonly entries: readonly Entry[]; readonly problems: readonly string[] }> {
  const problems: string[] = []
  const plugins = names.map((name) => {
    const path = isPath(name) ? resolve(cwd, name) : findPackage('plugin', name, cwd)
    return [namespaceOf(name), path ?? name] as const
  })
  const place = { where: ['--plugin'], scopes: [], chain: [join(cwd, 'any.js')], safe, problems }
  return { entries: await entriesOf({ plugins: Object.fromEntries(plugins) }, place), problems }
}

/** `@team/notelint-plugin-words` as `@team/words`; a file by its name. */
function namespaceOf(name: string): string {
  if (isPath(name)) return parse(name).name
  return name.replace(/notelint-plugin-?/, '').replace(/\/$/, '')
}

async function entriesOfFile(path: string, { where, chain, ...place }: Place): Promise<readonly Entry[]> {
  if (chain.includes(path)) throw configError([`${[...chain, path].join(' extends ')}, which is a circle`])
  const value = await importConfig(path, place.safe)
  return entriesOf(value, { ...place, where: [...where, path], chain: [...chain, path] })
}

async function entriesOf(value: unknown, place: Place): Promise<readonly Entry[]> {
  if (!Array.isArray(value)) return entriesOfObject(value, place)
  const entries: Entry[] = []
  for (const [index, item] of (value.flat(Infinity) as unknown[]).entries()) {
    const { name } = (item ?? {}) as { name?: unknown }
    entries.push(
      ...(await entriesOfObject(item, within(place, typeof name === 'string' ? `“${name}”` : String(index)))),
    )
  }
  return entries
}

async function entriesOfObject(value: unknown, place: Place): Promise<readonly Entry[]> {
  const object = check(value, place)
  const plugins: Record<string, Plugin> = {}
  for (const [name, given] of Object.entries(object.plugins ?? {})) {
    const plugin = toPlugin(given, within(place, 'plugins', name))
    if (plugin) plugins[name] = plugin
  }
  const scopes = [...place.scopes, { files: object.files, ignores: object.ignores }]
  const before: Entry[] = []
  for (const [index, extended] of (object.extends ?? []).entries()) {
    before.push(...(await entriesOfExtended(extended, plugins, { ...within(place, 'extends', String(index)), scopes })))
  }
  return [...before, { where: place.where, object, scopes, plugins, folder: folderOf(place) }]
}

/** The object, or as much of it as is sound. */
function check(value: unknown, { where, problems }: Place): CheckedObject {
  const parsed = configObjectSchema.safeParse(value, { reportInput: true })
  if (parsed.success) return parsed.data
  problems.push(...describeIssues(parsed.error.issues, configObjectSchema, where))
  const shape = Object.entries(configObjectSchema.shape)
  const given = (typeof value === 'object' ? (value ?? {}) : {}) as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    shape.flatMap(([key, schema]) => (key in given && schema.safeParse(given[key]).success ? [[key, given[key]]] : [])),
  )
}

async function entriesOfExtended(value: unknown, plugins: Plugins, place: Place): Promise<readonly Entry[]> {
  if (typeof value !== 'string') return entriesOf(value, place)
  if (beginsAsPath(value)) return entriesOfFile(resolve(folderOf(place), value), place)
  const slash = value.lastIndexOf('/')
  const plugin = Object.hasOwn(plugins, value.slice(0, slash)) ? plugins[value.slice(0, slash)] : undefined
  if (!plugin) return entriesOf(loadPackage(value, place) ?? [], place)
  const { configs = {} } = plugin
  const name = value.slice(slash + 1)
  if (Object.hasOwn(configs, name)) return entriesOf(configs[name], place)
  place.problems.push(`${place.where.join(' › ')}: “${value}” is not there${nearest(name, Object.keys(configs))}`)
  return []
}

function toPlugin(value: unknown, place: Place): Plugin | null {
  const plugin = typeof value === 'string' ? loadPackage(value, place) : value
  if (plugin === null) return null
  const { rules = [] } = (plugin ?? {}) as { rules?: unknown }
  if (Array.isArray(rules) && rules.every(isRule)) return plugin as Plugin
  place.problems.push(`${place.where.join(' › ')}: this is no plugin; expected { rules: [defineRule(…), …] }`)
  return null
}

function isRule(value: unknown): boolean {
  const { id, check } = (value ?? {}) as { id?: unknown; check?: unknown }
  return typeof id === 'string' && typeof check === 'function'
}

function loadPackage(name: string, { where, chain, safe, problems }: Place): unknown {
  try {
    if (safe) throw new Error('it is code, and --safe runs none')
    return requireFrom(chain.at(-1)!, name)
  } catch (error) {
    problems.push(`${where.join(' › ')}: “${name}” cannot be loaded: ${(error as Error).message.split('\n')[0]}`)
    return null
  }
}

function within(place: Place, ...steps: readonly string[]): Place {
  return { ...place, where: [...place.where, ...steps] }
}

function folderOf({ chain }: Place): string {
  return dirname(chain.at(-1)!)
}

/** What is extended may be named `plugin/config`, so that a slash alone makes no path. */
function beginsAsPath(text: string): boolean {
  return /^(?:\.{0,2}[\\/]|[A-Za-z]:)/.test(text)
}
