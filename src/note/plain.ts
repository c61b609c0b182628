import type { Span } from '../source/span.ts'
import { plainMarkdown } from './markdown.ts'
import { toSpaces } from './overwrite.ts'

/** A text with its markup blanked, the headings in it, and why some of it was read as it stands, or null. */
export interface Plain {
  readonly text: string
  readonly headings: readonly Span[]
  readonly degraded: string | null
}

/** What takes remark more than linear time is not shown to it. */
const most = { characters: 20_000, levels: 20, marks: 500 }
/** Only a block with one of these can hold markup. Trailing spaces and list markers are read from the source. */
const markup =
  /[*`<[\\]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&[#\w]+;|^[ \t]*(?:#{1,6}(?:\s|$)|>|~~~|-[ \t]*-|=+[ \t]*$)/mu
const marks = /[*_`<[\]&!\\]|^[ \t]*(?:[-+]|\d{1,9}[.)])(?=[ \t\r\n])/gm
const containers = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t\r\n])))+/gm

/** Blank the Markdown of some lines, block by block; what is not in the lines is blanked whole. */
export function plainText(text: string, lines: readonly Span[]): Plain {
  const definitionsFor = readDefinitions(text)
  const parts: string[] = []
  const headings: Span[] = []
  let degraded: string | null = null
  let from = 0
  for (const block of readBlocks(text, lines)) {
    const written = text.slice(block.start, block.end)
    const isMarked = markup.test(written)
    const reason = isMarked ? excess(written) : null
    degraded ??= reason
    const plain = isMarked && reason === null ? plainMarkdown(written, definitionsFor(written)) : null
    parts.push(toSpaces(text.slice(from, block.start)), plain?.text ?? written)
    from = block.end
    for (const { start, end } of plain?.headings ?? []) {
      headings.push({ start: block.start + start, end: block.start + end })
    }
  }
  parts.push(toSpaces(text.slice(from)))
  return { text: parts.join(''), headings, degraded }
}

/** Gives the link definitions that a block refers to, wherever they stand. */
function readDefinitions(text: string): (block: string) => string {
  if (!text.includes(']:')) return () => ''
  const definitions = new Map<string, string>()
  for (const [line, label] of text.matchAll(/^ {0,3}\[([^[\]\r\n]{1,100})\]:[^\r\n]{1,300}/gm)) {
    definitions.set(label!.toLowerCase(), line)
  }
  return (block) => {
    const labels = new Set(block.match(/(?<=\[)[^[\]]{1,100}(?=\])/g)?.map((label) => label.toLowerCase()))
    return [...labels].flatMap((label) => definitions.get(label) ?? []).join('\n')
  }
}

/** Runs of lines between blank ones. */
function readBlocks(text: string, lines: readonly Span[]): Span[] {
  const blocks: { start: number; end: number }[] = []
  let isOpen = false
  for (const { start, end } of lines) {
    const isBlank = !/\S/.test(text.slice(start, end))
    if (isOpen && !isBlank) blocks.at(-1)!.end = end
    else if (!isBlank) blocks.push({ start, end })
    isOpen = !isBlank
  }
  return blocks
}

/** Why a block is too much for remark, or null. */
function excess(block: string): string | null {
  const reason = (what: string) => `a paragraph of more than ${what} was read as plain text`
  if (block.length > most.characters) return reason(`${most.characters} characters`)
  if ((block.match(marks)?.length ?? 0) > most.marks) return reason(`${most.marks} marks`)
  const isDeep = block.match(containers)?.some((prefix) => levelsOf(prefix) > most.levels) ?? false
  return isDeep ? reason(`${most.levels} levels`) : null
}

/** Each marker is a level, and so are two spaces in front of the first. */
function levelsOf(prefix: string): number {
  const indentation = /^[ \t]*/.exec(prefix)![0].replaceAll('\t', '    ').length
  return indentation / 2 + prefix.match(/[-*+>]|\d+/g)!.length
}
