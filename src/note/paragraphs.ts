import type { Span } from '../source/span.ts'
import { readPieces } from './pieces.ts'
import type { Piece, Reading } from './pieces.ts'

/** A run of rows that are read as one; `aside` marks headings and table rows, which count only where nothing else does. */
export interface Paragraph extends Span {
  readonly zone: 'body' | 'postscript'
  readonly listItem: boolean
  readonly aside: boolean
}

/** The paragraphs of body and postscript, the list markers in front of some, and the line ends inside them that are mere wraps. */
export interface Paragraphs {
  readonly paragraphs: readonly Paragraph[]
  readonly markers: readonly Span[]
  readonly wraps: readonly Span[]
}

const wrapWidth = 60

/** Join soft wraps and part the rest: at blank lines, list items, headings, hard breaks, and after lines too short to have been wrapped. */
export function readParagraphs(reading: Reading): Paragraphs {
  const paragraphs: { -readonly [K in keyof Paragraph]: Paragraph[K] }[] = []
  const markers: Span[] = []
  const wraps: Span[] = []
  let former: Piece | null = null
  for (const piece of readPieces(reading)) {
    const { zone, start, end, prose, aside } = piece
    const last = paragraphs.at(-1)
    if (prose > start) markers.push({ start, end: prose })
    if (last && former && continues(reading.text, last, former, piece)) {
      if (isLower(reading.text, start)) wraps.push({ start: former.end, end: start })
      last.end = end
    } else paragraphs.push({ zone, start: prose, end, listItem: piece.isItem, aside })
    former = piece
  }
  return { paragraphs, markers, wraps }
}

/** A long line wraps. A shorter one goes on in lower case, unless the paragraph is all in lower case and may end its sentences with its lines. */
function continues(text: string, paragraph: Paragraph, former: Piece, piece: Piece): boolean {
  if (piece.isApart || piece.isItem || piece.aside || former.aside || former.zone !== piece.zone) return false
  if (former.end - former.start >= wrapWidth) return true
  const isEnded = /[.!?:]["”')]*$/.test(text.slice(Math.max(former.start, former.end - 10), former.end))
  return isLower(text, piece.start) && !isEnded && (paragraph.listItem || !isLower(text, paragraph.start))
}

function isLower(text: string, start: number): boolean {
  return /^["“‘'(]*\p{Ll}/u.test(text.slice(start, start + 10))
}
