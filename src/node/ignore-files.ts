import { readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { configError } from '../report/active-rule.ts'
import { nearestFile } from './nearest-file.ts'
import { remember } from './remember.ts'

/** Tells whether a file is kept out by files of patterns in its folder and in those above it, up to the repository's root or else `cwd`. */
export function ignoreFiles(names: readonly string[], cwd: string): (filePath: string) => Promise<boolean> {
  const gitFolder = nearestFile(['.git'])
  const listOf = remember((folder) => readList(folder, names))
  return async (filePath) => {
    const git = gitFolder(dirname(filePath))
    let ignored = false
    for (const folder of foldersBetween(git === null ? cwd : dirname(git), dirname(filePath))) {
      const verdict = (await listOf(folder))?.test(relative(folder, filePath).split(sep).join('/'))
      if (verdict?.ignored) ignored = true
      else if (verdict?.unignored) ignored = false
    }
    return ignored
  }
}

async function readList(folder: string, names: readonly string[]): Promise<Ignore | null> {
  const texts = await Promise.all(names.map((name) => readIfThere(join(folder, name))))
  return texts.some((text) => text.trim()) ? ignore().add(texts.join('\n')) : null
}

/** What cannot be read for another reason than that it is no file must not pass for an empty list: files would be linted that are ignored. */
async function readIfThere(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EISDIR') return ''
    throw configError([`${path}: ${error.message}`])
  })
}

/** The folders from a root down to a folder; only the folder itself where it does not lie in the root. */
function foldersBetween(root: string, folder: string): readonly string[] {
  const way = relative(root, folder)
  if (way.startsWith('..') || way === folder) return [folder]
  const steps = way === '' ? [] : way.split(sep)
  return [root, ...steps.map((_, index) => join(root, ...steps.slice(0, index + 1)))]
}
