import type { Report } from '../report/report.ts'
import { byFile } from './by-file.ts'
import { clean, escapeMarkup } from './escape.ts'
import type { Formatter } from './formatter.ts'
import { problemsOf, type Problem } from './problems.ts'
import { showPath } from './show-path.ts'

type Attributes = Readonly<Record<string, string | number>>

/** JUnit's XML: a suite a file, in it a failed test a problem, or one that passed or was skipped, so that no file is without a test. */
export const junit: Formatter = (reports, { cwd }) => {
  const suites = byFile(reports).map(([filePath, own]) => suiteOf(clean(showPath(filePath, cwd)), own))
  const total = (count: keyof Counts): number => suites.reduce((sum, { counts }) => sum + counts[count], 0)
  const counts = { tests: total('tests'), failures: total('failures'), errors: total('errors') }
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    open('testsuites', { name: 'notelint', ...counts }),
    ...suites.flatMap(({ lines }) => lines.map((line) => `  ${line}`)),
    '</testsuites>',
    '',
  ].join('\n')
}

interface Counts {
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
}

function suiteOf(
  path: string,
  reports: readonly Report[],
): { readonly counts: Counts; readonly lines: readonly string[] } {
  const problems = problemsOf(reports)
  const skip = problems.length === 0 ? (reports.find(({ skipped }) => skipped)?.skipped ?? null) : null
  const errors = problems.filter(({ message }) => message.fatal).length
  const counts = {
    tests: Math.max(1, problems.length),
    failures: problems.length - errors,
    errors,
    skipped: skip === null ? 0 : 1,
  }
  const lines = [
    open('testsuite', { name: path, ...counts, time: 0 }),
    ...scoresOf(reports),
    ...(problems.length > 0 ? problems.flatMap((problem) => failedCase(problem, path)) : [calmCase(path, skip)]),
    '</testsuite>',
  ]
  return { counts, lines }
}

function scoresOf(reports: readonly Report[]): readonly string[] {
  const scores = reports.flatMap(({ score, note }) =>
    score === null
      ? []
      : `    ${open('property', { name: note ? `score of note ${note.index + 1}` : 'score', value: score }, '/')}`,
  )
  return scores.length > 0 ? ['  <properties>', ...scores, '  </properties>'] : []
}

function failedCase({ message, text, ruleId, line, column }: Problem, path: string): readonly string[] {
  const element = message.fatal ? 'error' : 'failure'
  const type = message.severity === 2 ? 'error' : 'warning'
  const detail = escapeMarkup(`line ${line}, column ${column}: ${text}`)
  return [
    `  ${open('testcase', { name: ruleId ? `notelint.${ruleId}` : 'notelint', classname: path, time: 0 })}`,
    `    ${open(element, { type, message: text })}${detail}</${element}>`,
    '  </testcase>',
  ]
}

function calmCase(path: string, skip: string | null): string {
  const attributes = { name: 'notelint', classname: path, time: 0 }
  if (skip === null) return `  ${open('testcase', attributes, '/')}`
  return `  ${open('testcase', attributes)}<skipped>${escapeMarkup(skip)}</skipped></testcase>`
}

function open(name: string, attributes: Attributes, end: '' | '/' = ''): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
  return `<${name}${list.join('')}${end}>`
}
