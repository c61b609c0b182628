import type { Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Fields } from '../note/note.ts'
import type { Skip } from '../report/report.ts'
import type { Position } from '../source/lines.ts'
import { decode } from './decode.ts'
import type { DataField } from './read-data.ts'

/** The longest note that is read, in bytes: 1 MiB. */
export const maxBytes = 1024 * 1024

/** The largest mail that is looked into for its text, in bytes: 32 MiB, for the attachments. */
const maxMailBytes = 32 * maxBytes

/** A text that may hold a note. */
export interface NoteText {
  /** What positions count in: the file's text, or with `fields` the decoded text part of a mail. */
  readonly text: string
  /** For HTML, the prose in it, of the same length. */
  readonly prose?: string
  /** For mail, its header fields. */
  readonly fields?: Fields
  /** For data, the strings in it that are notes. */
  readonly parts?: readonly DataField[]
}

/** What came of reading one file: its text, why it is left out, or what is wrong with it and what to do. */
export type Reading = NoteText | { readonly skipped: Skip } | { readonly failure: string; readonly at: Position }

const start: Position = { line: 1, column: 1 }
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its link leads in a circle',
  ENOENT: 'it is not there, or its link leads nowhere',
  EPERM: 'permission denied',
}

/** Read a file as a note. What is wrong with a file is told, not thrown. What `isKnown` holds for is not taken apart. */
export async function readNote(
  filePath: string,
  isKnown: (bytes: Uint8Array, stats: Stats) => boolean = () => false,
): Promise<Reading> {
  return told(async () => {
    const stats = await stat(filePath)
    if (stats.size > limitOf(filePath)) return { skipped: 'too-large' }
    const bytes = await readFile(filePath)
    return isKnown(bytes, stats) ? textOnly(bytes, filePath) : toReading(bytes, filePath)
  })
}

/** Read a stream, such as standard input, as the note that would stand in a file. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>, filePath: string): Promise<Reading> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  const bytes = Buffer.concat(chunks)
  return bytes.length > limitOf(filePath) ? { skipped: 'too-large' } : told(() => toReading(bytes, filePath))
}

async function told(read: () => Promise<Reading>): Promise<Reading> {
  try {
    return await read()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const reason = error instanceof RangeError ? 'its parts are nested too deeply' : (reasons[code ?? ''] ?? message)
    return { failure: `The file cannot be read: ${reason}.`, at: start }
  }
}

function limitOf(filePath: string): number {
  return isMail(filePath) ? maxMailBytes : maxBytes
}

/** The text that reports show; those on a mail carry it. */
function textOnly(bytes: Uint8Array, filePath: string): Reading {
  const decoded = isMail(filePath) ? { text: '' } : decode(bytes)
  return 'text' in decoded ? decoded : { text: '' }
}

async function toReading(bytes: Uint8Array, filePath: string): Promise<Reading> {
  if (isMail(filePath)) return shortEnough(await (await import('./read-mail.ts')).readMail(bytes))
  const decoded = decode(bytes)
  if ('invalid' in decoded) return notUtf8(decoded.invalid)
  if ('skipped' in decoded || !/^\.html?$/i.test(extname(filePath))) return decoded
  const { blankHtml } = await import('./read-html.ts')
  return { text: decoded.text, prose: blankHtml(decoded.text) }
}

function isMail(filePath: string): boolean {
  return extname(filePath).toLowerCase() === '.eml'
}

function shortEnough(note: NoteText): Reading {
  return Buffer.byteLength(note.text) > maxBytes ? { skipped: 'too-large' } : note
}

function notUtf8({ byte, at }: { readonly byte: number; readonly at: Position }): Reading {
  const hex = byte.toString(16).toUpperCase().padStart(2, '0')
  return { failure: `The file is not UTF-8: byte 0x${hex} stands here. Save it as UTF-8 and lint it again.`, at }
}
