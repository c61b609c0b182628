import type { Span } from '../source/span.ts'

/** The text with each span replaced by what `fill` makes of it. The spans are sorted, and `fill` keeps the length. */
export function overwrite(text: string, spans: readonly Span[], fill: (part: string) => string): string {
  if (spans.length === 0) return text
  const parts: string[] = []
  let from = 0
  for (const { start, end } of spans) {
    parts.push(text.slice(from, start), fill(text.slice(start, end)))
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/** As many spaces as there are code units; line ends stay, so that lines keep their places. */
export function toSpaces(part: string): string {
  return /[\r\n]/.test(part) ? part.replace(/[^\r\n]/g, ' ') : ' '.repeat(part.length)
}

/** A capitalised word of the same length, which neither Markdown nor a name list takes for anything else; line ends stay. */
export function toLetters(part: string): string {
  return `X${part.slice(1).replace(/[^\r\n]/g, 'x')}`
}
