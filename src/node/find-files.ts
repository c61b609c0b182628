import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'

/** The endings that a folder is searched for. */
export const noteEndings = ['md', 'markdown', 'txt']

/** The files that some patterns stand for, absolute and sorted, and the patterns that stand for none. */
export interface Found {
  readonly files: readonly string[]
  readonly missing: readonly string[]
  /** Folders and globs that are there but hold no note. */
  readonly empty: readonly string[]
}

/**
 * Find the files that paths, folders and globs name. A file named outright is taken whatever its ending; folders are searched to the bottom
 * for notes, but for `node_modules` and what is hidden; links to folders are not followed.
 */
export async function findFiles(patterns: readonly string[], cwd: string): Promise<Found> {
  const results = await Promise.all(patterns.map(async (pattern) => ({ pattern, found: await expand(pattern, cwd) })))
  const files = [...new Set(results.flatMap(({ found }) => found ?? []))].sort()
  return {
    files,
    missing: results.filter(({ found }) => found === null).map(({ pattern }) => pattern),
    empty: results.filter(({ found }) => found?.length === 0).map(({ pattern }) => pattern),
  }
}

/** The files of one pattern, or null where it names nothing. */
async function expand(pattern: string, cwd: string): Promise<readonly string[] | null> {
  const path = absolutePath(pattern, cwd)
  const stats = await stat(path).catch(() => null)
  if (stats?.isDirectory()) return search(`**/*.{${noteEndings.join(',')}}`, path)
  if (stats) return [path]
  return /[*?{}[\]!()]/.test(pattern) ? search(pattern.replace(/^\.\//, ''), cwd) : null
}

/** A path as the working directory completes it. */
export function absolutePath(path: string, cwd: string): string {
  return resolve(cwd, path)
}

async function search(glob: string, cwd: string): Promise<readonly string[]> {
  const { glob: find } = await import('tinyglobby')
  const files = await find(glob, {
    absolute: true,
    caseSensitiveMatch: false,
    cwd,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  })
  return files.map((file) => resolve(file))
}
