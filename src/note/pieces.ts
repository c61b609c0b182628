import type { Span } from '../source/span.ts'
import type { Zone } from './note.ts'
import type { Row } from './row.ts'

/** What is read: the source, the same with its markup blanked, its rows and zones, and where headings stand. */
export interface Reading {
  readonly source: string
  readonly text: string
  readonly rows: readonly Row[]
  readonly zones: readonly Zone[]
  readonly headings: readonly Span[]
}

/** The part of a row that stands in body or postscript. */
export interface Piece extends Span {
  /** Where its row begins; a greeting may stand between. */
  readonly row: number
  readonly zone: 'body' | 'postscript'
  /** Where the prose begins behind a list marker or `P.S.`. */
  readonly prose: number
  /** Whether a list item starts here. */
  readonly isItem: boolean
  /** Whether it is a heading or a table row. */
  readonly aside: boolean
  /** Whether a blank line, another zone or a hard break stands before it. */
  readonly isApart: boolean
}

const marker = /^(?:[-*+•·‣◦▪●○–—](?:\s+\[[ xX]\])?|\(?\d{1,2}[.)])\s+(?=\S)/
const postscript = /^\(?(?:p\.?\s?){1,3}s\b[.:,\s–—-]*(?=[\p{L}\p{N}])/iu
const tableRow = /^\|.*\|$|^\|?(?:\s*:?-{3,}:?\s*\|)+/
const label = /^(?:\*\*|__)[^*_\n]{1,60}(?::(?:\*\*|__)|(?:\*\*|__)\s*[:–—-])/

/** The rows of body and postscript, in order, without those that hold only markup. Rows that begin with bold labels are a list if there are several. */
export function* readPieces({ source, text, rows, zones, headings }: Reading): Generator<Piece> {
  const prose = zones.filter((zone) => zone.type === 'body' || zone.type === 'postscript')
  const isLabelled = (row: Row) => label.test(source.slice(Math.max(0, row.start - 2), row.end))
  const hasLabels = /\*\*|__/.test(source) && rows.filter(isLabelled).length > 1
  const isHeading = contains(headings)
  let before = 0
  for (const { row, zone } of inZones(rows, prose)) {
    const span = trim(text, Math.max(zone.start, row.start), Math.min(zone.end, row.end))
    if (span.start >= span.end) continue
    const part = text.slice(span.start, span.end)
    const marked = marker.exec(part)?.[0].length ?? 0
    const called = zone.type === 'postscript' ? (postscript.exec(part)?.[0].length ?? 0) : 0
    yield {
      ...span,
      row: row.start,
      zone: zone.type as Piece['zone'],
      prose: span.start + Math.max(marked, called),
      isItem: marked > 0 || (hasLabels && isLabelled(row)),
      aside: isHeading(span.start) || tableRow.test(part),
      isApart: zone.start >= span.start || isParted(source, text, before, span.start),
    }
    before = span.end
  }
}

function* inZones(rows: readonly Row[], zones: readonly Zone[]): Generator<{ row: Row; zone: Zone }> {
  let next = 0
  for (const row of rows) {
    while (next < zones.length && zones[next]!.end <= row.start) next += 1
    for (let at = next; at < zones.length && zones[at]!.start < row.end; at += 1) yield { row, zone: zones[at]! }
  }
}

/** Tells whether an offset lies in one of some sorted spans, asked in order. */
function contains(spans: readonly Span[]): (offset: number) => boolean {
  let next = 0
  return (offset) => {
    while (next < spans.length && spans[next]!.end <= offset) next += 1
    return next < spans.length && spans[next]!.start <= offset
  }
}

function trim(text: string, start: number, end: number): Span {
  const part = text.slice(start, end)
  const from = start + part.length - part.trimStart().length
  return { start: from, end: Math.max(from, start + part.trimEnd().length) }
}

/** Whether a blank line or a hard break stands between two offsets. */
function isParted(source: string, text: string, from: number, to: number): boolean {
  if (/(?:\r\n|\n|\r(?!\n))[^\S\r\n]*[\r\n]/.test(text.slice(from, to))) return true
  return /(?: {2}|\\)[^\S\r\n]*[\r\n]|<br/i.test(source.slice(from, to))
}
