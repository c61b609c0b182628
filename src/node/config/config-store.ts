import { dirname, resolve } from 'node:path'
import { lazily } from '../../source/lazily.ts'
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
  /** Plugins for all files, by package or path from `cwd`. */
  readonly plugins: readonly string[]
}

/** Gives the config that holds for a file, reading each config file once. */
export function openConfigs({
  cwd,
  configPath,
  lookup,
  safe,
  plugins,
}: ConfigLookup): (filePath: string) => Promise<ResolvedConfig> {
  const find = nearestFile(configNames)
  const loader = () => import('./load-entries.ts')
  const added = lazily(async () =>
    plugins.length > 0 ? (await loader()).pluginEntries(plugins, cwd, safe) : { entries: [], problems: [] },
  )
  const none = lazily(async () => {
    const { entries, problems } = await added()
    return resolveConfig(entries, cwd, problems)
  })
  const load = remember(async (path) => {
    const [before, { entries, problems }] = await Promise.all([added(), (await loader()).loadEntries(path, safe)])
    const base = configPath === null ? dirname(path) : cwd
    return resolveConfig([...before.entries, ...entries], base, [...before.problems, ...problems])
  })
  return async (filePath) => {
    if (configPath !== null) return load(resolve(cwd, configPath))
    const path = lookup ? find(dirname(filePath)) : null
    return path === null ? none() : load(path)
  }
}
