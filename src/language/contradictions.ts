import type { Span } from '../source/span.ts'
import type { ReadNote } from './act.ts'
import { isChange } from './changes.ts'
import type { Term } from './terms.ts'
import type { TopicMatch } from './topic-matches.ts'
import { likenessOfQuantities } from './topic-match.ts'

/** A number of a note that the jotting has otherwise. */
export interface Contradiction extends Span {
  /** What the jotting says instead. */
  readonly jotted: string
}

/** So much of a topic a note must tell, its numbers aside, before a number in it is taken for one of the topic's. */
const leastTold = 1
/** Words between two numbers that are one change: `from 40 down to 22`. */
const mostBetween = 12
const roughly =
  /\b(?:about|almost|around|barely|fewer|just|less|more|nearly|over|roughly|some|under|up|well)\b[\w\s]{0,8}$/

/** Numbers in what a note tells of a topic that contradict it. Rough figures and fractions in words are let pass. */
export function findContradictions(note: ReadNote, { topic, terms, hits, said }: TopicMatch): readonly Contradiction[] {
  const told = hits.filter(({ term }) => !term.quantity).reduce((sum, { worth }) => sum + worth, 0)
  const jotted = terms.filter(({ quantity }) => quantity)
  if (told < leastTold || jotted.length === 0) return []
  const written = said.flatMap((sentence) => sentence.terms)
  const numbers = written.filter(({ quantity }) => quantity && !quantity.isRough)
  const isSaid = (term: Term): boolean => jotted.some((other) => agree(term, other))
  return numbers
    .filter((number) => !isSaid(number) && !roughly.test(note.text.slice(Math.max(0, number.start - 30), number.start)))
    .flatMap((number) => {
      const meant = jotted.find(
        (other) =>
          !isChange(other) && !numbers.some((term) => agree(term, other)) && standsFor(number, other, written, terms),
      )
      return meant ? [{ start: number.start, end: number.end, jotted: topic.text.slice(meant.start, meant.end) }] : []
    })
}

function agree(a: Term, b: Term): boolean {
  return likenessOfQuantities(a.quantity!, b.quantity!) > 0
}

/**
 * Whether a number stands where the note tells of another: beside the same number, as the only one of its
 * measure, or before the same word.
 */
function standsFor(number: Term, meant: Term, written: readonly Term[], jotted: readonly Term[]): boolean {
  if (number.quantity!.measure !== meant.quantity!.measure && number.quantity!.raw < 4) return false
  const partner = (of: Term, among: readonly Term[]): readonly Term[] =>
    among.filter(
      (other) =>
        other !== of &&
        other.quantity &&
        Math.min(Math.abs(other.start - of.end), Math.abs(of.start - other.end)) <= mostBetween,
    )
  const isPaired = partner(meant, jotted).some((one) => partner(number, written).some((other) => agree(one, other)))
  const [behindNumber, behindMeant] = [next(number, written), next(meant, jotted)]
  const isMeasured = number.quantity!.measure === meant.quantity!.measure
  return (
    isPaired ||
    (isMeasured &&
      ((isOnly(number, written) && isOnly(meant, jotted)) || (behindNumber !== null && behindNumber === behindMeant)))
  )
}

/** Whether a time or a share is the only one there. */
function isOnly({ quantity }: Term, among: readonly Term[]): boolean {
  const { measure } = quantity!
  return measure !== 'count' && among.filter((term) => term.quantity?.measure === measure).length === 1
}

/** The word behind a number. */
function next(number: Term, among: readonly Term[]): string | null {
  const following = among.find(({ start, quantity }) => start >= number.end && !quantity)
  return following && following.start - number.end <= 2 ? following.key : null
}
