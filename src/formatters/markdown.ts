import type { Report } from '../report/report.ts'
import { escapeMarkdown } from './escape.ts'
import type { FormatContext, Formatter } from './formatter.ts'
import { praise } from './praise.ts'
import { sourceOf, toProblem, worstFirst, type Problem } from './problems.ts'
import { showPath } from './show-path.ts'
import { counted } from './text.ts'

/** GitHub takes comments of up to 65,536 characters, and people read much shorter ones. */
const longest = 60_000
const barWidth = 10

/**
 * A comment for a pull request, or the summary of a job: a table of the notes, lowest scores first, and their problems. Its first line is a marker
 * by which a bot finds its own comment again.
 */
export const markdown: Formatter = (reports, context) => {
  const shown = reports.filter(({ score, messages }) => score !== null || messages.length > 0).sort(lowestFirst)
  const head = ['<!-- notelint -->', '', `### ${headline(shown)}`, '']
  if (shown.length === 0) return head.join('\n')
  const table = [
    '| note | score | problems |',
    '| --- | --- | --- |',
    ...shown.map((report) => row(report, context)),
    '',
  ]
  return cut([...head, ...table, ...shown.flatMap((report) => section(report, context))]).join('\n')
}

function headline(reports: readonly Report[]): string {
  const errors = reports.reduce((sum, { errorCount }) => sum + errorCount, 0)
  const warnings = reports.reduce((sum, { warningCount }) => sum + warningCount, 0)
  if (reports.length === 0) return 'notelint: no notes'
  if (errors + warnings === 0) return `notelint: no problems in ${counted(reports.length, 'note')}`
  const kinds = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`
  return `notelint: ${counted(errors + warnings, 'problem')} (${kinds}) in ${counted(reports.length, 'note')}`
}

function lowestFirst(a: Report, b: Report): number {
  return b.errorCount - a.errorCount || (a.score ?? 0) - (b.score ?? 0)
}

function row(report: Report, context: FormatContext): string {
  const { score, errorCount, warningCount } = report
  const full = Math.round(((score ?? 0) / 100) * barWidth)
  const bar = score === null ? '–' : `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${score}`
  const problems = [
    ...(errorCount > 0 ? [`❌ ${counted(errorCount, 'error')}`] : []),
    ...(warningCount > 0 ? [`⚠️ ${counted(warningCount, 'warning')}`] : []),
  ]
  return `| ${nameOf(report, context)} | ${bar} | ${problems.join(', ') || '✅ none'} |`
}

function nameOf({ filePath, note }: Report, { root }: FormatContext): string {
  return escapeMarkdown(showPath(filePath, root)) + (note ? ` (note ${note.index + 1})` : '')
}

function section(report: Report, context: FormatContext): readonly string[] {
  const problems = worstFirst(report.messages.map((message) => toProblem(report, message)))
  const good = escapeMarkdown(praise(report, sourceOf(report, context)))
  if (problems.length === 0) return []
  return [`#### ${nameOf(report, context)}`, '', ...problems.map(item), '', ...(good ? [good, ''] : [])]
}

function item({ severity, line, message, text, report, ruleId }: Problem): string {
  const place = report.view === 'decoded' ? '' : ` line ${line}:`
  const cost = message.penalty > 0 ? `, −${message.penalty}` : ''
  return `- ${severity === 'error' ? '❌' : '⚠️'}${place} ${escapeMarkdown(text)}${ruleId && ` (${escapeMarkdown(ruleId)}${cost})`}`
}

/** As many lines as a comment takes. */
function cut(lines: readonly string[]): readonly string[] {
  let room = longest
  const end = lines.findIndex((line) => (room -= line.length + 1) < 0)
  return end < 0 ? lines : [...lines.slice(0, end), '', `… and more: this comment would be too long.`, '']
}
