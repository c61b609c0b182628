import { positionAt } from '../../source/lines.ts'
import type { Span } from '../../source/span.ts'

/** All of the lines of a span, without the space around them. */
export function wholeLines(source: string, lines: readonly Span[], { start, end }: Span): Span {
  const first = lines[positionAt(lines, start).line - 1]!
  const last = lines[positionAt(lines, end).line - 1]!
  const text = source.slice(first.start, last.end)
  const from = first.start + text.length - text.trimStart().length
  return { start: from, end: from + text.trim().length }
}
