import { positionAt, splitLines } from '../source/lines.ts'
import type { Report } from './report.ts'

/** The report with lines and columns told anew from its ranges, in the source that they count in. */
export function relocate(report: Report, source: string): Report {
  const lines = splitLines(source)
  const messages = report.messages.map((message) => {
    const start = positionAt(lines, message.range[0])
    const end = positionAt(lines, message.range[1])
    return { ...message, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
  })
  return { ...report, messages }
}
