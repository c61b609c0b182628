import type { Span } from './span.ts'

/** A place in a file as people count: line and column from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The lines of a source without their line ends (`\n`, `\r\n` or `\r`), in order; there is always at least one. */
export function splitLines(source: string): readonly Span[] {
  const lines: Span[] = []
  const lineEnd = /\r\n|\n|\r/g
  let start = 0
  for (const match of source.matchAll(lineEnd)) {
    lines.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  lines.push({ start, end: source.length })
  return lines
}

/** The position of an offset, found by bisection in the lines of its source. */
export function positionAt(lines: readonly Span[], offset: number): Position {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - lines[low]!.start + 1 }
}
