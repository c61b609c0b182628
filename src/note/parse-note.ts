import { splitLines } from '../source/lines.ts'
import { outsideOf, type Span } from '../source/span.ts'
import { freezeNote } from './freeze-note.ts'
import { readFrontMatter } from './front-matter.ts'
import { readHeader } from './header.ts'
import type { Fields, Format, Mode, Note, Zone } from './note.ts'
import { overwrite, toLetters, toSpaces } from './overwrite.ts'
import { readProse } from './prose.ts'
import { findQuotedRows } from './quoted.ts'
import { readRows } from './row.ts'
import { shiftNote } from './shift-note.ts'
import { findSlots } from './slots.ts'
import { unwrapNote } from './unwrap.ts'
import { findZones } from './zones.ts'

/** What a caller knows of a note. `within` limits it to a stretch of the source; `fields` are header fields that were decoded elsewhere. */
export interface ParseOptions {
  readonly format?: Format
  readonly mode?: Mode
  readonly fields?: Fields
  readonly within?: Span
}

/**
 * Read a note: its zones, slots and sentences, at offsets into the source. Never throws, and takes time linear in the source. What front
 * matter says goes before header lines, and these before `fields`; a mode in any of them goes before `mode`.
 */
export function parseNote(source: string, options: ParseOptions = {}): Note {
  const { within } = options
  if (!within) return freezeNote(readNote(source, options))
  const note = readNote(source.slice(within.start, within.end), options)
  return freezeNote(shiftNote(note, source, within.start))
}

function readNote(source: string, options: ParseOptions): Note {
  const { format = 'markdown' } = options
  const lines = splitLines(source)
  const top = readFrontMatter(source, lines)
  const above = lines.slice(0, top?.lineCount ?? 0)
  const below = lines.slice(above.length)
  const kept = [...(top?.values ?? []), { start: above.at(-1)?.end ?? 0, end: source.length }]
  const view = unwrapNote(keepOnly(source, kept), below, format)
  const found = findSlots(view, format)
  const masked = overwrite(view, found, toLetters)
  const rows = readRows(masked, below)
  const header = readHeader(view, rows)
  const quoted = findQuotedRows(rows, header.rowCount)
  const zones = [...above.slice(-1).map(topZone), ...findZones(rows, header.rowCount, quoted)]
  const slots = found.filter(outsideOf(zones.filter((zone) => zone.type === 'quoted')))
  const prose = readProse({ source: view, masked, format, rows, lines: below, zones, slots })
  const fields = { ...options.fields, ...header.fields, ...top?.fields }
  const hasFields = [fields.to, fields.from, fields.subject, fields.sentAt].some((field) => field !== undefined)
  const mode = [fields.mode, options.mode].find(isMode) ?? 'send'
  return { ...prose, source, format, mode, lines, fields, hasHeader: header.hasLines || hasFields, zones, slots }
}

function isMode(mode: string | undefined): mode is Mode {
  return mode === 'send' || mode === 'template'
}

/** Front matter is header, down to its last line. */
function topZone({ end }: Span): Zone {
  return { type: 'header', start: 0, end }
}

/** The text with all but some sorted spans blanked. */
function keepOnly(text: string, spans: readonly Span[]): string {
  const gaps = spans.map(({ start }, index) => ({ start: spans[index - 1]?.end ?? 0, end: start }))
  return overwrite(text, gaps, toSpaces)
}
