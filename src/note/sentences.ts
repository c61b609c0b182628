import type { Span } from '../source/span.ts'
import { mask, splitChunks } from './chunks.ts'
import type { Chunk } from './chunks.ts'
import { findEnclosures } from './enclosures.ts'
import { readInlineLists } from './inline-lists.ts'
import { readBeginning } from './place.ts'
import type { Verdict } from './place.ts'
import { judgeStop } from './stops.ts'

/** The sentences of a paragraph, and at how many further places a reader might see an end: a count is from `sentences.length` to that plus `unsure`. */
export interface Split {
  readonly sentences: readonly Span[]
  readonly unsure: number
}

/**
 * Split a paragraph or list item into sentences: sorted spans without outer white space that cover all else.
 * Line ends count as spaces; no sentence ends inside an atom (slots and the like, sorted). Time is linear.
 */
export function splitSentences(text: string, span: Span, atoms: readonly Span[]): Split {
  const masked = mask(text, span, atoms)
  const chunks = splitChunks(masked, span.start)
  const verdictAt = judge(chunks, findEnclosures(masked, span.start))
  const sentences: Span[] = []
  let unsure = 0
  let first = 0
  let hasWord = false
  for (const [index, chunk] of chunks.entries()) {
    hasWord ||= /[\p{L}\p{N}\uFFFC]/u.test(chunk.text)
    const isLast = index === chunks.length - 1
    const verdict = isLast ? 'break' : hasWord ? verdictAt(index, first) : 'join'
    if (verdict === 'unsure') unsure += 1
    if (verdict !== 'break') continue
    sentences.push({ start: chunks[first]!.start, end: chunk.end })
    first = index + 1
    hasWord = false
  }
  return { sentences, unsure }
}

/** Lists speak first, then quotations and brackets, then the stops. */
function judge(chunks: readonly Chunk[], enclosures: readonly Span[]): (index: number, first: number) => Verdict {
  const lists = readInlineLists(chunks)
  const enclosed = findEnclosed(chunks, enclosures)
  const casual = readBeginning(chunks, 0).type === 'lower'
  return (index, first) =>
    lists.get(index) ?? (enclosed.has(index) ? 'join' : judgeStop({ chunks, index, first, casual }))
}

/** The chunks that end within a quotation or bracket that goes on. */
function findEnclosed(chunks: readonly Chunk[], enclosures: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>()
  let reached = 0
  let next = 0
  for (const [index, chunk] of chunks.entries()) {
    for (; next < enclosures.length && enclosures[next]!.start < chunk.end; next += 1)
      reached = Math.max(reached, enclosures[next]!.end)
    if (chunk.end < reached) found.add(index)
  }
  return found
}
