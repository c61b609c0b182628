import type { Span } from '../source/span.ts'

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '»': '«', '"': '"' }
const marks = /["“”«»()[\]]/g
const maxLength = 500

/**
 * Quotations and brackets inside a sentence of masked text that begins at `offset`, sorted: a stop within one does not end the sentence around it.
 * One that stands alone, as whole sentences between two others, is left out.
 */
export function findEnclosures(masked: string, offset: number): readonly Span[] {
  const found: Span[] = []
  const open = new Map<string, number[]>(Object.values(pairs).map((mark) => [mark, []]))
  for (const { 0: mark, index } of masked.matchAll(marks)) {
    if (opens(masked, mark, index)) {
      open.get(mark)!.push(index)
      continue
    }
    const start = open.get(pairs[mark]!)!.pop()
    if (start === undefined || index - start > maxLength) continue
    if (!standsAlone(masked, start, index)) found.push({ start: offset + start, end: offset + index + 1 })
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

function opens(text: string, mark: string, index: number): boolean {
  if (mark !== '"') return !(mark in pairs)
  return /[\s(“‘[—–]/.test(text[index - 1] ?? ' ') && /\S/.test(text[index + 1] ?? ' ')
}

function standsAlone(text: string, start: number, end: number): boolean {
  let before = start - 1
  while (before >= 0 && /\s/.test(text[before]!)) before -= 1
  let after = end + 1
  while (after < text.length && /\s/.test(text[after]!)) after += 1
  return (
    /[.!?…"”)☺]/.test(text[before] ?? '.') &&
    /[.!?…]/.test(text[end - 1]!) &&
    !/[\p{Ll},;:—–-]/u.test(text[after] ?? '')
  )
}
