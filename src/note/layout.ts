import type { Chunk } from './chunks.ts'
import { dangling } from './data/openers.ts'
import { lastWord, readBeginning } from './place.ts'
import type { Verdict } from './place.ts'

/** The mark of an item: a number, or a letter counted from 1. */
interface Marker {
  readonly index: number
  /** The characters around it. */
  readonly style: string
  readonly value: number
}

interface Line {
  readonly first: number
  readonly last: number
  readonly length: number
  /** Whether it holds what cannot be wrapped, as a long address. */
  readonly hasLongChunk: boolean
}

const marker = /^[•⁃◦▪‣●]?(\(?)(?:(\d{1,3})|([a-z]))(\.\)|[.)])$/
const bullet = /^[•⁃◦▪‣●]/
const dash = /^[-*+–]$/
/** In code units: the longest line of a stack; the longest line that mail programs wrap; how ragged a wrapped edge is; what is too long to wrap. */
const itemWidth = 60
const maxWrap = 100
const slack = 10
const longChunk = 40

/** What lists and line ends say about the place after each chunk, by its index; a place that is not in the map is left to the stops. */
export function readLayout(chunks: readonly Chunk[], text: string): ReadonlyMap<number, Verdict> {
  const lines = splitIntoLines(chunks, text)
  const lineStarts = new Set(lines.map((line) => line.first))
  return new Map([...readLines(chunks, lines), ...readBullets(chunks, lineStarts), ...readNumbers(chunks, lineStarts)])
}

/** Lists in running text: "1. The one 2. The other". An item begins with the next number or letter, and a capital behind it. */
function* readNumbers(chunks: readonly Chunk[], lineStarts: ReadonlySet<number>): Generator<[number, Verdict]> {
  const markers = findMarkers(chunks, lineStarts)
  const present = new Set(markers.map(({ style, value }) => style + value))
  let expected = ''
  for (const { index, style, value } of markers) {
    const before = chunks[index - 1]?.text ?? '•'
    const isFirst = value === 1 && (lineStarts.has(index) || (/[.!?:]$/.test(before) && present.has(style + 2)))
    const isBulleted = bullet.test(before) || bullet.test(chunks[index]!.text)
    if (style + value !== expected && !isFirst && !isBulleted) continue
    yield [index, 'join']
    if (before.endsWith(':')) yield [index - 1, 'unsure']
    else if (!isBulleted) yield [index - 1, 'break']
    expected = style + (value + 1)
  }
}

function findMarkers(chunks: readonly Chunk[], lineStarts: ReadonlySet<number>): readonly Marker[] {
  const markers: Marker[] = []
  for (const [index, { text }] of chunks.entries()) {
    const match = marker.exec(text)
    if (!match || index === chunks.length - 1) continue
    if (readBeginning(chunks, index + 1).type === 'lower' && !lineStarts.has(index)) continue
    const [, open, number, letter, close] = match
    markers.push({
      index,
      style: `${open}${number ? 1 : 'a'}${close} `,
      value: number ? Number(number) : letter!.charCodeAt(0) - 96,
    })
  }
  return markers
}

function* readBullets(chunks: readonly Chunk[], lineStarts: ReadonlySet<number>): Generator<[number, Verdict]> {
  const dashes = [...lineStarts].filter((index) => dash.test(chunks[index]!.text))
  for (const [index, { text }] of chunks.entries()) {
    if (!bullet.test(text)) continue
    if (index > 0) yield [index - 1, 'break']
    yield [index, 'join']
  }
  if (dashes.length > 1) for (const index of dashes) if (index > 0) yield [index - 1, 'break']
}

/** A line end is a space, unless it was meant: in a stack of short lines, or where the next word would have fitted on the line. */
function* readLines(chunks: readonly Chunk[], lines: readonly Line[]): Generator<[number, Verdict]> {
  const isStack = lines.length > 2 && lines.every((line, index) => isItem(chunks, line, index, lines.length))
  const width = lines.reduce((widest, line) => (line.hasLongChunk ? widest : Math.max(widest, line.length)), 0)
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next) return
    const end = chunks[line.last]!.text
    const wasMeant = line.length > maxWrap || line.length + chunks[next.first]!.text.length + slack < width
    if (isStack) yield [line.last, 'break']
    else if (wasMeant && /[\p{L}\d)]$/u.test(end) && !dangling.has(lastWord(end))) {
      const { type, isStarter } = readBeginning(chunks, next.first)
      if (type === 'upper') yield [line.last, isStarter ? 'break' : 'unsure']
    }
  }
}

function isItem(chunks: readonly Chunk[], line: Line, index: number, count: number): boolean {
  const end = chunks[line.last]!.text
  const isShort = line.length <= (readBeginning(chunks, line.first).type === 'upper' ? itemWidth : itemWidth / 2)
  if (!isShort || index === count - 1) return isShort
  return !/[.!?,;]$/.test(end) && !(end.endsWith(':') && index > 0) && !dangling.has(lastWord(end))
}

function splitIntoLines(chunks: readonly Chunk[], text: string): readonly Line[] {
  const lines: Line[] = []
  let first = 0
  for (const [index, chunk] of chunks.entries()) {
    const next = chunks[index + 1]
    if (next && !/[\r\n]/.test(text.slice(chunk.end, next.start))) continue
    const hasLongChunk = chunks.slice(first, index + 1).some(({ text: { length } }) => length > longChunk)
    lines.push({ first, last: index, length: chunk.end - chunks[first]!.start, hasLongChunk })
    first = index + 1
  }
  return lines
}
