import { access } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The names a config file may have, the first found in a folder being taken. */
export const configNames = ['notelint.config.js', 'notelint.config.mjs', 'notelint.config.ts', 'notelint.config.json']

/** Finds the config file for a folder: its own, or that of the nearest folder above it; null where there is none. Remembers what it has seen. */
export function configFinder(): (folder: string) => Promise<string | null> {
  const known = new Map<string, Promise<string | null>>()
  const find = (folder: string): Promise<string | null> => {
    const found = known.get(folder) ?? search(folder)
    known.set(folder, found)
    return found
  }
  const search = async (folder: string): Promise<string | null> => {
    const paths = configNames.map((name) => join(folder, name))
    const present = await Promise.all(paths.map(exists))
    const own = paths.find((_, index) => present[index])
    if (own !== undefined) return own
    return dirname(folder) === folder ? null : find(dirname(folder))
  }
  return find
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
