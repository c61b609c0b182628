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
}

/**
 * Find the files that paths, folders and globs name, absolute. A file named outright is taken whatever its ending; folders are searched to the
 * bottom for the endings, but for `node_modules` and what is hidden; links to folders are not followed.
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
  if (stats?.isDirectory())
    return {
      pattern,
      isNamed: false,
      files: await search(
        endings.map((ending) => `**/*${ending}`),
        path,
      ),
    }
  if (stats) return { pattern, isNamed: true, files: [path] }
  const isGlob = /[*?{}[\]!()]/.test(pattern)
  return { pattern, isNamed: false, files: isGlob ? await search([pattern.replace(/^\.\//, '')], cwd) : null }
}

async function search(globs: readonly string[], cwd: string): Promise<readonly string[]> {
  return (await import('./search-files.ts')).searchFiles(globs, cwd)
}
