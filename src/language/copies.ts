import type { Interview } from '../note/interview.ts'
import type { Sentence } from '../note/note.ts'
import type { Span } from '../source/span.ts'
import type { ReadNote } from './act.ts'
import { maskBody } from './masking.ts'
import { compareBodies, countBody, type SharedSentence } from './similarity.ts'

/** Neighbouring sentences of a note that stand in others, too. */
export interface CopiedRun extends Span {
  /** Where the same is said, in the order of the notes: index of the note, and its sentence. */
  readonly elsewhere: readonly { readonly note: number; readonly sentence: Sentence }[]
}

/** What a note shares with others of its panel. */
export interface Copied {
  /** Indexes of the notes that share it. */
  readonly others: readonly number[]
  /** How many of those are shown in `elsewhere`, those that share most. */
  readonly shown: number
  /** The share, 0 to 1, of the body's words that stand in them. */
  readonly share: number
  /** How many sentences would have to be written anew for it to be nobody's copy. */
  readonly enough: number
  readonly runs: readonly CopiedRun[]
}

/** One other note, and the sentences that stand in both. */
interface Copy {
  readonly note: number
  readonly shared: readonly SharedSentence[]
}

/** All copies of a note are shown up to the size of a large panel, and of more the nearest few: a report grows with the notes, not with their pairs. */
const mostShown = 20
const fewShown = 5

/** For each note of a panel what it shares with the others, or null. Every note is held against every other. */
export function findCopies(notes: readonly ReadNote[], interview: Interview | null): readonly (Copied | null)[] {
  const bodies = notes.map((note) => countBody(maskBody(note, interview)))
  const copies: Copy[][] = notes.map(() => [])
  for (const [first, body] of bodies.entries()) {
    for (let second = first + 1; second < bodies.length; second += 1) {
      const { isCopy, ofFirst, ofSecond } = compareBodies(body, bodies[second]!)
      if (!isCopy) continue
      copies[first]!.push({ note: second, shared: ofFirst })
      copies[second]!.push({ note: first, shared: ofSecond })
    }
  }
  return copies.map((found, index) => (found.length === 0 ? null : sumUp(notes[index]!, found)))
}

function sumUp(note: ReadNote, copies: readonly Copy[]): Copied {
  const body = note.sentences.filter(({ zone }) => zone === 'body')
  const shared = body.filter((sentence) => copies.some((copy) => copy.shared.some(({ mine }) => mine === sentence)))
  const nearest = nearestOf(copies)
  const substantive = copies.map((copy) => copy.shared.filter(({ isSubstantive }) => isSubstantive).length)
  return {
    others: copies.map((copy) => copy.note),
    shown: nearest.length,
    share: countWords(shared) / Math.max(1, countWords(body)),
    enough: Math.max(1, ...substantive.map((count) => count - 1)),
    runs: runsOf(shared).map((run) => ({
      start: run[0]!.start,
      end: run.at(-1)!.end,
      elsewhere: elsewhereOf(run, nearest),
    })),
  }
}

/** The copies that share most, in the order of their notes. */
function nearestOf(copies: readonly Copy[]): readonly Copy[] {
  if (copies.length <= mostShown) return copies
  const words = new Map(copies.map((copy) => [copy, countWords(copy.shared.map(({ mine }) => mine))]))
  return [...copies]
    .sort((a, b) => words.get(b)! - words.get(a)! || a.note - b.note)
    .slice(0, fewShown)
    .sort((a, b) => a.note - b.note)
}

/** Sentences that follow each other, together. */
function runsOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const runs: Sentence[][] = []
  for (const sentence of sentences) {
    const last = runs.at(-1)
    if (last?.at(-1)?.index === sentence.index - 1) last.push(sentence)
    else runs.push([sentence])
  }
  return runs
}

function elsewhereOf(run: readonly Sentence[], copies: readonly Copy[]): CopiedRun['elsewhere'] {
  return copies.flatMap(({ note, shared }) =>
    shared.filter(({ mine }) => run.includes(mine)).map(({ theirs }) => ({ note, sentence: theirs })),
  )
}

function countWords(sentences: readonly Sentence[]): number {
  return sentences.reduce((total, { words }) => total + words.length, 0)
}
