import type { Report } from '../report/report.ts'
import type { FormatContext, Formatter } from './formatter.ts'
import { nameOf, noteSection, safe, scoreBar } from './html-note.ts'
import { htmlStyle } from './html-style.ts'
import { counted } from './text.ts'

/** One page that needs nothing else, no script either: each note's text with what was found in it, its problems, and the parts of its score. */
export const html: Formatter = (reports, context) => {
  const shown = reports.filter(({ score, messages }) => score !== null || messages.length > 0)
  const left = reports.filter((report) => !shown.includes(report))
  const title = headline(shown)
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="notelint">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>notelint: ${title}</title>`,
    `<style>${htmlStyle}</style>`,
    '</head>',
    '<body>',
    '<header>',
    `<h1>${title}</h1>`,
    ...limits(context),
    '</header>',
    ...contents(shown, context),
    '<main>',
    ...shown.map((report, index) => noteSection(report, `note-${index + 1}`, context)),
    '</main>',
    ...leftOut(left, context),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function headline(reports: readonly Report[]): string {
  const errors = reports.reduce((sum, { errorCount }) => sum + errorCount, 0)
  const warnings = reports.reduce((sum, { warningCount }) => sum + warningCount, 0)
  const notes = counted(reports.filter(({ score }) => score !== null).length, 'note')
  if (errors + warnings === 0) return `${notes}, no problems`
  return `${notes}, ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`
}

function limits({ maxWarningsExceeded: many, minScoreMissed: low }: FormatContext): readonly string[] {
  return [
    ...(many ? [`<p>${counted(many.foundWarnings, 'warning')}, and ${many.maxWarnings} allowed.</p>`] : []),
    ...(low ? [`<p>The lowest score is ${low.lowestScore}, and ${low.minScore} is asked for.</p>`] : []),
  ]
}

function contents(reports: readonly Report[], context: FormatContext): readonly string[] {
  if (reports.length < 2) return []
  const rows = reports.map((report, index) => {
    const problems = report.errorCount + report.warningCount
    const score = report.score === null ? '' : scoreBar(report.score)
    return `<tr><td><a href="#note-${index + 1}">${safe(nameOf(report, context))}</a></td><td>${score}</td><td>${problems > 0 ? counted(problems, 'problem') : ''}</td></tr>`
  })
  return ['<nav><table><tbody>', ...rows, '</tbody></table></nav>']
}

function leftOut(reports: readonly Report[], context: FormatContext): readonly string[] {
  if (reports.length === 0) return []
  const names = reports.map(
    (report) => `<li>${safe(nameOf(report, context))}: ${report.skipped ?? 'nothing in it'}</li>`,
  )
  return [
    '<footer><details>',
    `<summary>${counted(reports.length, 'file')} left out</summary>`,
    '<ul>',
    ...names,
    '</ul>',
    '</details></footer>',
  ]
}
