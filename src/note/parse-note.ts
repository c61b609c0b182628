import { splitLines } from '../source/lines.ts'
import type { Span } from '../source/span.ts'
import { readFrontMatter } from './front-matter.ts'
import { readHeader } from './header.ts'
import type { Fields, Format, Mode, Note, Sentence, Slot, Zone } from './note.ts'
import { overwrite, toLetters, toSpaces } from './overwrite.ts'
import { readParagraphs } from './paragraphs.ts'
import type { Paragraph } from './paragraphs.ts'
import { plainText } from './plain.ts'
import { findQuotedRows } from './quoted.ts'
import { readRows } from './row.ts'
import type { Row } from './row.ts'
import { splitSentences } from './sentences.ts'
import { deepFreeze, shiftNote } from './shift-note.ts'
import { findSlots } from './slots.ts'
import { unquote } from './unquote.ts'
import { splitWords } from './words.ts'
import { findZones } from './zones.ts'

/** What a caller knows of a note. `within` limits it to a stretch of the source; `fields` are header fields that were decoded elsewhere. */
export interface ParseOptions {
  readonly format?: Format
  readonly mode?: Mode
  readonly fields?: Fields
  readonly within?: Span
}

/**
 * Read a note: its zones, slots and sentences, at offsets into the source. Never throws, and takes time linear in the source. What front matter
 * says goes before header lines, and these before `fields`; a mode in any of them goes before `mode`.
 */
export function parseNote(source: string, options: ParseOptions = {}): Note {
  const { within } = options
  if (!within) return deepFreeze(readNote(source, options))
  return deepFreeze(shiftNote(readNote(source.slice(within.start, within.end), options), source, within.start))
}

function readNote(source: string, options: ParseOptions): Note {
  const { format = 'markdown' } = options
  const lines = splitLines(source)
  const top = readFrontMatter(source, lines)
  const above = lines.slice(0, top?.lineCount ?? 0)
  const below = lines.slice(above.length)
  const view = unquote(
    keepOnly(source, [...(top?.values ?? []), { start: above.at(-1)?.end ?? 0, end: source.length }]),
    below,
  )
  const found = findSlots(view, lines, format)
  const masked = overwrite(view, found, toLetters)
  const topRows = readRows(masked, above)
  const rows = readRows(masked, below)
  const header = readHeader(view, rows)
  const quoted = findQuotedRows(rows, header.rowCount)
  const zones = [
    ...topRows.filter((row) => row.text !== '').map(headerZone),
    ...findZones(rows, header.rowCount, quoted),
  ]
  const slots = found.filter(outside(zones.filter((zone) => zone.type === 'quoted')))
  const { text, degraded, paragraphs } = readText({ source: view, masked, format, rows, lines: below, zones, slots })
  const fields = { ...options.fields, ...header.fields, ...top?.fields }
  const { sentences, sentenceCount } = readSentences(text, paragraphs, slots)
  const hasHeader =
    header.hasLines || [fields.to, fields.from, fields.subject, fields.sentAt].some((field) => field !== undefined)
  const mode = [fields.mode, options.mode].find(isMode) ?? 'send'
  return { source, text, format, mode, lines, fields, hasHeader, zones, slots, sentences, sentenceCount, degraded }
}

function isMode(mode: string | undefined): mode is Mode {
  return mode === 'send' || mode === 'template'
}

function headerZone({ start, end }: Row): Zone {
  return { type: 'header', start, end }
}

/** The text with all but some spans blanked. */
function keepOnly(text: string, spans: readonly Span[]): string {
  const gaps = [...spans, { start: text.length, end: text.length }].map(({ start }, index) => ({
    start: spans[index - 1]?.end ?? 0,
    end: start,
  }))
  return overwrite(text, gaps, toSpaces)
}

/** Tells what lies in none of some sorted spans, asked in order. */
function outside(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0
  return ({ start, end }) => {
    while (next < spans.length && spans[next]!.end <= start) next += 1
    return next >= spans.length || spans[next]!.start >= end
  }
}

interface Reading {
  readonly source: string
  readonly masked: string
  readonly format: Format
  readonly rows: readonly Row[]
  readonly lines: readonly Span[]
  readonly zones: readonly Zone[]
  readonly slots: readonly Slot[]
}

/** Header and quotations stay out of Markdown's reach; slots go through it as words and are put back. */
function readText({ source, masked, format, rows, lines, zones, slots }: Reading) {
  const apart = zones.filter((zone) => zone.type === 'header' || zone.type === 'quoted')
  const body = overwrite(masked, apart, toSpaces)
  const plain = format === 'markdown' ? plainText(body, lines) : { text: body, headings: [], degraded: null }
  const seen = slots.filter((slot) => plain.text[slot.start]?.trim() !== '')
  const kept = [...apart.filter((zone) => zone.type === 'header'), ...seen].sort((a, b) => a.start - b.start)
  const full = overwriteFrom(plain.text, source, kept)
  const { paragraphs, markers } = readParagraphs({ source, text: full, rows, zones, headings: plain.headings })
  return { text: overwrite(full, markers, toSpaces), degraded: plain.degraded, paragraphs }
}

/** The text with some spans, which may overlap, as they are in another text of its length. */
function overwriteFrom(text: string, source: string, spans: readonly Span[]): string {
  let from = 0
  const apart = spans.map((span) => {
    const start = Math.max(from, span.start)
    from = Math.max(from, span.end)
    return { start, end: Math.max(start, span.end) }
  })
  let at = 0
  return overwrite(text, apart, () => source.slice(apart[at]!.start, apart[at++]!.end))
}

function readSentences(text: string, paragraphs: readonly Paragraph[], slots: readonly Slot[]) {
  const sentences: Sentence[] = []
  let count = 0
  let unsure = 0
  const isBare = !paragraphs.some((paragraph) => paragraph.zone === 'body' && !paragraph.aside)
  const read = isBare ? paragraphs : paragraphs.filter((paragraph) => !paragraph.aside)
  let next = 0
  for (const [index, { zone, listItem, start, end }] of read.entries()) {
    while (next < slots.length && slots[next]!.end <= start) next += 1
    let last = next
    while (last < slots.length && slots[last]!.start < end) last += 1
    const atoms = slots.slice(next, last)
    const split = listItem ? { sentences: [{ start, end }], unsure: 0 } : splitSentences(text, { start, end }, atoms)
    if (zone === 'body') unsure += split.unsure
    for (const span of split.sentences) {
      const words = splitWords(text, span, atoms)
      if (words.length === 0) continue
      if (zone === 'body') count += 1
      sentences.push({
        ...span,
        index: sentences.length,
        zone,
        paragraph: index,
        listItem,
        text: text.slice(span.start, span.end),
        words,
      })
    }
  }
  return { sentences, sentenceCount: [count, count + Math.min(unsure, 1)] as const }
}
