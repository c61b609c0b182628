import type { Span } from '../source/span.ts'
import type { Format, Sentence, Slot, Zone } from './note.ts'
import { overwrite, toSpaces } from './overwrite.ts'
import { readParagraphs } from './paragraphs.ts'
import type { Paragraph } from './paragraphs.ts'
import { plainText } from './plain.ts'
import type { Row } from './row.ts'
import { splitSentences } from './sentences.ts'
import { splitWords } from './words.ts'

/** What is known of a note before its prose is read. `masked` is the source with letters in place of slots. */
export interface Draft {
  readonly source: string
  readonly masked: string
  readonly format: Format
  readonly rows: readonly Row[]
  readonly lines: readonly Span[]
  readonly zones: readonly Zone[]
  readonly slots: readonly Slot[]
}

/** The text of a note with its markup blanked, and the sentences in it. */
export interface Prose {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly sentenceCount: readonly [number, number]
  readonly degraded: string | null
}

/** Read the prose of a note. Header and quotations stay out of Markdown's reach; slots go through it as words and are put back. */
export function readProse({ source, masked, format, rows, lines, zones, slots }: Draft): Prose {
  const apart = zones.filter((zone) => zone.type === 'header' || zone.type === 'quoted')
  const body = overwrite(masked, apart, toSpaces)
  const plain = format === 'markdown' ? plainText(body, lines) : { text: body, headings: [], degraded: null }
  const seen = slots.filter((slot) => plain.text[slot.start]?.trim() !== '')
  const headers = apart.filter((zone) => zone.type === 'header')
  const full = copySpans(copySpans(plain.text, source, seen), source, headers)
  const { paragraphs, markers } = readParagraphs({ source, text: full, rows, zones, headings: plain.headings })
  const text = overwrite(full, markers, toSpaces)
  return { text, ...readSentences(text, paragraphs, seen), degraded: plain.degraded }
}

/** The text with some sorted spans as they are in another text of its length. */
function copySpans(text: string, source: string, spans: readonly Span[]): string {
  let at = 0
  return overwrite(text, spans, () => source.slice(spans[at]!.start, spans[at++]!.end))
}

function readSentences(text: string, paragraphs: readonly Paragraph[], slots: readonly Slot[]) {
  const sentences: Sentence[] = []
  let count = 0
  let unsure = 0
  const hasBody = paragraphs.some((paragraph) => paragraph.zone === 'body' && !paragraph.aside)
  const slotsIn = sliceOf(slots)
  const read = hasBody ? paragraphs.filter((paragraph) => !paragraph.aside) : paragraphs
  for (const [paragraph, { zone, listItem, start, end }] of read.entries()) {
    const span = { start, end }
    const atoms = slotsIn(span)
    const split = listItem ? { sentences: [span], unsure: 0 } : splitSentences(text, span, atoms)
    const before = sentences.length
    for (const { start, end } of split.sentences) {
      const words = splitWords(text, { start, end }, atoms)
      const index = sentences.length
      const written = text.slice(start, end)
      if (words.length > 0) sentences.push({ start, end, index, zone, paragraph, listItem, text: written, words })
    }
    if (zone !== 'body') continue
    count += sentences.length - before
    unsure += split.unsure
  }
  return { sentences, sentenceCount: [count, count + Math.min(unsure, 1)] as const }
}

/** Gives those of some sorted spans that lie in a span, asked in order. */
function sliceOf<T extends Span>(spans: readonly T[]): (span: Span) => readonly T[] {
  let first = 0
  return ({ start, end }) => {
    while (first < spans.length && spans[first]!.end <= start) first += 1
    let last = first
    while (last < spans.length && spans[last]!.start < end) last += 1
    return spans.slice(first, last)
  }
}
