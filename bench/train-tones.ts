import { type ToneName, toneNames } from '../src/language/data/tones.ts'
import { descend, moveBias, type Weights } from './descend.ts'
import { type Lecture, type Teaching, toExample, weighFiles } from './lectures.ts'
import { precision, recall } from './metrics.ts'
import { toneOfAct, truthOfTone } from './truth.ts'
import { crossValidate, surestShift } from './validate.ts'

/** How hard weights are pulled towards zero: harder than those of acts, since faults are rare, and chance words stand beside them. */
const pull = 0.0002

/** How many notes without a fault may be said to have it, 0 to 1: a false alarm costs more than a fault that is missed. */
const mostFalse = 0.003

/** One model for each fault of tone, which speaks where it was surely right on notes that it did not see. Of the older files every phrase is right, so they cannot tell. */
export function trainTones(lectures: readonly Lecture[], names: readonly string[]): readonly Weights[] {
  const weights = weighFiles(lectures)
  const isLate = lectures.map(({ file }) => file === 'mixed.jsonl' || file === 'lessons.jsonl')
  // Figures are of everything: what is known of them comes from few notes.
  const telling = names.filter((name) => !name.split(' ').includes('#'))
  return toneNames.map((tone) => {
    const examples = lectures.map((lecture, index) => toExample(lecture, teachingOf(tone), weights[index]!))
    const outcomes = crossValidate(examples, telling, 'any', pull).filter((_, index) => isLate[index])
    const aim = { pooling: 'any', threshold: 0.5, reports: 'above' } as const
    const { by, counts } = surestShift(outcomes, aim, mostFalse)
    const figures = [precision(counts), recall(counts)].map(({ value }) => value?.toFixed(3))
    console.log(`${tone}: precision ${figures[0]}, recall ${figures[1]} on notes not seen, bias moved by ${by}`)
    return moveBias(descend(examples, telling, 'any', pull), by)
  })
}

function teachingOf(tone: ToneName): Teaching {
  const label = toneOfAct[tone]
  const truth = truthOfTone(label)
  return {
    speaks: () => true,
    target: (labels) => {
      const isFault = truth(labels)
      return isFault === null ? null : Number(isFault)
    },
    mark: ({ tones }) => (tones === null ? null : Number(tones.includes(label))),
  }
}
