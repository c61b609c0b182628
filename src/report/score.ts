import type { ActiveRule } from './active-rule.ts'
import type { ScorePart } from './report.ts'
import { sum } from '../source/sum.ts'

/** What one rule found in one note, as far as the score is concerned. */
export interface Charge {
  readonly active: ActiveRule
  /** Whether the rule speaks about this kind and mode of note and had the context it needs. */
  readonly applicable: boolean
  /** The share, 0 to 1, that each finding takes. */
  readonly shares: readonly number[]
}

/** The score of a note with its parts. */
export interface Score {
  readonly total: number
  /** Sum of the points of the rules that apply. */
  readonly base: number
  readonly parts: readonly ScorePart[]
}

/** Moves whenever the same findings give another score. */
export const scoreVersion = 1

/** What the rules of tone can take together, in points of the score. */
const toneMax = 60

/** `min(caps, max(0, round(100 · (1 − Σ lost / base) − Σ penalties)))`; a note that no rule with points applies to starts from 100. */
export function scoreNote(charges: readonly Charge[]): Score {
  const applying = charges.filter((charge) => charge.applicable)
  const base = sum(applying.map(({ active }) => active.rule.points ?? 0))
  const lost = sum(applying.map((charge) => lostOf(charge, 'points')))
  const [tone, others] = [
    applying.filter(({ active }) => active.rule.family === 'tone'),
    applying.filter(({ active }) => active.rule.family !== 'tone'),
  ]
  const penalties =
    Math.min(toneMax, sum(tone.map((charge) => lostOf(charge, 'penalty')))) +
    sum(others.map((charge) => lostOf(charge, 'penalty')))
  const uncapped = Math.max(0, Math.round(100 * (base > 0 ? 1 - lost / base : 1) - penalties))
  const caps = applying
    .filter(({ active, shares }) => active.rule.cap !== undefined && shares.some((share) => share > 0))
    .map(({ active }) => active.rule.cap!)
  return { total: Math.min(uncapped, ...caps), base, parts: charges.map((charge) => toPart(charge, uncapped)) }
}

/** Points of the score that a share of a rule costs, before caps. */
export function penaltyOf(active: ActiveRule, share: number, base: number): number {
  const { points, penalty } = active.rule
  if (points !== undefined) return base > 0 ? round((100 * points * share) / base) : 0
  return round((penalty ?? 0) * share)
}

function toPart(charge: Charge, uncapped: number): ScorePart {
  const { rule } = charge.active
  const { id: ruleId } = rule
  const { applicable } = charge
  if (rule.cap !== undefined) {
    const lost = applicable && charge.shares.some((share) => share > 0) ? Math.max(0, uncapped - rule.cap) : 0
    return { ruleId, type: 'cap', points: rule.cap, lost, applicable }
  }
  const type = rule.points === undefined ? 'penalty' : 'points'
  return { ruleId, type, points: rule[type] ?? 0, lost: applicable ? round(lostOf(charge, type)) : 0, applicable }
}

/** A rule never loses more than it owns. */
function lostOf({ active, shares }: Charge, type: 'points' | 'penalty'): number {
  return (active.rule[type] ?? 0) * Math.min(1, sum(shares))
}

function round(points: number): number {
  return Math.round(points * 10) / 10
}
