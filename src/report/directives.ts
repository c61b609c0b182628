import { findCodeSpans, findComments, findFences } from '../note/code.ts'
import { readFrontMatter } from '../note/front-matter.ts'
import { splitLines } from '../source/lines.ts'
import { contains, type Span } from '../source/span.ts'

/** A comment or a line of front matter that holds diagnostics back, or lets them through again. The span is where it stands. */
export interface Directive extends Span {
  readonly type: 'disable' | 'disable-line' | 'disable-next-line' | 'enable'
  /** The rules that it names; null for all. */
  readonly ruleIds: readonly string[] | null
  readonly justification: string
  /** The offset from which it holds. */
  readonly from: number
}

const form = /^(disable(?:-next-line|-line)?|enable)(?![\w-])\s*([^]*)$/

/**
 * The directives of a source, in order: comments such as `<!-- notelint-disable-next-line no-hedging -- it is a quotation -->`, and in front
 * matter `notelint: disable no-hedging`. Those in code are none.
 */
export function findDirectives(source: string): readonly Directive[] {
  if (!source.includes('notelint')) return []
  const lines = splitLines(source)
  const code = [
    ...findFences(source, lines).map(({ open, close }) => ({ start: open.start, end: close.end })),
    ...findCodeSpans(source),
  ]
  const comments = findComments(source).filter((comment) => !code.some((span) => contains(span, comment)))
  return [...inFrontMatter(source, lines), ...comments.flatMap((comment) => inComment(source, comment))]
}

function inComment(source: string, { start, end }: Span): readonly Directive[] {
  const words = /^\s*notelint-([^]*?)\s*$/.exec(source.slice(start + 4, end - 3))?.[1]
  return words === undefined ? [] : parse(words, { start, end })
}

/** A directive of front matter holds from the start of the note. */
function inFrontMatter(source: string, lines: readonly Span[]): readonly Directive[] {
  const { lineCount } = readFrontMatter(source, lines) ?? { lineCount: 0 }
  return lines.slice(0, lineCount).flatMap(({ start, end }) => {
    const words = /^notelint:\s+(["']?)(.*)\1\s*$/.exec(source.slice(start, end))?.[2]
    return words === undefined
      ? []
      : parse(words, { start, end }).map((directive) => ({ ...directive, type: 'disable' as const, from: 0 }))
  })
}

function parse(words: string, span: Span): readonly Directive[] {
  const [said = '', ...reasons] = words.split(/\s+--+\s+/)
  const match = form.exec(said)
  if (!match) return []
  const ids = match[2]!.split(/[\s,]+/).filter((id) => id !== '')
  const type = match[1] as Directive['type']
  return [
    { ...span, type, ruleIds: ids.length > 0 ? ids : null, justification: reasons.join(' -- '), from: span.start },
  ]
}
