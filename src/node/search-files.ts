import { readdir, type Dirent } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { glob } from 'tinyglobby'
import { someAtOnce } from './some-at-once.ts'

/** What a search came upon, absolute and sorted. */
export interface Found {
  readonly files: readonly string[]
  /** Links that would be files, or folders to search, if links were followed. */
  readonly links: readonly string[]
  /** Folders that could not be looked into. */
  readonly locked: readonly string[]
}

/** How a folder is read: as `readdir` of `node:fs` does it. */
export type ReadFolder = (
  folder: string,
  options: { readonly withFileTypes: true },
  done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void,
) => void

const isAbsent = new Set(['ENOENT', 'ENOTDIR'])

/** Search a folder for what globs name; `node_modules` and what is hidden are left out. No link is followed, so that none leads elsewhere or in a circle. */
export async function searchFiles(globs: readonly string[], cwd: string, read: ReadFolder = readdir): Promise<Found> {
  const links = new Set<string>()
  const locked: string[] = []
  const readNoting: ReadFolder = (folder, options, done) => {
    read(folder, options, (error, entries) => {
      if (error && !isAbsent.has(error.code ?? '')) locked.push(resolve(folder))
      done(error, error ? [] : entries.map((entry) => (entry.isSymbolicLink() ? noted(entry, folder, links) : entry)))
    })
  }
  const files = await glob(globs, {
    absolute: true,
    caseSensitiveMatch: false,
    cwd,
    followSymbolicLinks: false,
    fs: { readdir: readNoting as typeof readdir },
    ignore: ['**/node_modules/**'],
  })
  const paths = files.map((file) => resolve(file))
  const found = [...paths.filter((path) => links.has(path)), ...(await foldersAmong(goesDeep(globs) ? links : []))]
  return {
    files: paths.filter((path) => !links.has(path)).sort(),
    links: [...new Set(found)].sort(),
    locked: locked.sort(),
  }
}

/** A link as a file, which is found if its name is that of a note; where it leads is not looked at. */
function noted(entry: Dirent, folder: string, links: Set<string>): Dirent {
  links.add(resolve(join(folder, entry.name)))
  return Object.assign(entry, { isFile: () => true })
}

function goesDeep(globs: readonly string[]): boolean {
  return globs.some((pattern) => pattern.includes('**'))
}

async function foldersAmong(links: Iterable<string>): Promise<readonly string[]> {
  const paths = [...links].filter((path) => !/^\.|^node_modules$/.test(basename(path)))
  const isFolder = await someAtOnce(paths, (path) =>
    stat(path).then(
      (stats) => stats.isDirectory(),
      () => false,
    ),
  )
  return paths.filter((_, index) => isFolder[index])
}
