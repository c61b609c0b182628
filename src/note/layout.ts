import type { Chunk } from './chunks.ts'
import { dangling, starters } from './data/openers.ts'
import { begins, leadingWord } from './stops.ts'
import type { Verdict } from './stops.ts'

interface Marker {
  readonly style: string
  readonly value: number
}

interface Line {
  readonly first: number
  readonly last: number
  readonly length: number
}

const marker = /^[•⁃◦▪‣●]?(\(?)(?:(\d{1,3})|([a-z]))(\.\)|[.)])$/
const bullet = /^[•⁃◦▪‣●]/
const dash = /^[-*+–]$/
const listWidth = 60

/** What lists and line ends say about the place after each chunk, by its index; a place that is not in the map is left to the stops. */
export function readLayout(chunks: readonly Chunk[], text: string): ReadonlyMap<number, Verdict> {
  const lines = splitIntoLines(chunks, text)
  const lineStarts = new Set(lines.map((line) => line.first))
  return new Map([...readLines(chunks, lines), ...readBullets(chunks, lineStarts), ...readNumbers(chunks, lineStarts)])
}

/** Lists in running text: "1. The one 2. The other". An item begins with the next number or letter, and a capital behind it. */
function* readNumbers(chunks: readonly Chunk[], lineStarts: ReadonlySet<number>): Generator<[number, Verdict]> {
  let expected: Marker | null = null
  for (const [index, chunk] of chunks.entries()) {
    const found = parseMarker(chunk.text)
    const next = chunks[index + 1]
    if (!found || !next || (begins(next.text) === 'lower' && !lineStarts.has(index))) continue
    const before = chunks[index - 1]?.text ?? '•'
    const isNext: boolean = found.style === expected?.style && found.value === expected.value
    const isFirst = found.value === 1 && (/[.!?:]$/.test(before) || lineStarts.has(index))
    const isBulleted = bullet.test(before) || bullet.test(chunk.text)
    if (!isNext && !isFirst && !isBulleted) continue
    yield [index, 'join']
    if (before.endsWith(':')) yield [index - 1, 'unsure']
    else if (!isBulleted) yield [index - 1, 'break']
    expected = { style: found.style, value: found.value + 1 }
  }
}

function parseMarker(text: string): Marker | null {
  const match = marker.exec(text)
  if (!match) return null
  const [, open, number, letter, close] = match
  return number
    ? { style: `${open}1${close}`, value: Number(number) }
    : { style: `${open}a${close}`, value: letter!.charCodeAt(0) - 96 }
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
  const isStack = lines.length > 2 && lines.every((line, index) => isItem(chunks, line, index === lines.length - 1))
  const width = Math.max(0, ...lines.filter((line) => line.length <= 100).map((line) => line.length))
  for (const [index, line] of lines.entries()) {
    const next = chunks[lines[index + 1]?.first ?? chunks.length]
    if (!next) return
    const end = chunks[line.last]!.text
    if (isStack) yield [line.last, 'break']
    else if (
      line.length + next.text.length + 10 < width &&
      /[\p{L}\d)☺]$/u.test(end) &&
      !dangling.has(leadingWord(end)) &&
      begins(next.text) === 'upper'
    )
      yield [line.last, starters.has(leadingWord(next.text)) ? 'break' : 'unsure']
  }
}

function isItem(chunks: readonly Chunk[], line: Line, isLast: boolean): boolean {
  const end = chunks[line.last]!.text
  const alike = begins(chunks[line.first]!.text) === 'upper' || line.length <= listWidth / 2
  return line.length <= listWidth && alike && (isLast || (!/[.!?,;:]$/.test(end) && !dangling.has(leadingWord(end))))
}

function splitIntoLines(chunks: readonly Chunk[], text: string): readonly Line[] {
  const lines: Line[] = []
  let first = 0
  for (const [index, chunk] of chunks.entries()) {
    const next = chunks[index + 1]
    if (next && !/[\r\n]/.test(text.slice(chunk.end, next.start))) continue
    lines.push({ first, last: index, length: chunk.end - chunks[first]!.start })
    first = index + 1
  }
  return lines
}
