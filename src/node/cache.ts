import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Report } from '../report/report.ts'
import { version } from '../version.ts'
import { writeWhole } from './write-file.ts'

/** What is known of a file from an earlier run. */
export interface Known {
  readonly reports: readonly Report[]
  /** Who signed its notes, for panels that are found by their folder. */
  readonly signers: readonly (string | null)[]
}

/** Remembers reports between runs, by what they were made of. */
export interface Cache {
  /** A short name for contents, for keys. */
  readonly hashOf: (...contents: readonly (string | Uint8Array)[]) => string
  readonly fileAt: (filePath: string, key: string) => Known | null
  readonly keepFile: (filePath: string, key: string, known: Known) => void
  readonly panelOf: (filePaths: readonly string[], key: string) => readonly Report[] | null
  readonly keepPanel: (filePaths: readonly string[], key: string, reports: readonly Report[]) => void
  /** Write it, whole or not at all, without files that are gone. */
  readonly save: () => Promise<void>
}

interface Entries {
  readonly files: Record<string, { readonly key: string } & Known>
  readonly panels: Record<string, { readonly key: string; readonly reports: readonly Report[] }>
}

const cacheName = '.notelintcache'
const made = `notelint ${version}, node ${process.version}`

/** A short name for contents. */
function hashOf(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(hashInput(content))
  return hash.digest('base64url')
}

/** Open the cache that lies in `.notelintcache` in the working directory, or in the file or folder that is named. */
export async function openCacheAt(location: string | undefined, cwd: string): Promise<Cache> {
  return openCache(await cachePath(location, cwd))
}

async function cachePath(location: string | undefined, cwd: string): Promise<string> {
  const path = resolve(cwd, location ?? cacheName)
  const isFolder = /[\\/]$/.test(location ?? '') || (await stat(path).catch(() => null))?.isDirectory()
  return isFolder ? join(path, cacheName) : path
}

/** One that is not there, broken, or made by another version counts as empty. */
async function openCache(path: string): Promise<Cache> {
  const { files, panels } = parse(await readFile(path, 'utf8').catch(() => ''))
  const seen = new Set<string>()
  let isChanged = false
  return {
    hashOf,
    fileAt: (filePath, key) => {
      seen.add(filePath)
      const entry = Object.hasOwn(files, filePath) ? files[filePath] : undefined
      return entry?.key === key ? entry : null
    },
    keepFile: (filePath, key, { reports, signers }) => {
      files[filePath] = { key, reports, signers }
      isChanged = true
    },
    panelOf: (filePaths, key) => {
      const name = filePaths.join('\n')
      const entry = Object.hasOwn(panels, name) ? panels[name] : undefined
      return entry?.key === key ? entry.reports : null
    },
    keepPanel: (filePaths, key, reports) => {
      const changed = new Set(filePaths)
      for (const name of Object.keys(panels))
        if (name.split('\n').some((path) => changed.has(path))) delete panels[name]
      panels[filePaths.join('\n')] = { key, reports }
      isChanged = true
    },
    save: async () => {
      for (const filePath of Object.keys(files)) {
        if (seen.has(filePath) || existsSync(filePath)) continue
        delete files[filePath]
        isChanged = true
      }
      if (isChanged) await writeWhole(path, format({ files, panels }))
    },
  }
}

/** The first line tells who made the cache, and what its second line must come to. */
function format(entries: Entries): string {
  const body = JSON.stringify(entries)
  return `${JSON.stringify({ made, sum: hashOf(body) })}\n${body}\n`
}

function parse(text: string): Entries {
  const [head = '', body = ''] = text.split('\n')
  try {
    const { made: maker, sum } = JSON.parse(head) as { made?: unknown; sum?: unknown }
    if (maker === made && sum === hashOf(body)) return JSON.parse(body) as Entries
  } catch {
    // It is broken, and is made anew.
  }
  return { files: {}, panels: {} }
}

/** Contents with their lengths, so that no two lists of them look the same. */
function hashInput(content: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(content)
  return Buffer.concat([Buffer.from(`${bytes.length}\n`), bytes])
}
