import { logistic } from '../src/language/model.ts'
import { descend, type Example, type Pooling, pool, sumOf } from './descend.ts'
import { f1 } from './metrics.ts'

/** What a model that had not seen a note makes of its sentences, and what the note shows. */
export interface Outcome {
  readonly sums: readonly number[]
  readonly sizes: readonly number[]
  readonly target: number | null
}

const folds = 5

/** Weigh the sentences of each note by a model that was trained on the other folds. */
export function crossValidate(
  examples: readonly Example[],
  names: readonly string[],
  pooling: Pooling,
): readonly Outcome[] {
  const models = Array.from({ length: folds }, (_, fold) =>
    descend(
      examples.filter((_, index) => index % folds !== fold),
      names,
      pooling,
    ),
  )
  return examples.map(({ sentences, target }, index) => ({
    sums: sentences.map(({ features }) => sumOf(features, models[index % folds]!)),
    sizes: sentences.map(({ size }) => size),
    target,
  }))
}

/**
 * What to add to each sum, so that a threshold has the best F1 for the fault that a rule reports: that a note does not show something (`any`, `most`),
 * or that too much of it is so (`share`). Targets in the middle of the scale count nowhere.
 */
export function bestShift(
  outcomes: readonly Outcome[],
  pooling: Pooling,
  threshold: number,
): { readonly shift: number; readonly f1: number } {
  const judged = outcomes.filter(({ target }) => target !== null && (target <= 0.1 || target >= 0.8))
  const isFault = ({ target }: Outcome): boolean => (pooling === 'share' ? target! > 0.5 : target! < 0.5)
  const f1At = (shift: number): number => {
    const isReported = ({ sums, sizes }: Outcome): boolean => {
      const chances = sums.map((sum) => logistic(sum + shift))
      const chance = pool(chances, sizes, pooling)
      return pooling === 'share' ? chance > threshold : chance < threshold
    }
    const verdicts = judged.map((outcome) => ({ reported: isReported(outcome), fault: isFault(outcome) }))
    const count = (reported: boolean, fault: boolean): number =>
      verdicts.filter((verdict) => verdict.reported === reported && verdict.fault === fault).length
    return (
      f1({ found: count(true, true), falseAlarms: count(true, false), missed: count(false, true), clear: 0 }).value ?? 0
    )
  }
  const figures = Array.from({ length: 61 }, (_, step) => (step - 30) / 10).map((shift) => ({ shift, f1: f1At(shift) }))
  // A mean over neighbours: one lucky note moves it little.
  const smooth = (index: number): number =>
    [-2, -1, 0, 1, 2].reduce((sum, step) => sum + (figures[index + step]?.f1 ?? 0), 0)
  return figures.reduce((best, each, index) => (smooth(index) > smooth(figures.indexOf(best)) ? each : best))
}
