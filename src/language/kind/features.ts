import type { Note } from '../../note/note.ts'
import { kindCueStarts } from '../cue-index.ts'
import { cueGroups, cuesOfKinds } from '../data/kind-cues.ts'
import { compileCues, findCues } from './find-cues.ts'
import { type Passage, readPassages } from './passages.ts'
import { shapeOf } from './shape.ts'
import { topicsOf } from './topics.ts'

/** What speaks for one kind or another, each once. */
export interface KindFeatures {
  /** The cues of a note, and its shape, by name. */
  readonly marks: ReadonlySet<string>
  /** What it is about, and whom. */
  readonly topics: readonly string[]
  /** Its words, and its pairs of words; those of the subject and of the frame begin with `s:` and `f:`. */
  readonly words: ReadonlySet<string>
}

const index = compileCues(cuesOfKinds, cueGroups, kindCueStarts)
const marksOfPlace = { subject: 's:', frame: 'f:', body: '' } as const
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const months = [
  'january', 'february', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
] // prettier-ignore
const classes: ReadonlyMap<string, string> = new Map([
  ...days.map((day) => [day, '<day>'] as const),
  ...months.map((month) => [month, '<month>'] as const),
])

/**
 * What tells the kind of a note. A cue is named for its place where that is the subject or the frame (greeting, sign-off, signature), and once
 * more where several sentences have it.
 */
export function featuresOf(note: Note): KindFeatures {
  const passages = readPassages(note)
  const marks = new Set(shapeOf(note))
  for (const { place, tokens } of passages)
    for (const cue of findCues(index, tokens)) {
      if (place !== 'body') marks.add(`${cue} (${place})`)
      else marks.add(marks.has(cue) ? `${cue} (again)` : cue)
    }
  return { marks, topics: topicsOf(passages), words: wordsOf(passages) }
}

function wordsOf(passages: readonly Passage[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { place, tokens } of passages) {
    const lead = marksOfPlace[place]
    let former = ''
    for (const token of tokens) {
      const word = classOf(token)
      words.add(lead + word)
      if (former) words.add(`${lead}${former} ${word}`)
      former = word
    }
  }
  return words
}

/** A word, or what stands for all of its class: which day it was does not matter. */
function classOf(token: string): string {
  return token[0]! >= '0' && token[0]! <= '9' ? '#' : (classes.get(token) ?? token)
}
