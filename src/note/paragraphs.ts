import type { Span } from '../source/span.ts'
import type { Zone } from './note.ts'
import type { Row } from './row.ts'

/** A run of rows that are read as one; `aside` marks headings and table rows, which count only where nothing else does. */
export interface Paragraph extends Span {
  readonly zone: 'body' | 'postscript'
  readonly listItem: boolean
  readonly aside: boolean
}

/** The paragraphs of body and postscript, and the list markers in front of some, which are no text. */
export interface Paragraphs {
  readonly paragraphs: readonly Paragraph[]
  readonly markers: readonly Span[]
}

/** What is read: the source, the same with its markup blanked, its rows and zones, and where headings stand. */
export interface Reading {
  readonly source: string
  readonly text: string
  readonly rows: readonly Row[]
  readonly zones: readonly Zone[]
  readonly headings: readonly Span[]
}

const wrapWidth = 60
const bullet = /^(?:[-*+•·‣◦▪●○–—](?:\s+\[[ xX]\])?(?=\s+\S)|\(?\d{1,2}[.)](?=\s+\S))/
const tableRow = /^\|.*\|$|^\|?(?:\s*:?-{3,}:?\s*\|)+/
const label = /^(?:\*\*|__)[^*_\n]{1,60}(?::(?:\*\*|__)|(?:\*\*|__)\s*[:–—-])/

/** Join soft wraps and part the rest: at blank lines, list items, headings, hard breaks, and after lines too short to have been wrapped. */
export function readParagraphs(reading: Reading): Paragraphs {
  const paragraphs: { -readonly [K in keyof Paragraph]: Paragraph[K] }[] = []
  const markers: Span[] = []
  let former: Piece | null = null
  for (const piece of readPieces(reading)) {
    if (piece.marker > 0) markers.push({ start: piece.start, end: piece.start + piece.marker })
    const last = paragraphs.at(-1)
    if (last && former && continues(former, piece)) last.end = piece.end
    else {
      const start = piece.start + piece.marker
      paragraphs.push({ zone: piece.zone, start, end: piece.end, listItem: piece.starts, aside: piece.aside })
    }
    former = piece
  }
  return { paragraphs, markers }
}

/** The part of a row that stands in one zone. */
interface Piece extends Span {
  readonly zone: 'body' | 'postscript'
  readonly text: string
  /** Length of the list marker. */
  readonly marker: number
  /** Whether a list item starts here. */
  readonly starts: boolean
  readonly aside: boolean
  /** Whether a blank line, another zone or a hard break stands before it. */
  readonly apart: boolean
}

function* readPieces({ source, text, rows, zones, headings }: Reading): Generator<Piece> {
  const labels = countLabels(source, rows)
  let next = 0
  let heading = 0
  let before = 0
  for (const row of rows) {
    while (next < zones.length && zones[next]!.end <= row.start) next += 1
    for (let at = next; at < zones.length && zones[at]!.start < row.end; at += 1) {
      const { type, start, end } = zones[at]!
      if (type !== 'body' && type !== 'postscript') continue
      const span = trim(text, Math.max(start, row.start), Math.min(end, row.end))
      if (span.start >= span.end) continue
      const part = text.slice(span.start, span.end)
      while (heading < headings.length && headings[heading]!.end <= span.start) heading += 1
      const isHeading = heading < headings.length && headings[heading]!.start <= span.start
      const marker = bullet.exec(part)?.[0].length ?? 0
      yield {
        ...span,
        zone: type,
        text: part,
        marker,
        starts: marker > 0 || (labels > 1 && label.test(source.slice(row.start - 2, row.end))),
        aside: isHeading || tableRow.test(part),
        apart: isApart(source, text, before, span.start) || start === span.start,
      }
      before = span.end
    }
  }
}

function trim(text: string, start: number, end: number): Span {
  const part = text.slice(start, end)
  const trimmed = part.trim()
  const from = start + (trimmed === '' ? 0 : part.indexOf(trimmed))
  return { start: from, end: from + trimmed.length }
}

function countLabels(source: string, rows: readonly Row[]): number {
  return /\*\*|__/.test(source)
    ? rows.filter((row) => label.test(source.slice(Math.max(0, row.start - 2), row.end))).length
    : 0
}

function isApart(source: string, text: string, from: number, to: number): boolean {
  const between = text.slice(from, to)
  if ((between.match(/\r\n|\n|\r/g)?.length ?? 0) > 1) return true
  return /(?: {2}|\\)[ \t]*[\r\n]|<br/i.test(source.slice(from, to))
}

function continues(former: Piece, piece: Piece): boolean {
  if (piece.apart || piece.starts || piece.aside || former.aside || former.zone !== piece.zone) return false
  const length = former.text.length
  if (length >= wrapWidth || former.starts) return length >= wrapWidth || /^\p{Ll}/u.test(piece.text)
  return length >= wrapWidth / 2 && /^\p{Ll}/u.test(piece.text) && !/[.!?:]$/.test(former.text)
}
