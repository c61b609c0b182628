import type { Kind, Note } from '../note/note.ts'
import { sum } from '../source/sum.ts'
import { kindModel } from './data/kind-model.ts'
import { featuresOf, type KindFeatures } from './kind/features.ts'
import { type Weights, weightTable } from './weight-table.ts'

/** A kind, and whether a reader might see another. */
export interface Recognition {
  readonly kind: Kind
  readonly unsure: boolean
  /** The chance, 0 to 1, that it is none of ours. */
  readonly other: number
}

/** From this chance on a message is not one of ours: a note of ours that is turned away costs its author more than a needless report. */
const otherFrom = 0.78
/** From here on it surely is not; hardly any message to one's interviewer is something else. */
const surelyOtherFrom = 0.95
/** Below this chance a kind of ours is unsure. */
const sureFrom = 0.7

const leastWords = 100

const marksOfPages = ['over 250 words', 'a heading', 'links', 'code or table']

const { kinds, bias } = kindModel
const weightsOfMark = weightTable(kindModel.marks, 100)
const weightsOfWord = weightTable(kindModel.words, 10)

/**
 * What a note is for, by the cues, topics and words in it, and by whether it is known to be to an interviewer. A note that may be one of ours is
 * never `other`; a text without sentences is.
 */
export function recogniseKind(note: Note, isToInterviewer = false): Recognition {
  if (note.sentences.length === 0) return { kind: 'other', unsure: false, other: 1 }
  const features = featuresOf(note)
  const chances = chancesOf(features)
  const { other } = chances
  if (other >= (isToInterviewer ? surelyOtherFrom : otherFrom))
    return { kind: 'other', unsure: other < surelyOtherFrom, other }
  const ours = kinds.filter((kind) => kind !== 'other')
  const kind = ours.reduce((best, next) => (chances[next] > chances[best] ? next : best))
  const unsure = chances[kind] < sureFrom
  const { marks } = features
  const isDoubtful =
    unsure || (marks.has('no I') && marks.has('no you')) || (marks.has('headings') && marks.has('long list'))
  return isDoubtful && !isToInterviewer && isPage(note, features)
    ? { kind: 'other', unsure: true, other }
    : { kind, unsure, other }
}

/** Whether a text that is not English is a page, and no message. */
export function isForeignPage(note: Note): boolean {
  return isPage(note, featuresOf(note))
}

/** A text that neither opens nor closes like a message, and is long, has headings or links, or holds no cue at all. */
function isPage({ fields, zones }: Note, { marks }: KindFeatures): boolean {
  if (fields.to !== undefined || fields.subject !== undefined) return false
  if (zones.some(({ type }) => type === 'greeting' || type === 'sign-off')) return false
  return [...marks].every((mark) => mark.startsWith('no ')) || marksOfPages.some((mark) => marks.has(mark))
}

/** The chance of each kind, 0 to 1, in sum 1. */
function chancesOf({ marks, topics, words }: KindFeatures): Readonly<Record<Kind, number>> {
  const sums = [...bias]
  for (const mark of [...marks, ...topics]) add(sums, weightsOfMark(mark), 1)
  const size = sizeOfWord(words.size)
  for (const word of words) add(sums, weightsOfWord(word), size)
  const odds = sums.map(Math.exp)
  const total = sum(odds)
  return Object.fromEntries(kinds.map((kind, index) => [kind, odds[index]! / total])) as Record<Kind, number>
}

/** What a word or pair counts among so many: less in long messages, which are not surer than others; in the shortest no more than in short ones. */
export function sizeOfWord(count: number): number {
  return 1 / Math.sqrt(Math.max(count, leastWords))
}

function add(sums: number[], weights: Weights | undefined, factor: number): void {
  if (weights) for (let index = 0; index < weights.length; index += 1) sums[index]! += weights[index]! * factor
}
