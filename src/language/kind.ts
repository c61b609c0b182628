import type { Kind, Note } from '../note/note.ts'
import { kindModel } from './data/kind-model.ts'
import { featuresOf } from './kind/features.ts'

/** A kind, and whether a reader might see another. */
export interface Recognition {
  readonly kind: Kind
  readonly unsure: boolean
  /** The chance, 0 to 1, that it is none of ours. */
  readonly other: number
}

type OurKind = Exclude<Kind, 'other'>

/** From this chance on a message is not one of ours: a note of ours that is turned away costs its author more than a needless report. */
const otherFrom = 0.5
/** Hardly any message to one's interviewer is something else. */
const otherToInterviewerFrom = 0.9
/** Below this chance the answer is unsure. */
const sureFrom = 0.7

const marksOfPages = ['over 250 words', 'a heading', 'links', 'code or table']

/**
 * What a note is for, by the cues in it, and by whether it is known to be to an interviewer. A note that may be one of ours is never `other`; a
 * text without sentences is.
 */
export function recogniseKind(note: Note, isToInterviewer = false): Recognition {
  if (note.sentences.length === 0) return { kind: 'other', unsure: false, other: 1 }
  const features = featuresOf(note)
  const other = chanceOfOther(features)
  if (other >= (isToInterviewer ? otherToInterviewerFrom : otherFrom))
    return { kind: 'other', unsure: other < sureFrom, other }
  const [kind, chance] = likeliest(features)
  const unsure = (1 - other) * chance < sureFrom
  return unsure && !isToInterviewer && isPage(note, features)
    ? { kind: 'other', unsure, other }
    : { kind, unsure, other }
}

/** A text that neither opens nor closes like a message, and is long, has headings or links, or under front matter holds no cue at all. */
function isPage({ fields, source }: Note, features: ReadonlySet<string>): boolean {
  if (fields.to !== undefined || fields.subject !== undefined) return false
  if (!features.has('no greeting') || !features.has('no signature')) return false
  const isBare = source.startsWith('---') && [...features].every((feature) => feature.startsWith('no '))
  return isBare || marksOfPages.some((mark) => features.has(mark))
}

/** Whether a text that is not English is a page, and no message. */
export function isForeignPage(note: Note): boolean {
  return isPage(note, featuresOf(note))
}

/** The chance, 0 to 1, that a message with these features is none of ours. */
function chanceOfOther(features: ReadonlySet<string>): number {
  const { bias, weights } = kindModel.other
  let sum = bias
  for (const feature of features) sum += weights[feature] ?? 0
  return 1 / (1 + Math.exp(-sum))
}

/** The likeliest of our kinds, and its chance among them. */
function likeliest(features: ReadonlySet<string>): readonly [OurKind, number] {
  const scores = Object.entries(kindModel.ours).map(([kind, { bias, weights }]) => {
    let sum = bias
    for (const feature of features) sum += weights[feature] ?? 0
    return [kind as OurKind, Math.exp(sum)] as const
  })
  const total = scores.reduce((sum, [, score]) => sum + score, 0)
  const [kind, score] = scores.reduce((best, next) => (next[1] > best[1] ? next : best))
  return [kind, score / total]
}
