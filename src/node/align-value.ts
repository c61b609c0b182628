import type { Span } from '../source/span.ts'

/** How a string is written in YAML or JSON. */
export type Style = 'block' | 'double' | 'plain' | 'single'

const escape = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r\n|[^])/y
const blank = /\s/

/**
 * Tells which span of the source a span of a string's value was read from. `raw` is the string as written from `offset` on, without quotes and
 * indicators; escapes, folded line ends and indentation are known, and a part that is none of these is taken whole.
 */
export function alignValue(raw: string, value: string, style: Style, offset: number): (span: Span) => Span {
  const starts: number[] = []
  const ends: number[] = []
  const map = (units: number, from: number, to: number): void => {
    for (let unit = 0; unit < units; unit += 1) {
      starts.push(offset + from)
      ends.push(offset + to)
    }
  }
  let at = 0
  while (starts.length < value.length && at < raw.length) {
    const unit = value[starts.length]!
    const written = style === 'double' && raw[at] === '\\' ? escapeAt(raw, at) : ''
    if (/^\\[\r\n]/.test(written)) at = skipBlank(raw, at + written.length)
    else if (written !== '') {
      const units = written.startsWith('\\U') && unit >= '\uD800' && unit <= '\uDBFF' ? 2 : 1
      map(units, at, at + written.length)
      at += written.length
    } else if (style === 'single' && raw.startsWith("''", at)) {
      map(1, at, at + 2)
      at += 2
    } else if (raw[at] === unit) {
      map(1, at, at + 1)
      at += 1
    } else if (blank.test(unit) && blank.test(raw[at]!)) {
      map(1, at, at + 1)
      at = blank.test(value[starts.length] ?? 'x') ? at + 1 : skipBlank(raw, at)
    } else if (blank.test(raw[at]!)) at += 1
    else break
  }
  map(value.length - starts.length, at, raw.length)
  const end = offset + raw.length
  return (span) => {
    const start = starts[span.start] ?? end
    return { start, end: span.end > span.start ? (ends[span.end - 1] ?? end) : start }
  }
}

function escapeAt(raw: string, at: number): string {
  escape.lastIndex = at
  return escape.exec(raw)?.[0] ?? ''
}

function skipBlank(raw: string, from: number): number {
  let at = from
  while (at < raw.length && blank.test(raw[at]!)) at += 1
  return at
}
