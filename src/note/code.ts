import type { Span } from '../source/span.ts'

/** A fenced code block of Markdown: the lines that open and close it. */
export interface Fence {
  readonly open: Span
  readonly close: Span
}

const fenceMark = /^ {0,3}(`{3,}(?!.*`)|~{3,})/

/** The fenced code blocks in some lines of a text, in order. A fence that is never closed is none. */
export function findFences(text: string, lines: readonly Span[]): readonly Fence[] {
  const fences: Fence[] = []
  let open: (Span & { mark: string }) | null = null
  for (const { start, end } of lines) {
    const line = text.slice(start, Math.min(end, start + 1000))
    const mark = fenceMark.exec(line)?.[1]
    if (mark === undefined) continue
    if (open === null) open = { start, end, mark }
    else if (mark.startsWith(open.mark) && line.trim() === mark) {
      fences.push({ open: { start: open.start, end: open.end }, close: { start, end } })
      open = null
    }
  }
  return fences
}

/** HTML comments, each from `<!--` to its `-->`. One that is never closed is none. */
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

/** Code spans: pairs of equal backtick runs within one paragraph; a run pairs with the next one of its length. */
export function findCodeSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  const open = new Map<number, number>()
  for (const { 0: run, index } of text.matchAll(/`+|(?:\r\n|\n|\r)[ \t]*(?=[\r\n])/g)) {
    const start = open.get(run.length)
    if (!run.startsWith('`')) open.clear()
    else if (start === undefined) open.set(run.length, index)
    else {
      spans.push({ start, end: index + run.length })
      open.clear()
    }
  }
  return spans
}
