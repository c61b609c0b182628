import type { Stats } from 'node:fs'
import type { Cache } from './cache.ts'
import type { Settings } from './config/settings.ts'
import { readParts, type NoteFile } from './file-notes.ts'
import { readNote, type Reading } from './read-note.ts'
import { remember } from './remember.ts'
import type { ToldInterview } from './told-interview.ts'

/** Texts to lint in the place of what files hold, by path. */
export type Texts = ReadonlyMap<string, string>

/** What tells that a file has not changed: its content, or its size and the time of its last change. */
export type CacheStrategy = 'content' | 'metadata'

/** Reads notes, each with what holds for it. */
export interface NoteReader {
  /** Read files, some at a time; in the order given. */
  readonly readFiles: (filePaths: readonly string[], texts?: Texts) => Promise<readonly NoteFile[]>
  /** A note that has been read already. */
  readonly toFile: (filePath: string, reading: Reading) => Promise<NoteFile>
}

/** What holds for a note; where its interview is fixed, its own front matter says nothing about it. */
type Settled = Settings & { readonly isFixed: boolean }

const mostFrontMatter = 65_536
const namesInterview = /^interview[ \t]*:/m

type Kept = Pick<NoteFile, 'kept'>
const filesAtOnce = 32

/**
 * Reads notes by their settings; each interview file is read once, and what a cache knows is not taken apart. What a note says of its interview
 * beats what is found, not what the run is told; no cache keeps such a note, whose interview may change beside it.
 */
export function noteReader(
  settingsFor: (filePath: string) => Promise<Settings>,
  cache: Cache | null,
  strategy: CacheStrategy,
  isTold = false,
): NoteReader {
  const interviewAt = remember(async (path) => (await import('./read-interview.ts')).readInterviewFile(path))
  const settle = async (filePath: string): Promise<Settled> => {
    const settings = await settingsFor(filePath)
    const { options, interviewPath } = settings
    const isFixed = isTold || Boolean(options.interview)
    if (interviewPath === null || options.interview) return { ...settings, interviewPath: null, isFixed }
    return { ...settings, options: { ...options, interview: await interviewAt(interviewPath) }, isFixed }
  }
  const toFile = async (filePath: string, settings: Settled, reading: Reading, kept: Kept = {}): Promise<NoteFile> => {
    const { options, interviewPath, notes, isFixed } = settings
    const parts = kept.kept?.known ? reading : await readParts(filePath, reading, notes)
    const told = isFixed ? null : await readTold(filePath, reading)
    if (told === null) return { filePath, reading: parts, options, interviewPath, notes, ...kept }
    const isPath = 'path' in told
    const interview = isPath ? await interviewAt(told.path) : told.interview
    return {
      filePath,
      reading: parts,
      options: { ...options, interview },
      interviewPath: isPath ? told.path : null,
      notes,
    }
  }
  const readOne = async (filePath: string, text: string | undefined): Promise<NoteFile> => {
    const settings = await settle(filePath)
    if (text !== undefined) return toFile(filePath, settings, { text })
    const kept: { -readonly [Key in keyof Kept]: Kept[Key] } = {}
    const isKnown = (bytes: Uint8Array, stats: Stats): boolean => {
      if (!settings.isFixed && namesInterview.test(Buffer.from(bytes.subarray(0, mostFrontMatter)).toString('latin1')))
        return false
      const key =
        cache && keyOf(cache, filePath, settings, strategy === 'content' ? bytes : `${stats.size} ${stats.mtimeMs}`)
      if (cache && key) kept.kept = { key, known: cache.fileAt(filePath, key) }
      return Boolean(kept.kept?.known)
    }
    return toFile(filePath, settings, await readNote(filePath, isKnown), kept)
  }
  return {
    toFile: async (filePath, reading) => toFile(filePath, await settle(filePath), reading),
    readFiles: async (filePaths, texts) => {
      const files: NoteFile[] = []
      for (let start = 0; start < filePaths.length; start += filesAtOnce) {
        const some = filePaths.slice(start, start + filesAtOnce)
        files.push(...(await Promise.all(some.map((filePath) => readOne(filePath, texts?.get(filePath))))))
      }
      return files
    },
  }
}

/** The YAML parser is loaded for notes only that seem to need it. */
async function readTold(filePath: string, reading: Reading): Promise<ToldInterview | null> {
  if (!('text' in reading) || !namesInterview.test(reading.text.slice(0, mostFrontMatter))) return null
  return (await import('./told-interview.ts')).readToldInterview(reading.text, filePath)
}

/** All that the reports on a file come from; null where a plugin does not say its version. */
function keyOf(cache: Cache, filePath: string, settings: Settings, content: string | Uint8Array): string | null {
  const { options, plugins, ...others } = settings
  if (plugins === null) return null
  return cache.hashOf(filePath, JSON.stringify({ ...others, plugins, options: { ...options, plugins: [] } }), content)
}
