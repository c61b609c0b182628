import type { Span } from '../source/span.ts'
import { isHeaderLine } from './header.ts'
import { overwrite, toSpaces } from './overwrite.ts'

const marks = /^ {0,3}>(?: {0,3}>)*/

/** When all lines of a note but its header stand in a blockquote, the text with the quote marks blanked; else the text itself. */
export function unquote(text: string, lines: readonly Span[]): string {
  if (!/^ {0,3}>/m.test(text)) return text
  const found: { start: number; depth: number; text: string }[] = []
  for (const { start, end } of lines) {
    const line = text.slice(start, end)
    if (line.trim() === '') continue
    const mark = marks.exec(line)?.[0]
    if (mark !== undefined) found.push({ start, depth: mark.replaceAll(' ', '').length, text: mark })
    else if (found.length > 0 || !isHeaderLine(line.replace(/^[*_]+/, ''))) return text
  }
  const depth = found.reduce((least, mark) => Math.min(least, mark.depth), Infinity)
  const outer = new RegExp(`^(?: {0,3}>){${Number.isFinite(depth) ? Math.min(depth, 1000) : 0}}`)
  return overwrite(
    text,
    found.map((mark) => ({ start: mark.start, end: mark.start + outer.exec(mark.text)![0].length })),
    toSpaces,
  )
}
