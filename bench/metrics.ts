import { sum } from '../src/source/sum.ts'

/** How many of how many. */
export interface Share {
  readonly hits: number
  readonly of: number
}

/** What became of the notes that one question was asked about: problems found, false alarms, problems missed, and notes rightly left alone. */
export interface Counts {
  readonly found: number
  readonly falseAlarms: number
  readonly missed: number
  readonly clear: number
}

export type Interval = readonly [low: number, high: number]

/** A share with its 95 % interval; `value` is null where there was nothing to count. */
export interface Estimate {
  readonly value: number | null
  readonly interval: Interval
}

/** How well a score agrees with people. */
export interface Agreement {
  /** Rank correlation of the score with the quality that the readers saw, 1 to 5. */
  readonly spearman: number
  /** The chance that a good note (4 and more) has the higher score than a bad one (2 and less). */
  readonly auc: number
}

/** The 95 % quantile of the normal distribution, two-sided. */
const z = 1.959964

/** A share with Wilson's score interval (E. B. Wilson, 1927), which holds for few notes and near 0 and 1. */
export function estimate({ hits, of }: Share): Estimate {
  if (of === 0) return { value: null, interval: [0, 1] }
  const share = hits / of
  const scale = 1 + z ** 2 / of
  const centre = (share + z ** 2 / (2 * of)) / scale
  const margin = (z / scale) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  return { value: share, interval: [Math.max(0, centre - margin), Math.min(1, centre + margin)] }
}

/** How many of the alarms are right. */
export function precision({ found, falseAlarms }: Counts): Estimate {
  return estimate({ hits: found, of: found + falseAlarms })
}

/** How many of the problems are found. */
export function recall({ found, missed }: Counts): Estimate {
  return estimate({ hits: found, of: found + missed })
}

/** The harmonic mean of precision and recall: 2s / (1 + s), where s is the share of the found among all that is found, missed or false; so its interval follows from that of s. */
export function f1({ found, falseAlarms, missed }: Counts): Estimate {
  const { value, interval } = estimate({ hits: found, of: found + falseAlarms + missed })
  const toF1 = (share: number): number => (2 * share) / (1 + share)
  return { value: value === null ? null : toF1(value), interval: [toF1(interval[0]), toF1(interval[1])] }
}

/** How well the scores of some notes agree with their quality. */
export function agreementOf(notes: readonly { readonly score: number; readonly quality: number }[]): Agreement {
  const scoresOf = (some: typeof notes): number[] => some.map(({ score }) => score)
  const qualities = notes.map(({ quality }) => quality)
  return {
    spearman: spearman(scoresOf(notes), qualities),
    auc: auc(
      scoresOf(notes.filter(({ quality }) => quality >= 4)),
      scoresOf(notes.filter(({ quality }) => quality <= 2)),
    ),
  }
}

/** Spearman's rank correlation of two lists of one length, ties sharing their mean rank; NaN where one of them does not vary. */
export function spearman(xs: readonly number[], ys: readonly number[]): number {
  return pearson(ranks(xs), ranks(ys))
}

/** The chance that a high value lies above a low one, a tie counting half: the area under the ROC curve. NaN where a list is empty. */
export function auc(highs: readonly number[], lows: readonly number[]): number {
  const wins = highs.flatMap((high) => lows.map((low) => (high > low ? 1 : high === low ? 0.5 : 0)))
  return mean(wins)
}

/** The middle value, or the mean of the two in the middle; NaN for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value)
  const ranked = Array<number>(values.length)
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && order[end]!.value === order[start]!.value) end += 1
    for (const { index } of order.slice(start, end)) ranked[index] = (start + end - 1) / 2
  }
  return ranked
}

function pearson(xs: readonly number[], ys: readonly number[]): number {
  const [meanX, meanY] = [mean(xs), mean(ys)]
  const products = xs.map((x, index) => (x - meanX) * (ys[index]! - meanY))
  const spread = (values: readonly number[], centre: number): number =>
    sum(values.map((value) => (value - centre) ** 2))
  return sum(products) / Math.sqrt(spread(xs, meanX) * spread(ys, meanY))
}

/** The mean of some numbers; NaN of none. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length
}
