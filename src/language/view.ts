import type { Note, Sentence, Word } from '../note/note.ts'
import { shift } from '../source/span.ts'
import type { Act, ActName, Level } from './act.ts'
import { cueLexicon, type CueName } from './cues.ts'
import { buzzwords } from './data/buzzwords.ts'
import { genericWords } from './data/generic-words.ts'
import { stopWords } from './data/stop-words.ts'
import { type Hits, normalise } from './lexicon.ts'
import { findToneSigns, type ToneSign } from './tone-signs.ts'

/** A sentence as the finders of acts see it. */
export interface View {
  readonly sentence: Sentence
  /** The sentence in lower case with straight quotes, at the same length. */
  readonly text: string
  /** Where the cues stand in `text`. */
  readonly cues: Hits<CueName>
  /** What speaks for a fault of tone. */
  readonly signs: readonly ToneSign[]
  /** Words with content of their own: neither stop words, nor generic, nor jargon, nor slots. */
  readonly novel: readonly Word[]
  /** How many sentences of the body follow; 0 for the last one and for a postscript. */
  readonly fromEnd: number
}

/** Look at every sentence of a note once. */
export function viewSentences(note: Note): readonly View[] {
  const bodySize = note.sentences.filter(({ zone }) => zone === 'body').length
  return note.sentences.map((sentence) => {
    const text = normalise(sentence.text)
    const cues = cueLexicon.scan(text)
    return {
      sentence,
      text,
      cues,
      signs: findToneSigns(sentence.text, text, cues),
      novel: sentence.words.filter(isNovel),
      fromEnd: sentence.zone === 'body' ? Math.max(0, bodySize - 1 - sentence.index) : 0,
    }
  })
}

/** Whether a sentence stands where a note closes: among the last three of the body, or in the postscript. */
export function isNearEnd({ sentence, fromEnd }: View): boolean {
  return fromEnd <= 2 || sentence.zone === 'postscript'
}

/** Whether a sentence ends with a question mark, in quotes or brackets or not. */
export function isQuestion(text: string): boolean {
  return /\?\W*$/.test(text)
}

/** An act at the first cue of the first list that the sentence has, or at the whole sentence. */
export function actIn({ sentence, cues }: View, act: ActName, level: Level | null, ...lists: readonly CueName[]): Act {
  const [cue] = lists.flatMap((list) => cues[list] ?? [])
  const span = cue ? shift(cue, sentence.start) : { start: sentence.start, end: sentence.end }
  return { act, level, sentence: sentence.index, ...span }
}

function isNovel({ norm, slot }: Word): boolean {
  if (slot || norm.length < 3 || stopWords.has(norm) || !/[a-zà-ÿ]/.test(norm)) return false
  const bare = norm.endsWith("'s") ? norm.slice(0, -2) : norm
  return !stopWords.has(bare) && !genericWords.has(bare) && !buzzwords.has(bare)
}
