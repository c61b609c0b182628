import type { Note } from '../note/note.ts'
import { stopWords } from './data/stop-words.ts'

/** Notes shorter than this say too little about their language to be turned away. */
const leastWords = 12

/** Whether a note is written in English, as far as its words tell: English without its small words does not exist. */
export function isEnglish({ sentences }: Note): boolean {
  let words = 0
  let small = 0
  for (const sentence of sentences)
    for (const { norm, slot } of sentence.words) {
      if (slot) continue
      words += 1
      if (stopWords.has(norm)) small += 1
    }
  return words < leastWords || small / words >= 0.2
}
