import type { Figures, RuleFigures } from './measure.ts'
import { estimate, f1, precision, recall, type Estimate, type Share } from './metrics.ts'
import { renderTable } from './table.ts'

/** With fewer than these to find, the held-back part shows nothing. */
export const enoughProblems = 40

/** The figures of the rules as a table. A rule with fewer problems than needed gets its counts alone. */
export function renderRules({ rules }: Figures, needed: number): string {
  const head = ['rule', 'notes', 'problems', 'found', 'false alarms', 'on good notes', 'precision', 'recall', 'F1']
  return renderTable(
    head,
    rules.map((rule) => renderRule(rule, needed)),
  )
}

/** The figures that belong to no rule, one column a part. A share of fewer notes than needed gets its counts alone. */
export function renderShares(parts: Readonly<Record<string, Figures>>, needed: number): string {
  const figures = Object.values(parts)
  const names = [...new Set(figures.flatMap(({ shares }) => Object.keys(shares)))]
  return renderTable(
    ['figure', ...Object.keys(parts)],
    [
      ['rank correlation of score and quality', ...figures.map(({ agreement }) => agreement.spearman.toFixed(2))],
      ['chance that a good note outscores a bad one', ...figures.map(({ agreement }) => agreement.auc.toFixed(2))],
      ...names.map((name) => [name, ...figures.map(({ shares }) => renderShare(shares[name]!, needed))]),
    ],
  )
}

function renderRule({ name, counts, goodNotes }: RuleFigures, needed: number): string[] {
  const { found, falseAlarms, missed, clear } = counts
  const problems = found + missed
  const estimates = [precision(counts), recall(counts), f1(counts)]
  return [
    name,
    ...[problems + falseAlarms + clear, problems, found, falseAlarms].map(String),
    renderCounts(goodNotes),
    ...estimates.map((value) => (problems < needed ? 'not shown' : renderEstimate(value))),
  ]
}

function renderShare(share: Share, needed: number): string {
  return `${renderCounts(share)}: ${share.of < needed ? 'not shown' : renderEstimate(estimate(share))}`
}

function renderCounts({ hits, of }: Share): string {
  return `${hits} of ${of}`
}

function renderEstimate({ value, interval: [low, high] }: Estimate): string {
  return value === null ? '–' : `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`
}
