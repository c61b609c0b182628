import type { Span } from '../source/span.ts'

/** Fenced code blocks (from fence to fence, or to the end of the lines) and code spans, sorted. */
export function findCode(text: string, lines: readonly Span[]): readonly Span[] {
  if (!/`|~~~/.test(text)) return []
  const fences = findFences(text, lines)
  return [...fences, ...findCodeSpans(text, fences)].sort((a, b) => a.start - b.start)
}

const fence = /^ {0,3}(`{3,}(?!.*`)|~{3,})/

/** Fenced code blocks of Markdown, each from the start of its first line to the end of its last. */
export function findFences(text: string, lines: readonly Span[]): readonly Span[] {
  const fences: Span[] = []
  let open: { mark: string; start: number } | null = null
  for (const { start, end } of lines) {
    const line = text.slice(start, Math.min(end, start + 1000))
    const mark = fence.exec(line)?.[1]
    if (open === null) {
      if (mark !== undefined) open = { mark, start }
    } else if (mark?.startsWith(open.mark) && line.trim() === mark) {
      fences.push({ start: open.start, end })
      open = null
    }
  }
  const last = lines.at(-1)
  if (open && last) fences.push({ start: open.start, end: last.end })
  return fences
}

/** Pairs of equal backtick runs within one paragraph. A run pairs with the next one of its length. */
function findCodeSpans(text: string, fences: readonly Span[]): readonly Span[] {
  const spans: Span[] = []
  const open = new Map<number, number>()
  let inFence = 0
  let after = 0
  for (const match of text.matchAll(/`+|\n[ \t]*\r?\n/g)) {
    while (fences[inFence] && fences[inFence]!.end <= match.index) inFence += 1
    const fenced = fences[inFence] && fences[inFence]!.start <= match.index
    if (fenced || match[0].startsWith('\n')) {
      open.clear()
      continue
    }
    const start = open.get(match[0].length)
    if (start === undefined || start < after) {
      open.set(match[0].length, match.index)
      continue
    }
    after = match.index + match[0].length
    spans.push({ start, end: after })
    open.clear()
  }
  return spans
}

/** HTML comments, each from `<!--` to its `-->`; one that is never closed is none. */
export function findComments(text: string): readonly Span[] {
  const comments: Span[] = []
  let start = text.indexOf('<!--')
  while (start >= 0) {
    const end = text.indexOf('-->', start + 4)
    if (end < 0) break
    comments.push({ start, end: end + 3 })
    start = text.indexOf('<!--', end + 3)
  }
  return comments
}
