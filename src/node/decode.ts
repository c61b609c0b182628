import { positionAt, splitLines, type Position } from '../source/lines.ts'

/** What the bytes of a file turned out to be: text, no text at all, or text that is not Unicode, and where that shows. */
export type Decoded =
  | { readonly text: string }
  | { readonly skipped: 'binary' }
  | { readonly invalid: { readonly byte: number; readonly at: Position } }

/**
 * Decode a file as UTF-8, or as UTF-16 where its byte order mark says so. The mark stays in the text, so that offsets count from the first
 * byte. NUL bytes mark a binary file. Nothing is guessed and nothing replaced: other encodings are `invalid`.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && bytes.includes(0)) return { skipped: 'binary' }
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return encoding === 'utf-8' ? { invalid: firstFault(bytes) } : { skipped: 'binary' }
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** The first byte that is no UTF-8, by bisection for the longest prefix that decodes. */
function firstFault(bytes: Uint8Array): { byte: number; at: Position } {
  let low = 0
  let high = bytes.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (decodes(bytes.subarray(0, middle))) low = middle
    else high = middle
  }
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true })
  return { byte: bytes[new TextEncoder().encode(before).length]!, at: positionAt(splitLines(before), before.length) }
}

/** Whether a prefix decodes; a character cut off at its end does no harm. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
