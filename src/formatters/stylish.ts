import type { Report } from '../report/report.ts'
import { diagnosticLines } from './diagnostic-lines.ts'
import type { FormatContext, Formatter } from './formatter.ts'
import { praise } from './praise.ts'
import { clean, counted, wrap } from './text.ts'

const manyNotes = 20
const barWidth = 10
const nouns: Readonly<Record<string, string>> = {
  'thank-you': 'Thank-you',
  'status-inquiry': 'Status inquiry',
  'continued-interest': 'Continued interest',
  'feedback-request': 'Feedback request',
}

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
  const source = report.source ?? context.sources.get(report.filePath) ?? ''
  const good = praise(report, source)
  const remarks = (report.remarks ?? []).map((remark) => `Note: ${clean(remark)}`)
  return [
    ...lines,
    `  ${describe(report)}  ${bar(report.score, context)}`,
    ...(good ? wrap(good, columns - 4).map((line, index) => `  ${color.green(index === 0 ? '+' : ' ')} ${line}`) : []),
    ...remarks.flatMap((remark) => wrap(remark, columns - 2)).map((line) => `  ${color.dim(line)}`),
  ]
}

function describe({ kind, kindUnsure, mode }: Report): string {
  const what = mode === 'template' ? ' template' : kind === 'thank-you' ? ' note' : ''
  return `${nouns[kind] ?? kind}${what}${kindUnsure ? ' (it seems)' : ''}`
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
  return [paint(color.bold(problems)) + color.dim(about), '']
}

function scoreRange(reports: readonly Report[]): string {
  const scores = reports.flatMap(({ score }) => score ?? [])
  const [least, most] = [Math.min(...scores), Math.max(...scores)]
  return least === most ? `score ${least}` : `scores ${least} to ${most}`
}

function sum(reports: readonly Report[], count: (report: Report) => number): number {
  return reports.reduce((total, report) => total + count(report), 0)
}
