import type { Report } from '../report/report.ts'
import { diagnosticLines } from './diagnostic-lines.ts'
import { describeNote } from './describe-note.ts'
import { clean } from './escape.ts'
import type { FormatContext, Formatter, Painter } from './formatter.ts'
import { praise } from './praise.ts'
import { isDecoded, sourceOf } from './problems.ts'
import { sideBySide } from './side-by-side.ts'
import { counted, wrap } from './text.ts'

const manyNotes = 20
const barWidth = 10
const decodedRemark = 'Lines count in the decoded text of the mail.'

/**
 * For people: each note's path alone on its line, its diagnostics below exactly as ESLint's `stylish` lays them out, then what it is, its score
 * and what is good about it. In a run of more than 20 notes those without a problem share one line.
 */
export const stylish: Formatter = (reports, context) => {
  const shown = reports.filter(({ score, messages }) => score !== null || messages.length > 0)
  if (shown.length === 0) return ''
  const spotless = shown.filter(({ messages }) => messages.length === 0)
  const fold = shown.length > manyNotes ? spotless : []
  const blocks = shown.filter((report) => !fold.includes(report)).map((report) => block(report, context))
  return [
    '',
    ...blocks.flatMap((lines) => [...lines, '']),
    ...foldedLines(fold, context),
    ...totals(shown, context),
  ].join('\n')
}

function block(report: Report, context: FormatContext): readonly string[] {
  const { color, columns } = context
  const place = report.note && report.note.index > 0 ? ` (note ${report.note.index + 1})` : ''
  const lines = [color.underline(clean(report.filePath)) + place, ...diagnosticLines(report.messages, context)]
  if (report.score === null) return lines
  const good = praise(report, sourceOf(report, context))
  const remarks = [...(isDecoded(report) ? [decodedRemark] : []), ...(report.remarks ?? [])].map(
    (remark) => `Note: ${clean(remark)}`,
  )
  return [
    ...lines,
    ...sideBySide(report, context),
    `  ${describeNote(report)}  ${bar(report.score, context)}`,
    ...(good ? wrap(good, columns - 4).map((line, index) => `  ${color.green(index === 0 ? '+' : ' ')} ${line}`) : []),
    ...remarks.flatMap((remark) => wrap(remark, columns - 2)).map((line) => `  ${color.dim(line)}`),
  ]
}

function bar(score: number, { color }: FormatContext): string {
  const full = Math.round((score / 100) * barWidth)
  const paint = score >= 80 ? color.green : score >= 60 ? color.yellow : color.red
  return `${paint('█'.repeat(full))}${color.dim('░'.repeat(barWidth - full))}  ${color.bold(paint(String(score)))}${color.dim('/100')}`
}

function foldedLines(folded: readonly Report[], { color }: FormatContext): readonly string[] {
  if (folded.length === 0) return []
  return [`${color.green('✔')} ${counted(folded.length, 'note')} without a problem, ${scoreRange(folded)}`, '']
}

function totals(shown: readonly Report[], { color }: FormatContext): readonly string[] {
  const errors = sum(shown, ({ errorCount }) => errorCount)
  const warnings = sum(shown, ({ warningCount }) => warningCount)
  const notes = shown.filter(({ score }) => score !== null)
  const about = notes.length > 1 ? `  ${counted(notes.length, 'note')}, ${scoreRange(notes)}` : ''
  if (errors + warnings === 0) return [color.green(color.bold('✔ No problems')) + color.dim(about), '']
  const paint = errors > 0 ? color.red : color.yellow
  const problems = `✖ ${counted(errors + warnings, 'problem')} (${counted(errors, 'error')}, ${counted(warnings, 'warning')})`
  return [paint(color.bold(problems)) + color.dim(about), ...fixable(shown, paint), '']
}

function fixable(shown: readonly Report[], paint: Painter): readonly string[] {
  const mendable = shown.flatMap(({ messages }) => messages).filter(({ fix }) => fix)
  if (mendable.length === 0) return []
  const errors = mendable.filter(({ severity }) => severity === 2).length
  const kinds = `${counted(errors, 'error')} and ${counted(mendable.length - errors, 'warning')}`
  return [paint(`  ${kinds} potentially fixable with the \`--fix\` option.`)]
}

function scoreRange(reports: readonly Report[]): string {
  const scores = reports.flatMap(({ score }) => score ?? [])
  const [least, most] = [Math.min(...scores), Math.max(...scores)]
  return least === most ? `score ${least}` : `scores ${least} to ${most}`
}

function sum(reports: readonly Report[], count: (report: Report) => number): number {
  return reports.reduce((total, report) => total + count(report), 0)
}
