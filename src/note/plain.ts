import type { Span } from '../source/span.ts'
import { findComments, findFences } from './code.ts'
import { plainMarkdown } from './markdown.ts'
import { toSpaces } from './overwrite.ts'

/** A text with its markup blanked, the headings in it, and why some of it was read as it stands, or null. */
export interface Plain {
  readonly text: string
  readonly headings: readonly Span[]
  readonly degraded: string | null
}

/** What costs remark more than linear time is left alone. */
const longestBlock = 20_000
const deepestBlock = 20
const longestDefinitions = 2000
/** Only a block with one of these can hold markup. Trailing spaces and list markers are read from the source. */
const markup =
  /[*`<[\\]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&[#\w]+;|^[ \t]*(?:#{1,6}(?:\s|$)|>|~~~|-[ \t]*-|=+[ \t]*$)/mu
const containers = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))+/gm

/** Blank the Markdown of some lines, block by block; what is not in the lines is blanked whole. */
export function plainText(text: string, lines: readonly Span[]): Plain {
  const parts: string[] = []
  const headings: Span[] = []
  let degraded: string | null = null
  const definitions = readDefinitions(text)
  let from = 0
  for (const block of readBlocks(text, lines)) {
    parts.push(toSpaces(text.slice(from, block.start)))
    from = block.end
    const source = text.slice(block.start, block.end)
    const reason = markup.test(source) ? excess(source) : ''
    degraded ??= reason || null
    if (reason !== null) {
      parts.push(source)
      continue
    }
    const plain = plainMarkdown(source, source.includes('[') ? definitions : '')
    parts.push(plain.text)
    for (const { start, end } of plain.headings) headings.push({ start: block.start + start, end: block.start + end })
  }
  parts.push(toSpaces(text.slice(from)))
  return { text: parts.join(''), headings, degraded }
}

/** Link definitions, for the blocks that refer to them; so many that they would be read too often count for nothing. */
function readDefinitions(text: string): string {
  if (!text.includes(']:')) return ''
  const definitions = text.match(/^ {0,3}\[[^\]\r\n]{1,200}\]:[^\r\n]*/gm)?.join('\n') ?? ''
  return definitions.length > longestDefinitions ? '' : definitions
}

/** Runs of lines between blank ones; fenced code and comments stay in one piece. */
function readBlocks(text: string, lines: readonly Span[]): Span[] {
  const whole = /```|~~~|<!--/.test(text)
    ? [...findFences(text, lines), ...findComments(text)].sort((a, b) => a.start - b.start)
    : []
  const blocks: { start: number; end: number }[] = []
  let isOpen = false
  let next = 0
  for (const [index, { start, end }] of lines.entries()) {
    while (whole[next] && whole[next]!.end <= start) next += 1
    const inWhole = whole[next] !== undefined && whole[next]!.start < start
    const isAdjacent = index > 0 && !/[^\r\n]/.test(text.slice(lines[index - 1]!.end, start))
    const isBlank = !/\S/.test(text.slice(start, end))
    if (isBlank && !inWhole) isOpen = false
    else if (isOpen && (isAdjacent || inWhole)) blocks.at(-1)!.end = end
    else {
      blocks.push({ start, end })
      isOpen = true
    }
  }
  return blocks
}

/** Why a block is too much for remark, or null. */
function excess(block: string): string | null {
  if (block.length > longestBlock) return `a paragraph of more than ${longestBlock} characters was read as plain text`
  for (const [prefix] of block.matchAll(containers)) {
    if (prefix.length > deepestBlock && prefix.replace(/\s|\d/g, '').length > deepestBlock)
      return `more than ${deepestBlock} levels of lists or quotes were read as plain text`
  }
  return null
}
