import type { Message, Report } from '../report/report.ts'
import { clean } from './escape.ts'
import type { FormatContext } from './formatter.ts'

/** A message as a tool shows it at a line of a file. */
export interface Problem {
  readonly report: Report
  readonly message: Message
  /** The message in a sentence, cleaned; of a mail it names the line of the decoded text. */
  readonly text: string
  /** The rule, or '' where no rule speaks. */
  readonly ruleId: string
  readonly severity: 'error' | 'warning'
  /** From 1, the end exclusive; of a mail, whose lines are encoded, the start of the file. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** The messages of all reports, in order. */
export function problemsOf(reports: readonly Report[]): readonly Problem[] {
  return reports.flatMap((report) => report.messages.map((message) => toProblem(report, message)))
}

/** Problems with errors first, then by what they cost, then in order. */
export function worstFirst(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => b.message.severity - a.message.severity || b.message.penalty - a.message.penalty)
}

/** One message of a report as a problem. */
export function toProblem(report: Report, message: Message): Problem {
  const { line, column, endLine, endColumn } = message
  const place = isDecoded(report)
    ? { line: 1, column: 1, endLine: 1, endColumn: 1 }
    : { line, column, endLine, endColumn }
  return {
    report,
    message,
    text: clean(message.message) + (isDecoded(report) ? ` (line ${line} of the decoded text)` : ''),
    ruleId: clean(message.ruleId ?? ''),
    severity: message.fatal || message.severity === 2 ? 'error' : 'warning',
    ...place,
  }
}

/** Whether positions count in a text that the file only holds encoded. */
export function isDecoded({ view }: Report): boolean {
  return view === 'decoded'
}

/** The text that the ranges of a report count in; '' if it is not at hand. */
export function sourceOf(
  { source, filePath }: Pick<Report, 'source' | 'filePath'>,
  { sources }: FormatContext,
): string {
  return source ?? sources.get(filePath) ?? ''
}
