import type { ToneName } from '../src/language/data/tones.ts'
import type { Question } from '../src/language/model.ts'
import { isNearEnd } from '../src/language/view.ts'
import type { Pooling } from './descend.ts'
import type { Teaching } from './lectures.ts'

/** How one model is taught. */
export interface Lesson extends Teaching {
  readonly question: Exclude<Question, ToneName>
  readonly pooling: Pooling
  /** How much messages of the other kinds teach beside thank-yous, of which alone most rules ask: they speak of the same things to another end. */
  readonly others: number
  /** The answer from which a rule speaks: the best threshold is moved there. */
  readonly threshold: number
}

const anySentence = (): boolean => true
/** What lies between the ends of a scale is nearer to its low end: people rate it so. */
const ends = (value: number): number => (value === 1 ? 0.25 : value / 2)

export const lessons: readonly Lesson[] = [
  {
    question: 'thanks',
    pooling: 'any',
    others: 1,
    speaks: anySentence,
    target: ({ thanks }, subject) => (/thank|grateful/i.test(subject ?? '') ? null : pick(thanks, { no: 0, yes: 1 })),
    mark: ({ thanks }) => thanks,
    threshold: 0.5,
  },
  {
    question: 'topic',
    pooling: 'most',
    others: 0.3,
    speaks: anySentence,
    target: ({ specific }) => pick(specific, { none: 0, weak: 1, strong: 1 }),
    mark: ({ reference }) => Math.min(1, reference),
    threshold: 0.5,
  },
  {
    question: 'detail',
    pooling: 'most',
    others: 0.3,
    speaks: anySentence,
    target: ({ specific }) => pick(specific, { none: 0, strong: 1 }),
    mark: ({ reference }) => ends(reference),
    threshold: 0.5,
  },
  {
    question: 'fit',
    pooling: 'any',
    others: 0.3,
    speaks: anySentence,
    target: ({ fit }) => pick(fit, { none: 0, generic: 1, concrete: 1, slot: 1 }),
    mark: ({ fit }) => Math.min(1, fit),
    threshold: 0.5,
  },
  {
    question: 'concrete',
    pooling: 'any',
    others: 0.3,
    speaks: anySentence,
    target: ({ fit }) => pick(fit, { none: 0, concrete: 1, slot: 1 }),
    mark: ({ fit }) => ends(fit),
    threshold: 0.5,
  },
  {
    question: 'forward',
    pooling: 'any',
    others: 0.3,
    speaks: isNearEnd,
    target: ({ close }) => pick(close, { none: 0, forward: 1 }),
    mark: ({ close }) => ends(close),
    threshold: 0.5,
  },
  {
    question: 'warm',
    pooling: 'any',
    others: 0.3,
    speaks: isNearEnd,
    target: ({ close }) => pick(close, { none: 0, warm: 1, forward: 1 }),
    mark: ({ close }) => Math.min(1, close),
    threshold: 0.5,
  },
  {
    question: 'ask',
    pooling: 'any',
    others: 1,
    speaks: anySentence,
    target: ({ asks }) => pick(asks, { no: 0, yes: 1 }),
    mark: () => null,
    threshold: 0.5,
  },
  {
    question: 'stock',
    pooling: 'share',
    others: 0.3,
    speaks: ({ sentence }) => sentence.zone === 'body',
    target: ({ stock }) => pick(stock, { low: 0.05, mid: 0.4, high: 0.8 }),
    mark: ({ stock }) => stock,
    threshold: 0.35,
  },
]

function pick(value: string | null, targets: Readonly<Record<string, number>>): number | null {
  return value === null ? null : (targets[value] ?? null)
}
