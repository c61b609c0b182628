import type { Span } from '../source/span.ts'
import { findCodeSpans } from './code.ts'
import { slotPatterns } from './slot-patterns.ts'
import type { Candidate } from './slot-patterns.ts'
import type { Format, Slot } from './note.ts'

/**
 * All slots of a text, sorted, without overlap: of two that overlap the first and longer stays. Code spans of Markdown hold
 * none. What looks like a slot only beside others (`(a small step)`, `DATE`) counts when the text holds a certain one of its sort.
 */
export function findSlots(text: string, format: Format): readonly Slot[] {
  const opaque = format === 'markdown' ? findCodeSpans(text) : []
  const found = outermost(slotPatterns.flatMap((pattern) => matches(pattern, text, opaque)))
  const certain = new Set(found.filter((slot) => !slot.doubtful).map((slot) => slot.sort))
  return found
    .filter((slot) => !slot.doubtful || certain.has(slot.sort))
    .map(({ start, end, label }) => ({ start, end, label }))
}

interface Found extends Slot {
  readonly sort: string
  readonly doubtful: boolean
}

function matches(candidate: Candidate, text: string, opaque: readonly Span[]): Found[] {
  if (!candidate.hint.test(text)) return []
  const judge = candidate.judge(text)
  const found: Found[] = []
  let next = 0
  for (const match of text.matchAll(candidate.pattern)) {
    const start = match.index
    const end = start + match[0].length
    const inner = match.slice(1).find(Boolean) ?? ''
    while (next < opaque.length && opaque[next]!.end <= start) next += 1
    if (next < opaque.length && opaque[next]!.start < end) continue
    const verdict = judge({ inner, start, end })
    if (verdict === 'no') continue
    found.push({ start, end, label: labelOf(inner), sort: candidate.sort, doubtful: verdict === 'doubtful' })
  }
  return found
}

function labelOf(inner: string): string {
  return inner
    .replace(/\s+/g, ' ')
    .replace(/^[\s_]+|[\s_]+$/g, '')
    .toLowerCase()
}

function outermost(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Found[] = []
  for (const slot of sorted) if (slot.start >= (kept.at(-1)?.end ?? 0)) kept.push(slot)
  return kept
}
