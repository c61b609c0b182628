import { stat } from 'node:fs/promises'
import { extname, resolve } from 'node:path'

/** The endings that a folder is searched for, unless said. */
export const noteEndings: readonly string[] = ['.md', '.markdown', '.txt', '.eml', '.html', '.htm']

/** The names of interview files, earlier ones first. */
export const interviewNames: readonly string[] = ['interview.yaml', 'interview.yml', 'interview.json']

/** The endings of data files, which hold notes where a config says so. */
export const dataEndings: readonly string[] = ['.json', '.jsonl', '.ndjson', '.yaml', '.yml']

/** Whether a file holds data, by its ending. */
export function isDataFile(filePath: string): boolean {
  return dataEndings.includes(extname(filePath).toLowerCase())
}

/** What one pattern stands for: files that it names outright, files found in a folder or by a glob, or nothing (null). */
export interface Match {
  readonly pattern: string
  readonly isNamed: boolean
  readonly files: readonly string[] | null
  /** Links that a search came upon and did not follow. */
  readonly links: readonly string[]
  /** Folders that it could not look into. */
  readonly locked: readonly string[]
}

/**
 * Find the files that paths, folders and globs name, absolute. A file named outright is taken whatever its ending; folders are searched to the
 * bottom for the endings, but for `node_modules` and what is hidden; links in them are not followed.
 */
export async function findFiles(
  patterns: readonly string[],
  cwd: string,
  endings: readonly string[] = noteEndings,
): Promise<readonly Match[]> {
  return Promise.all(patterns.map((pattern) => expand(pattern, cwd, endings)))
}

async function expand(pattern: string, cwd: string, endings: readonly string[]): Promise<Match> {
  const path = resolve(cwd, pattern)
  const stats = await stat(path).catch(() => null)
  const search = async (globs: readonly string[], folder: string): Promise<Match> => ({
    pattern,
    isNamed: false,
    ...(await (await import('./search-files.ts')).searchFiles(globs, folder)),
  })
  if (stats?.isDirectory()) {
    return search(
      endings.map((ending) => `**/*${ending}`),
      path,
    )
  }
  const nothing = { pattern, links: [], locked: [] }
  if (stats) return { ...nothing, isNamed: true, files: [path] }
  if (/[*?{}[\]!()]/.test(pattern)) return search([pattern.replace(/^\.\//, '')], cwd)
  return { ...nothing, isNamed: false, files: null }
}
