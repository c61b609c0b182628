import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Finds the file of one of some names, earlier names first, in a folder or else in the nearest one above it; null where there is none. */
export function nearestFile(names: readonly string[]): (folder: string) => string | null {
  const known = new Map<string, string | null>()
  const find = (folder: string): string | null => {
    const above = dirname(folder)
    // To ask one by one and wait for the answer is much faster than to ask for all at once and be told.
    const own = names.map((name) => join(folder, name)).find((path) => existsSync(path))
    return own ?? (above === folder ? null : findOnce(above))
  }
  const findOnce = (folder: string): string | null => {
    if (!known.has(folder)) known.set(folder, find(folder))
    return known.get(folder)!
  }
  return findOnce
}
