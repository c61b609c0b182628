import { dirname, resolve } from 'node:path'
import { nearestFile } from '../nearest-file.ts'
import { remember } from '../remember.ts'
import { resolveConfig, type ResolvedConfig } from './settings.ts'

/** The names that a config file may have, the first found in a folder being taken. */
export const configNames = ['js', 'mjs', 'ts', 'json'].map((ending) => `notelint.config.${ending}`)

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
  const find = nearestFile(configNames)
  const none = resolveConfig([], cwd)
  const load = remember(async (path) => {
    const { entries, problems } = await (await import('./load-entries.ts')).loadEntries(path, safe)
    return resolveConfig(entries, configPath === null ? dirname(path) : cwd, problems)
  })
  return async (filePath) => {
    if (configPath !== null) return load(resolve(cwd, configPath))
    const path = lookup ? await find(dirname(filePath)) : null
    return path === null ? none : load(path)
  }
}
