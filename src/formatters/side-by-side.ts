import type { Message, Report } from '../report/report.ts'
import { clean } from './escape.ts'
import type { FormatContext } from './formatter.ts'
import { sourceOf } from './problems.ts'
import { showPath } from './show-path.ts'
import { excerpt, wrap } from './text.ts'
import { widthOf } from './width.ts'

/** Two columns narrower than this are hard to read; the texts then stand below each other. */
const narrowest = 30
const widest = 60
/** So much of a long run is shown, in characters. */
const most = 400
const indent = 4

/**
 * What a note shares with another, side by side: this note on the left, the other on the right. Nothing for a report without copies. No line looks
 * like a diagnostic, whatever stands in the notes.
 */
export function sideBySide(report: Report, context: FormatContext): readonly string[] {
  const copies = report.messages.filter(({ ruleId, related }) => ruleId === 'no-identical-copy' && related.length > 0)
  const [first] = copies
  if (!first) return []
  const other = first.related[0]!.filePath
  const { color } = context
  const rows = copies.flatMap((message) => rowOf(message, other, report, context))
  const more = new Set(copies.flatMap(({ related }) => related.map(({ filePath }) => filePath))).size - 1
  const heads: Row = [clean(showPath(report.filePath, context.cwd)), clean(showPath(other, context.cwd))]
  return [
    '',
    ...layOut(heads, context).map((line) => color.dim(line)),
    ...rows.flatMap((row) => layOut(row, context)),
    ...(more > 0 ? [' '.repeat(indent) + color.dim(`and in ${more} more`)] : []),
    '',
  ]
}

type Row = readonly [mine: string, theirs: string]

function rowOf(message: Message, other: string, report: Report, context: FormatContext): readonly Row[] {
  const theirs = message.related
    .filter(({ filePath }) => filePath === other)
    .map(({ range }) => excerpt(context.sources.get(other) ?? '', range, most))
  return theirs.length === 0 ? [] : [[excerpt(sourceOf(report, context), message.range, most), theirs.join(' ')]]
}

function layOut([mine, theirs]: Row, { columns }: FormatContext): readonly string[] {
  const room = Math.min(widest, Math.floor((columns - indent - 5) / 2))
  const edge = ' '.repeat(indent)
  if (room < narrowest)
    return [mine, theirs].flatMap((text, side) =>
      wrap(text, columns - indent - 2).map((line) => `${edge}${side === 0 ? '│' : '┃'} ${line}`),
    )
  const [left, right] = [wrap(mine, room), wrap(theirs, room)]
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const cell = left[index] ?? ''
    return `${edge}│ ${cell}${' '.repeat(Math.max(0, room - widthOf(cell)))} │ ${right[index] ?? ''}`.trimEnd()
  })
}
