import { resolve } from 'node:path'
import { glob } from 'tinyglobby'

/** The files that globs name, absolute and sorted; `node_modules` and what is hidden are left out, and links to folders not followed. */
export async function searchFiles(globs: readonly string[], cwd: string): Promise<readonly string[]> {
  const files = await glob(globs, {
    absolute: true,
    caseSensitiveMatch: false,
    cwd,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  })
  return files.map((file) => resolve(file)).sort()
}
