import type { Message } from '../report/report.ts'
import { clean } from './escape.ts'
import type { FormatContext } from './formatter.ts'
import { wrap } from './text.ts'
import { padTo, widthOf } from './width.ts'

interface Row {
  readonly line: string
  readonly column: string
  readonly severity: 'error' | 'warning'
  readonly text: string
  readonly ruleId: string
}

/** A line a message in the columns of ESLint's `stylish`, which problem matchers know; where that is too wide for the terminal, wrapped. */
export function diagnosticLines(messages: readonly Message[], context: FormatContext): readonly string[] {
  const rows = messages.map(toRow)
  const widest = (cell: (row: Row) => string): number => Math.max(0, ...rows.map((row) => widthOf(cell(row))))
  const widths = {
    line: widest((row) => row.line),
    column: widest((row) => row.column),
    severity: widest((row) => row.severity),
    text: widest((row) => row.text),
    ruleId: widest((row) => row.ruleId),
  }
  const before = 2 + widths.line + 1 + widths.column + 2 + widths.severity + 2
  const fits = before + widths.text + 2 + widths.ruleId <= context.columns
  return rows.flatMap((row) => {
    const head = headOf(row, widths, context)
    if (fits) return `${head}${padTo(row.text, widths.text)}  ${context.color.dim(row.ruleId)}`.trimEnd()
    return stack(row, Math.max(20, context.columns - before), context).map(
      (line, index) => (index === 0 ? head : ' '.repeat(before)) + line,
    )
  })
}

function toRow({ line, column, severity, fatal, message, ruleId }: Message): Row {
  return {
    line: String(line),
    column: String(column),
    severity: fatal || severity === 2 ? 'error' : 'warning',
    text: clean(message).replace(/([^ ])\.$/, '$1'),
    ruleId: clean(ruleId ?? ''),
  }
}

function headOf(
  { line, column, severity }: Row,
  widths: Record<'line' | 'column' | 'severity', number>,
  { color }: FormatContext,
): string {
  const place = `${line.padStart(widths.line)}:${column}`
  const paint = severity === 'error' ? color.red : color.yellow
  const gap = (text: string, width: number): string => ' '.repeat(width - text.length + 2)
  return `  ${color.dim(place)}${gap(column, widths.column)}${paint(severity)}${gap(severity, widths.severity)}`
}

function stack({ text, ruleId }: Row, room: number, { color }: FormatContext): readonly string[] {
  const lines = wrap(text, room)
  const last = lines.at(-1) ?? ''
  if (widthOf(last) + 2 + ruleId.length <= room)
    return [...lines.slice(0, -1), `${last}  ${color.dim(ruleId)}`.trimEnd()]
  return [...lines, color.dim(ruleId)]
}
