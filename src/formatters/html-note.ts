import type { Message, Report, ScorePart } from '../report/report.ts'
import { isWeb, clean, escapeMarkup } from './escape.ts'
import type { FormatContext } from './formatter.ts'
import { markText, type Mark } from './html-text.ts'
import { describeNote } from './describe-note.ts'
import { praise } from './praise.ts'
import { sourceOf } from './problems.ts'
import { showPath } from './show-path.ts'
import { counted } from './text.ts'

const goodActs: ReadonlySet<string> = new Set(['thanks', 'reference', 'fit', 'enthusiasm', 'ask', 'next-steps'])

/** The section of a page that shows one note: its score, its text with what was found in it, its problems, and the parts of the score. */
export function noteSection(report: Report, id: string, context: FormatContext): string {
  const source = sourceOf(report, context)
  const good = praise(report, source)
  const remarks = (report.remarks ?? []).map((remark) => `<p class="dim">${safe(remark)}</p>`)
  return [
    `<article id="${id}">`,
    `<h2>${safe(nameOf(report, context))}</h2>`,
    ...(report.score === null ? [] : [aboutLine(report, report.score)]),
    ...(good ? [`<p class="praise">${safe(good)}</p>`] : []),
    ...remarks,
    '<div class="columns">',
    ...(source && report.score !== null ? [`<pre class="text">${textOf(report, source, id)}</pre>`] : []),
    problemList(report, id),
    '</div>',
    ...partsTable(report.scoreParts),
    '</article>',
  ].join('\n')
}

/** What a note is called on a page. */
export function nameOf({ filePath, note }: Report, { cwd }: FormatContext): string {
  return showPath(filePath, cwd) + (note ? ` (note ${note.index + 1})` : '')
}

/** A score as a bar and a number. */
export function scoreBar(score: number): string {
  const level = score >= 80 ? 'high' : score >= 60 ? 'middle' : 'low'
  return `<span class="score ${level}"><span class="bar"><span style="width:${score}%"></span></span> <b>${score}</b>/100</span>`
}

/** A text without markup and control characters, for the inside of an element. */
export function safe(text: string): string {
  return escapeMarkup(clean(text))
}

function aboutLine(report: Report, score: number): string {
  const { sentences } = report
  const [least, most] = typeof sentences === 'number' ? [sentences, sentences] : (sentences ?? [0, 0])
  const length = least === most ? counted(least, 'sentence') : `${least} or ${most} sentences`
  return `<p>${scoreBar(score)} <span class="dim">${describeNote(report)}, ${length}</span></p>`
}

function textOf({ messages, acts, note }: Report, source: string, id: string): string {
  const problems = messages.map(({ range, severity }, index): Mark => ({
    range,
    type: severity === 2 ? 'error' : 'warning',
    number: index + 1,
  }))
  const good = acts
    .filter(({ act, level }) => goodActs.has(act) && level !== 'weak' && level !== 'generic')
    .filter(({ range }) => !isHeader(source.slice(...range)))
    .map(({ range }): Mark => ({ range, type: 'good' }))
  return markText(source, note?.range ?? [0, source.length], [...problems, ...good], id)
}

/** Thanks in a subject stand where the whole header stands. */
function isHeader(text: string): boolean {
  return (text.match(/\n/g) ?? []).length > 1
}

function problemList({ messages, suppressedMessages }: Report, id: string): string {
  const items = messages.map((message, index) => problemItem(message, `${id}-${index + 1}`))
  const list =
    items.length > 0 ? `<ol class="problems">\n${items.join('\n')}\n</ol>` : '<p class="praise">No problems.</p>'
  const held = suppressedMessages.length
  return held > 0 ? `<div>${list}<p class="dim">${counted(held, 'problem')} held back.</p></div>` : list
}

function problemItem({ ruleId, severity, message, line, column, penalty, url }: Message, id: string): string {
  const type = severity === 2 ? 'error' : 'warning'
  const rule = ruleId === null ? '' : ` <code>${linked(safe(ruleId), url)}</code>`
  const cost = penalty > 0 ? ` <span class="cost">−${penalty}</span>` : ''
  return `<li id="${id}" class="${type}"><a href="#${id}-at">${line}:${column}</a> <b>${type}</b> ${safe(message)}${rule}${cost}</li>`
}

function linked(text: string, url: string | null): string {
  return isWeb(url) ? `<a href="${safe(url)}">${text}</a>` : text
}

function partsTable(parts: readonly ScorePart[]): readonly string[] {
  if (parts.length === 0) return []
  const rows = parts.map(
    ({ ruleId, type, points, lost, applicable }) =>
      `<tr${applicable ? '' : ' class="dim"'}><td><code>${safe(ruleId)}</code></td><td>${type} ${points}</td><td>${applicable ? (lost > 0 ? `−${lost}` : '0') : 'not applicable'}</td></tr>`,
  )
  return [
    '<details><summary>The parts of the score</summary>',
    '<table><thead><tr><th>rule</th><th>at stake</th><th>lost</th></tr></thead><tbody>',
    ...rows,
    '</tbody></table></details>',
  ]
}
