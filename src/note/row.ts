import type { Span } from '../source/span.ts'

/** A line as the zoner reads it: trimmed, and with emphasis, tags and hard breaks blanked. `text` has the length of the span; a blank line has none. */
export interface Row extends Span {
  readonly text: string
}

/** The rows of some lines of a text. A `<br>` ends a row, too. */
export function readRows(text: string, lines: readonly Span[]): readonly Row[] {
  return lines.flatMap((line) => {
    const raw = text.slice(line.start, line.end)
    if (!/[*_<\\#]/.test(raw)) return [trimmedRow(raw, line.start)]
    return splitAtBreaks(raw).map(({ part, at }) => trimmedRow(withoutMarks(part), line.start + at))
  })
}

function trimmedRow(raw: string, start: number): Row {
  const text = raw.trim()
  const from = start + (text === '' ? 0 : raw.indexOf(text))
  return { start: from, end: from + text.length, text }
}

function splitAtBreaks(raw: string): { part: string; at: number }[] {
  const parts: { part: string; at: number }[] = []
  let at = 0
  for (const match of raw.matchAll(/<br *\/?>/gi)) {
    parts.push({ part: raw.slice(at, match.index), at })
    at = match.index + match[0].length
  }
  return [...parts, { part: raw.slice(at), at }]
}

function withoutMarks(part: string): string {
  return part.replace(
    /^\s*#{1,6}(?=\s)|<\/?[a-z][a-z\d]*(?:\s[^<>]{0,200})?>|(?<![^\s*_([{"'“])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![^\s*_)\]},.:;!?"'”])|\\\s*$/gi,
    (mark) => ' '.repeat(mark.length),
  )
}
