import type { Span } from '../../source/span.ts'
import { findComments, findFences } from '../code.ts'
import { overwrite, toSpaces } from '../overwrite.ts'
import { findSlots } from '../slots.ts'
import { readRows, type Row } from '../row.ts'

/** Some rows of a document in one container. A boundary is a heading, a thematic break, a table, or a tag of a site generator. */
export interface Block {
  readonly type: 'text' | 'blockquote' | 'fence' | 'heading' | 'boundary'
  /** Without quote marks and emphasis; blank rows are among them. */
  readonly rows: readonly Row[]
}

type LineType = Block['type'] | 'hidden' | 'blank'

const quoteMarks = /^[ \t]*>(?:[ \t]*>)*/
const heading = /^ {0,3}#{1,6}(?:\s|$)/
/** A thematic break, a row of a table, a tag of a site generator, a tag of HTML that holds blocks. */
const boundary =
  /^ {0,3}([-*_=~])(?:[ \t]*\1){2,}[ \t]*$|^\s*\|.*\|\s*$|^\s*\{(?:\{[<%]|%).*[>%]\}\}?\s*$|^\s*<\/?(?:article|aside|blockquote|details|div|hr|pre|section|table)\b[^<>]*>\s*$/i

/** Part a document, below its front matter, into blocks. A blank line between two blockquotes parts them; elsewhere it stays in its block. */
export function readBlocks(source: string, lines: readonly Span[]): readonly Block[] {
  const text = withoutTags(overwrite(source, findComments(source), toSpaces))
  const types = typesOf(text, lines)
  const blocks: { type: Block['type']; rows: Row[] }[] = []
  for (const [index, line] of lines.entries()) {
    const type = types[index]!
    if (type === 'hidden') continue
    const last = blocks.at(-1)
    const isBreak = type === 'blank' && last?.type === 'blockquote'
    const own = type === 'blank' ? (isBreak || !last || !isRun(last.type) ? 'text' : last.type) : type
    const rows = rowsOf(text, line)
    if (last?.type === own && isRun(own)) last.rows.push(...rows)
    else blocks.push({ type: own, rows: [...rows] })
  }
  return blocks
}

/** `<Your name>` is a slot, and no tag to be blanked. */
function withoutTags(text: string): string {
  if (!/<[<a-z]/i.test(text)) return text
  const slots = findSlots(text, 'text').filter(({ start }) => text[start] === '<')
  return overwrite(text, slots, (slot) => slot.replaceAll('<', '[').replaceAll('>', ']'))
}

/** Whether blocks of a type may have several lines. A fence ends with its marks. */
function isRun(type: Block['type']): boolean {
  return type === 'text' || type === 'blockquote' || type === 'fence'
}

function typesOf(text: string, lines: readonly Span[]): readonly LineType[] {
  const types = lines.map(({ start, end }) => typeOf(text.slice(start, Math.min(end, start + 1000))))
  const indexOf = new Map(lines.map(({ start }, index) => [start, index]))
  for (const { open, close } of findFences(text, lines)) {
    const [first, last] = [indexOf.get(open.start)!, indexOf.get(close.start)!]
    types.fill('fence', first, last)
    types[first] = 'boundary'
    types[last] = 'boundary'
  }
  return types
}

function typeOf(line: string): LineType {
  if (!/\S/.test(line)) return 'blank'
  if (quoteMarks.test(line)) return 'blockquote'
  if (heading.test(line)) return 'heading'
  return boundary.test(line) ? 'boundary' : 'text'
}

function rowsOf(text: string, { start, end }: Span): readonly Row[] {
  const marks = quoteMarks.exec(text.slice(start, end))?.[0].length ?? 0
  return readRows(text, [{ start: start + marks, end }])
}
