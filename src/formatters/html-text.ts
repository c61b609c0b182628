import type { Range } from '../report/report.ts'
import { cleanLines, escapeMarkup } from './escape.ts'

/** A stretch of a text to be marked; a problem carries its number, a good part none. */
export interface Mark {
  readonly range: Range
  readonly type: 'error' | 'warning' | 'good'
  readonly number?: number
}

interface Edge {
  readonly offset: number
  readonly mark: Mark
  readonly step: 1 | -1
}

/**
 * A stretch of a source as HTML: escaped, the worst mark over each part of it, and a link from the end of each numbered mark to `#PREFIX-NUMBER`;
 * what is missing is a link alone. Takes time in proportion to text and marks.
 */
export function markText(source: string, [from, to]: Range, marks: readonly Mark[], prefix: string): string {
  const inside = (offset: number): number => Math.min(to, Math.max(from, offset))
  const edges = marks
    .flatMap((mark): Edge[] => [
      { offset: inside(mark.range[0]), mark, step: 1 },
      { offset: inside(mark.range[1]), mark, step: -1 },
    ])
    .sort((a, b) => a.offset - b.offset)
  const open = { error: 0, warning: 0, good: 0 }
  const parts: string[] = []
  let done = from
  for (const { offset, mark, step } of edges) {
    parts.push(piece(source.slice(done, offset), open))
    done = offset
    open[mark.type] += step
    if (step === -1 && mark.number !== undefined)
      parts.push(reference(mark.type, `${prefix}-${mark.number}`, mark.number))
  }
  return [...parts, piece(source.slice(done, to), open)].join('')
}

function piece(text: string, open: Readonly<Record<Mark['type'], number>>): string {
  if (text === '') return ''
  const type = (['error', 'warning', 'good'] as const).find((name) => open[name] > 0)
  const escaped = escapeMarkup(cleanLines(text))
  return type ? `<mark class="${type}">${escaped}</mark>` : escaped
}

function reference(type: string, id: string, number: number): string {
  return `<a class="ref ${type}" id="${id}-at" href="#${id}">${number}</a>`
}
