import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { remember } from './remember.ts'

/** Finds the file of one of some names, earlier names first, in a folder or else in the nearest one above it; null where there is none. */
export function nearestFile(names: readonly string[]): (folder: string) => string | null {
  const find = remember((folder): string | null => {
    // To ask one by one and wait for the answer is much faster than to ask for all at once and be told.
    const own = names.map((name) => join(folder, name)).find((path) => existsSync(path))
    if (own !== undefined) return own
    return dirname(folder) === folder ? null : find(dirname(folder))
  })
  return find
}
