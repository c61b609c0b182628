import { clean } from './escape.ts'
import { widthOf } from './width.ts'

/** The words of a source under a range, cleaned, white space folded, and cut at a word to at most `max` characters. */
export function excerpt(source: string, [start, end]: readonly [number, number], max: number): string {
  const text = clean(source.slice(start, end)).replace(/\s+/g, ' ').trim()
  if (text.length <= max) return text
  const cut = text.slice(0, max - 1)
  const atWord = cut.replace(/\s+\S*$/, '')
  return `${(atWord.length > max / 2 ? atWord : cut).replace(/[\s,;:.–—-]+$|[\ud800-\udbff]$/, '')}…`
}

/** A count with its noun: `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Items as a sentence lists them: `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** The lines of a text broken at spaces to at most `columns` of a terminal; a wider word stands alone. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let width = 0
  for (const word of text.split(' ')) {
    const wordWidth = widthOf(word)
    if (lines.length > 0 && width + 1 + wordWidth <= columns) {
      lines[lines.length - 1] += ` ${word}`
      width += 1 + wordWidth
    } else {
      lines.push(word)
      width = wordWidth
    }
  }
  return lines
}
