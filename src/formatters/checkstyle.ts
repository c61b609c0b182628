import { byFile } from './by-file.ts'
import { clean, escapeMarkup } from './escape.ts'
import type { Formatter } from './formatter.ts'
import { toProblem, type Problem } from './problems.ts'

/** Checkstyle's XML, with all files of the run. */
export const checkstyle: Formatter = (reports) =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<checkstyle version="4.3">',
    ...byFile(reports).flatMap(([path, own]) => [
      `  <file name="${escapeMarkup(clean(path))}">`,
      ...own.flatMap((report) => report.messages.map((message) => errorElement(toProblem(report, message)))),
      '  </file>',
    ]),
    '</checkstyle>',
    '',
  ].join('\n')

function errorElement({ line, column, severity, text, ruleId }: Problem): string {
  const source = ruleId ? `notelint.rules.${ruleId}` : 'notelint'
  const attributes = { line, column, severity, message: text, source }
  const list = Object.entries(attributes).map(([name, value]) => `${name}="${escapeMarkup(String(value))}"`)
  return `    <error ${list.join(' ')}/>`
}
