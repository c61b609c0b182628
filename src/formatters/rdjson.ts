import type { Message, Range } from '../report/report.ts'
import { positionAt, splitLines, type Position } from '../source/lines.ts'
import { clean, isWeb, toJson } from './escape.ts'
import type { FormatContext, Formatter } from './formatter.ts'
import { isDecoded, problemsOf, sourceOf, type Problem } from './problems.ts'
import { showPath } from './show-path.ts'

interface Place {
  readonly start: Partial<Position>
  readonly end: Partial<Position>
}

/** The Diagnostic Format of reviewdog, whose columns count bytes of UTF-8. Edits are told where the file's text is at hand. */
export const rdjson: Formatter = (reports, context) =>
  toJson({
    source: { name: 'notelint' },
    diagnostics: problemsOf(reports).map((problem) => toDiagnostic(problem, context)),
  })

function toDiagnostic(problem: Problem, context: FormatContext): unknown {
  const { report, message, text, ruleId, severity, line, endLine } = problem
  const source = isDecoded(report) ? '' : sourceOf(report, context)
  const placeOf = source ? placer(source) : null
  const isUnread = report.skipped === null && report.kind === 'other'
  const range = placeOf && !isUnread ? placeOf(message.range) : { start: { line }, end: { line: endLine } }
  const edits = editsOf(message)
  return {
    message: text,
    location: { path: clean(showPath(report.filePath, context.cwd)), range },
    severity: severity.toUpperCase(),
    ...(ruleId && { code: { value: ruleId, ...(isWeb(message.url) && { url: message.url }) } }),
    ...(placeOf &&
      edits.length > 0 && { suggestions: edits.map((edit) => ({ range: placeOf(edit.range), text: edit.text })) }),
  }
}

function editsOf({ fix, suggestions }: Message): Message['suggestions'][number]['fix'][] {
  return [...(fix ? [fix] : []), ...suggestions.map((suggestion) => suggestion.fix)]
}

function placer(source: string): (range: Range) => Place {
  const lines = splitLines(source)
  const at = (offset: number): Position => {
    const { line } = positionAt(lines, offset)
    return { line, column: new TextEncoder().encode(source.slice(lines[line - 1]!.start, offset)).length + 1 }
  }
  return ([start, end]) => ({ start: at(start), end: at(end) })
}
