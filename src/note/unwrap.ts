import type { Span } from '../source/span.ts'
import { findComments, findFences } from './code.ts'
import { isHeaderLine } from './header.ts'
import type { Format } from './note.ts'
import { overwrite, toSpaces } from './overwrite.ts'

/** However far it is indented: in a list, a blockquote is. */
const quoteMarks = /^[ \t]*>(?: {0,3}>)*/

/**
 * Blank what stands around a note or between its lines without being said: the quote marks when all but the header is a blockquote, and in
 * Markdown comments and fenced code, or only the fences when nothing stands outside of them.
 */
export function unwrapNote(source: string, lines: readonly Span[], format: Format): string {
  const text = unquote(source, lines)
  if (format === 'text' || !/```|~~~|<!--/.test(text)) return text
  const said = overwrite(text, findComments(text), toSpaces)
  const fences = findFences(said, lines)
  const outside = overwrite(said, fences.map(wholeOf), toSpaces)
  const isWrapped = fences.length > 0 && !/\S/.test(outside.slice(lines[0]?.start))
  return isWrapped ? overwrite(said, fences.flatMap(marksOf), toSpaces) : outside
}

function wholeOf({ open, close }: { open: Span; close: Span }): Span {
  return { start: open.start, end: close.end }
}

function marksOf({ open, close }: { open: Span; close: Span }): Span[] {
  return [open, close]
}

function unquote(text: string, lines: readonly Span[]): string {
  if (!/^[ \t]*>/m.test(text)) return text
  const found: { start: number; depth: number; marks: string }[] = []
  for (const { start, end } of lines) {
    const line = text.slice(start, end)
    if (line.trim() === '') continue
    const marks = quoteMarks.exec(line)?.[0]
    if (marks !== undefined) found.push({ start, depth: marks.replace(/[ \t]/g, '').length, marks })
    else if (found.length > 0 || !isHeaderLine(line.replace(/^[*_]+/, ''))) return text
  }
  const depth = found.reduce((least, mark) => Math.min(least, mark.depth), 1000)
  const outer = new RegExp(`^(?:[ \\t]*>){${depth}}`)
  const spans = found.map(({ start, marks }) => ({ start, end: start + outer.exec(marks)![0].length }))
  return overwrite(text, spans, toSpaces)
}
