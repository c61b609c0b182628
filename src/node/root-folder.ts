import { dirname, isAbsolute, relative } from 'node:path'
import { nearestFile } from './nearest-file.ts'

/** The folder of the repository that a folder lies in: where CI says it is, else the nearest that holds `.git`, else the folder itself. */
export function rootFolder(folder: string, env: Readonly<Record<string, string | undefined>>): string {
  const told = [env['GITHUB_WORKSPACE'], env['CI_PROJECT_DIR']].find((path) => path && holds(path, folder))
  if (told) return told
  const git = nearestFile(['.git'])(folder)
  return git === null ? folder : dirname(git)
}

function holds(outer: string, inner: string): boolean {
  const way = relative(outer, inner)
  return isAbsolute(outer) && !way.startsWith('..') && !isAbsolute(way)
}
