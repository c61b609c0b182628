import type { Span } from '../source/span.ts'
import { overwrite } from './overwrite.ts'
import { findAddresses } from './words.ts'

/** A run of text without white space, with the marks that stand after a space but belong to it ("Thanks !"); offsets are absolute. */
export interface Chunk extends Span {
  /** As masked: atoms and addresses are `opaque`, emoji and emoticons `smile`, and white space inside is left out. */
  readonly text: string
}

/** Stands for each code unit of an atom or an address. */
export const opaque = '\uFFFC'

/** Stands for each code unit of an emoji or an emoticon. */
export const smile = '☺'

const emoji =
  /(?:\p{Emoji_Presentation}|[\u2600-\u27BF])(?:[\uFE0F\u200D]|\p{Emoji_Modifier}|\p{Emoji_Presentation}|[\u2600-\u27BF])*/gu
const emoticon = /(?<=^|[\s.!?…])(?:[:;=][-'^]?(?:\)+|\(+|[DPpOo3/\\|*\]])|<3+|\^\^|[xX]D)(?=[\s.!?,]|$)/g
const glued =
  /(?<=[\p{Ll}\d]{2}|[)\]"”’])[.!?]+["”’)\]]*(?=["“‘(]?(?:\p{Lu}[\p{Ll}'’]|I$))(?!(?:Com|Docx?|Html|Io|Js|Md|Net|Org|Pdf|Txt)\b)/gu
const onlyMarks = /^[.!?…”’»)\]☺]+$/

/** The text of a span with atoms, addresses, emoji and emoticons filled with one character each, at the same length. */
export function mask(text: string, span: Span, atoms: readonly Span[]): string {
  const filled = fillAtoms(text, span, atoms)
    .replace(emoji, (match) => smile.repeat(match.length))
    .replace(emoticon, (match) => smile.repeat(match.length))
  return overwrite(filled, findAddresses(filled), (address) => opaque.repeat(address.length))
}

/** The chunks of masked text that begins at `offset`. */
export function splitChunks(masked: string, offset: number): readonly Chunk[] {
  const chunks: Chunk[] = []
  for (const match of masked.matchAll(/\S+/g)) {
    const last = chunks.at(-1)
    const start = offset + match.index
    if (last && onlyMarks.test(match[0])) {
      chunks[chunks.length - 1] = { start: last.start, end: start + match[0].length, text: last.text + match[0] }
    } else {
      for (const chunk of unglue(match[0], start)) chunks.push(chunk)
    }
  }
  return chunks
}

function fillAtoms(text: string, span: Span, atoms: readonly Span[]): string {
  const parts: string[] = []
  let cursor = span.start
  for (const atom of atoms) {
    const start = Math.max(atom.start, cursor)
    const end = Math.min(atom.end, span.end)
    if (start >= end) continue
    const between = text.slice(cursor, start)
    const stop = isWholeSentence(text.slice(start, end), between.trimEnd() || parts.at(-1)) ? '.' : opaque
    parts.push(between, opaque.repeat(end - start - 1) + stop)
    cursor = end
  }
  return parts.join('') + text.slice(cursor, span.end)
}

/** Whether an atom stands for a sentence, as in "[Say what you liked best.]", so that it ends one without a stop behind it. */
function isWholeSentence(atom: string, before = '.'): boolean {
  const hasClause = atom.split(/\s+/).length > 3
  return hasClause && (/[.!?]\W$/.test(atom.slice(-2)) || /[.!?]$/.test(before.slice(-1)))
}

/** Parts a chunk where the space after a stop was forgotten ("it.Next"), but not in names of files and domains. */
function* unglue(text: string, start: number): Generator<Chunk> {
  let from = 0
  const hasInnerStop = /[.!?]./.test(text)
  for (const match of hasInnerStop ? text.matchAll(glued) : []) {
    const to = match.index + match[0].length
    yield { start: start + from, end: start + to, text: text.slice(from, to) }
    from = to
  }
  yield { start: start + from, end: start + text.length, text: text.slice(from) }
}
