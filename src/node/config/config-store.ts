import { dirname, resolve } from 'node:path'
import { configFinder } from './find-config.ts'
import { loadEntries } from './load-entries.ts'
import { resolveConfig, type ResolvedConfig } from './settings.ts'

/** How config files are looked for. */
export interface ConfigLookup {
  readonly cwd: string
  /** A config file that holds for all notes, its patterns counting from `cwd`; null to look for one from each note's folder upwards. */
  readonly configPath: string | null
  /** Whether to look at all where no file is named. */
  readonly lookup: boolean
  /** Read JSON only, run no code. */
  readonly safe: boolean
}

/** Gives the config that holds for a file, reading each config file once. */
export function openConfigs({
  cwd,
  configPath,
  lookup,
  safe,
}: ConfigLookup): (filePath: string) => Promise<ResolvedConfig> {
  const find = configFinder()
  const loaded = new Map<string | null, Promise<ResolvedConfig>>()
  const load = async (path: string | null, base: string): Promise<ResolvedConfig> => {
    const { entries, problems } = path === null ? { entries: [], problems: [] } : await loadEntries(path, safe)
    return resolveConfig(entries, base, problems)
  }
  return async (filePath) => {
    const named = configPath === null ? null : resolve(cwd, configPath)
    const path = named ?? (lookup ? await find(dirname(filePath)) : null)
    const config = loaded.get(path) ?? load(path, named === null && path !== null ? dirname(path) : cwd)
    loaded.set(path, config)
    return config
  }
}
