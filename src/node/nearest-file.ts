import { access } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { remember } from './remember.ts'

/** Finds the file of one of some names, earlier names first, in a folder or else in the nearest one above it; null where there is none. */
export function nearestFile(names: readonly string[]): (folder: string) => Promise<string | null> {
  const find = remember(async (folder): Promise<string | null> => {
    const paths = names.map((name) => join(folder, name))
    const present = await Promise.all(paths.map(exists))
    const own = paths.find((_, index) => present[index])
    if (own !== undefined) return own
    return dirname(folder) === folder ? null : find(dirname(folder))
  })
  return find
}

/** Whether there is a file or folder at a path. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
