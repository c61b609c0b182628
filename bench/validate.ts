import { logistic } from '../src/language/model.ts'
import { descend, type Example, type Pooling, pool, sumOf } from './descend.ts'
import { type Counts, f1, mean } from './metrics.ts'

/** What a model that had not seen a note makes of its sentences, and what the note shows. */
export interface Outcome {
  readonly sums: readonly number[]
  readonly sizes: readonly number[]
  readonly target: number | null
}

const folds = 5
/** Neighbours in a file may be twins, which differ in one sentence; so many stay together. */
const together = 20

/** Weigh the sentences of each note by a model that was trained on the other folds. */
export function crossValidate(
  examples: readonly Example[],
  names: readonly string[],
  pooling: Pooling,
  pull?: number,
): readonly Outcome[] {
  const models = Array.from({ length: folds }, (_, fold) =>
    descend(
      examples.filter((_, index) => foldOf(index) !== fold),
      names,
      pooling,
      pull,
    ),
  )
  return examples.map(({ sentences, target }, index) => ({
    sums: sentences.map(({ features }) => sumOf(features, models[foldOf(index)]!)),
    sizes: sentences.map(({ size }) => size),
    target,
  }))
}

function foldOf(index: number): number {
  return Math.floor(index / together) % folds
}

/** When a rule speaks: at a chance above a threshold, or below it. */
export interface Aim {
  readonly pooling: Pooling
  readonly threshold: number
  readonly reports: 'above' | 'below'
}

/** What a rule would find if something were added to each sum. */
export interface Shift {
  readonly by: number
  readonly counts: Counts
}

const shifts = Array.from({ length: 81 }, (_, step) => (step - 40) / 10)
const near = Array.from({ length: 11 }, (_, step) => step - 5)

/**
 * The shift at which a rule has the best F1 in the mean of some files, which are easy and hard; more notes of one sort move it little. The first
 * file holds faults as often as what people send does: where others hold more, each counts for less, so that alarms weigh as they will.
 */
export function bestShift(
  files: readonly (readonly Outcome[])[],
  aim: Aim,
): { readonly by: number; readonly f1: number } {
  const rate = files[0] ? rateOf(countAt(files[0], aim, 0).counts) : 1
  const figures = shifts.map((by) =>
    mean(files.map((outcomes) => f1(atMost(rate, countAt(outcomes, aim, by).counts)).value ?? 0)),
  )
  // A mean over neighbours, half a unit to either side: where many shifts do as well, the middle is taken, and one lucky note moves it little.
  const smooth = figures.map((_, index) => mean(near.map((step) => figures[index + step] ?? 0)))
  const best = smooth.indexOf(Math.max(...smooth))
  return { by: shifts[best]!, f1: figures[best]! }
}

/** How many of the notes have the fault, 0 to 1. */
function rateOf({ found, falseAlarms, missed, clear }: Counts): number {
  return (found + missed) / (found + falseAlarms + missed + clear)
}

/** The counts as they would be if no more than a share of the notes had the fault. */
function atMost(rate: number, counts: Counts): Counts {
  const own = rateOf(counts)
  if (own <= rate) return counts
  const weight = (rate / (1 - rate)) * ((1 - own) / own)
  return { ...counts, found: weight * counts.found, missed: weight * counts.missed }
}

/** The shift at which a rule finds most while few of the notes without the fault, a share of 0 to 1, are said to have it. */
export function surestShift(outcomes: readonly Outcome[], aim: Aim, mostFalse: number): Shift {
  const figures = shifts.map((by) => countAt(outcomes, aim, by))
  const isSure = ({ counts: { falseAlarms, clear } }: Shift): boolean =>
    falseAlarms <= mostFalse * (falseAlarms + clear)
  return figures.findLast(isSure) ?? figures[0]!
}

/** Targets in the middle of the scale count nowhere. */
function countAt(outcomes: readonly Outcome[], { pooling, threshold, reports }: Aim, by: number): Shift {
  const counts = { found: 0, falseAlarms: 0, missed: 0, clear: 0 }
  for (const { sums, sizes, target } of outcomes) {
    if (target === null || (target > 0.1 && target < 0.8)) continue
    const chances = sums.map((sum) => logistic(sum + by))
    const chance = pool(chances, sizes, pooling)
    const isReported = reports === 'above' ? chance > threshold : chance < threshold
    const isFault = target > 0.5 === (reports === 'above')
    counts[isReported ? (isFault ? 'found' : 'falseAlarms') : isFault ? 'missed' : 'clear'] += 1
  }
  return { by, counts }
}
