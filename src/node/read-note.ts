import { readFile, stat } from 'node:fs/promises'
import type { Skip } from '../report/report.ts'
import type { Position } from '../source/lines.ts'
import { decode } from './decode.ts'

/** The largest file that is read, in bytes: 1 MiB. */
export const maxBytes = 1024 * 1024

/** What came of reading one file: its text, why it is left out, or what is wrong with it and what to do. */
export type Reading =
  { readonly text: string } | { readonly skipped: Skip } | { readonly failure: string; readonly at: Position }

const start: Position = { line: 1, column: 1 }
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its link leads in a circle',
  ENOENT: 'it is not there, or its link leads nowhere',
  EPERM: 'permission denied',
}

/** Read a file as a note. What is wrong with a file is told, not thrown. */
export async function readNote(filePath: string): Promise<Reading> {
  try {
    const { size } = await stat(filePath)
    return size > maxBytes ? { skipped: 'too-large' } : toReading(await readFile(filePath))
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException
    return { failure: `The file cannot be read: ${reasons[code] ?? code}.`, at: start }
  }
}

/** Read a stream, such as standard input, as a note. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Reading> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return toReading(Buffer.concat(chunks))
}

function toReading(bytes: Uint8Array): Reading {
  if (bytes.length > maxBytes) return { skipped: 'too-large' }
  const decoded = decode(bytes)
  if (!('invalid' in decoded)) return decoded
  const { byte, at } = decoded.invalid
  const hex = byte.toString(16).toUpperCase().padStart(2, '0')
  return { failure: `The file is not UTF-8: byte 0x${hex} stands here. Save it as UTF-8 and lint it again.`, at }
}
