import type { Span } from '../source/span.ts'
import { readPieces } from './pieces.ts'
import type { Piece, Reading } from './pieces.ts'

/** A run of rows that are read as one; `aside` marks headings and table rows, which count only where nothing else does. */
export interface Paragraph extends Span {
  readonly zone: 'body' | 'postscript'
  readonly listItem: boolean
  readonly aside: boolean
}

/** The paragraphs of body and postscript, and the list markers in front of some. */
export interface Paragraphs {
  readonly paragraphs: readonly Paragraph[]
  readonly markers: readonly Span[]
}

/** In code units: nobody wraps at less, no mail program at more, and longer words cannot be wrapped. */
const minWidth = 40
const maxWidth = 100
const longWord = /\S{40}/

/** What looks like a list marker but begins no list: "I sold\n7. She sold". */
const laterMark = /^(?:\(?(?!1[.)])\d|[–—])/

/** Join soft wraps and part the rest: at blank lines, list items, headings, hard breaks, and after lines too short to have been wrapped. */
export function readParagraphs(reading: Reading): Paragraphs {
  const { text } = reading
  const paragraphs: { -readonly [K in keyof Paragraph]: Paragraph[K] }[] = []
  const markers: Span[] = []
  const pieces = [...readPieces(reading)]
  const width = widthOf(pieces, text)
  for (const [index, piece] of pieces.entries()) {
    const { zone, start, end, prose, aside } = piece
    const last = paragraphs.at(-1)
    const former = pieces[index - 1]
    if (last && former && continues(text, last, former, piece, isFull(text, former, piece, width))) {
      last.end = end
      continue
    }
    if (piece.isItem && prose > start) markers.push({ start, end: prose })
    paragraphs.push({ zone, start: prose, end, listItem: piece.isItem, aside })
  }
  return { paragraphs, markers }
}

/** The longest line that could have been wrapped. */
function widthOf(pieces: readonly Piece[], text: string): number {
  const lines = pieces.filter(({ start, end, aside }) => !aside && !longWord.test(text.slice(start, end)))
  return lines.reduce((width, { row, end }) => Math.max(width, end - row), 0)
}

/** Whether the first word of a line would not have fitted on the line before. */
function isFull(text: string, former: Piece, { start, end }: Piece, width: number): boolean {
  const word = /^\S*/.exec(text.slice(start, end))![0]
  return width >= minWidth && width <= maxWidth && former.end - former.row + 1 + word.length > width
}

/** A full line goes on; another goes on in lower case or with a number, unless the paragraph is all in lower case and may end its sentences with its lines. */
function continues(text: string, paragraph: Paragraph, former: Piece, piece: Piece, isFull: boolean): boolean {
  if (piece.isApart || piece.aside || former.aside || former.zone !== piece.zone) return false
  if (piece.isItem) return isFull && !paragraph.listItem && laterMark.test(text.slice(piece.start, piece.prose))
  if (isFull) return true
  const isEnded = /[.!?:]["”')]*$/.test(text.slice(Math.max(former.start, former.end - 10), former.end))
  const isCasual = isLower(text, paragraph.start) && !/[.!?]\s+\p{Lu}/u.test(text.slice(former.start, former.end))
  const goesOn = isLower(text, piece.start) || /^\d/.test(text.slice(piece.start, piece.end))
  return goesOn && !isEnded && (paragraph.listItem || !isCasual)
}

function isLower(text: string, start: number): boolean {
  return /^["“‘'(]*\p{Ll}/u.test(text.slice(start, start + 10))
}
