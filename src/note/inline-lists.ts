import type { Chunk } from './chunks.ts'
import { readBeginning } from './place.ts'
import type { Verdict } from './place.ts'

/** The mark of an item: a number, or a letter counted from 1. */
interface Marker {
  readonly index: number
  /** The characters around it. */
  readonly style: string
  readonly value: number
}

const marker = /^[•⁃◦▪‣●]?(\(?)(?:(\d{1,3})|([a-z]))(\.\)|[.)])$/
const bullet = /^[•⁃◦▪‣●]/

/**
 * What lists in running text ("1. The one 2. The other") say about the place after each chunk, by its index; a place that is not in the map is
 * left to the stops.
 */
export function readInlineLists(chunks: readonly Chunk[]): ReadonlyMap<number, Verdict> {
  return new Map([...readBullets(chunks), ...readNumbers(chunks)])
}

function* readBullets(chunks: readonly Chunk[]): Generator<[number, Verdict]> {
  for (const [index, { text }] of chunks.entries()) {
    if (!bullet.test(text)) continue
    if (index > 0) yield [index - 1, 'break']
    yield [index, 'join']
  }
}

/** A list begins with the first number or letter where a sentence may begin, and goes on with the next one, if a capital stands behind. */
function* readNumbers(chunks: readonly Chunk[]): Generator<[number, Verdict]> {
  const markers = findMarkers(chunks)
  const present = new Set(markers.map(({ style, value }) => style + value))
  let expected = ''
  for (const { index, style, value } of markers) {
    const before = chunks[index - 1]?.text ?? '•'
    const isBulleted = bullet.test(before) || bullet.test(chunks[index]!.text)
    const isFirst = value === 1 && /[.!?:]$/.test(before) && present.has(style + 2)
    if (style + value !== expected && !isFirst && !isBulleted) continue
    yield [index, 'join']
    if (before.endsWith(':')) yield [index - 1, 'unsure']
    else if (!isBulleted) yield [index - 1, 'break']
    expected = style + (value + 1)
  }
}

function findMarkers(chunks: readonly Chunk[]): readonly Marker[] {
  const markers: Marker[] = []
  for (const [index, { text }] of chunks.entries()) {
    const match = marker.exec(text)
    if (!match || readBeginning(chunks, index + 1).type === 'lower') continue
    const [, open, number, letter, close] = match
    const style = `${open}${number ? 1 : 'a'}${close} `
    markers.push({ index, style, value: number ? Number(number) : letter!.charCodeAt(0) - 96 })
  }
  return markers
}
