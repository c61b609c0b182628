import { casesOf, type Case } from './measure-panels.ts'
import { precision, recall, type Counts, type Estimate } from './metrics.ts'
import type { LabelledPanel } from './panels.ts'
import { enoughProblems } from './render.ts'
import { renderTable } from './table.ts'

/** What became of the cases of one question. */
export function countCases(cases: readonly Case[]): Counts {
  const count = (expected: boolean, found: boolean): number =>
    cases.filter((one) => one.expected === expected && one.found === found).length
  return {
    found: count(true, true),
    falseAlarms: count(false, true),
    missed: count(true, false),
    clear: count(false, false),
  }
}

/** The figures of some panels as a table, a question a line. A recall that rests on fewer than 40 problems is marked. */
export function renderPanels(panels: readonly LabelledPanel[]): string {
  const cases = panels.flatMap(casesOf)
  const questions = [...new Set(cases.map(({ question }) => question))].sort()
  return renderTable(
    ['question', 'cases', 'problems', 'found', 'false alarms', 'precision', 'recall'],
    questions.map((question) =>
      renderQuestion(
        question,
        cases.filter((one) => one.question === question),
      ),
    ),
  )
}

function renderQuestion(question: string, cases: readonly Case[]): string[] {
  const counts = countCases(cases)
  const { found, falseAlarms, missed } = counts
  const problems = found + missed
  const few = problems < enoughProblems ? '*' : ''
  const estimates =
    problems === 0 ? ['–', '–'] : [precision(counts), recall(counts)].map((one) => renderEstimate(one) + few)
  return [question, ...[cases.length, problems, found, falseAlarms].map(String), ...estimates]
}

function renderEstimate({ value, interval: [low, high] }: Estimate): string {
  return value === null ? '–' : `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`
}
