import type { Note } from '../note/note.ts'
import { stopWords } from './data/stop-words.ts'

/** Notes shorter than this say too little about their language to be turned away. */
const leastWords = 12

/** Whether a note is written in English, as far as its words tell: English without its small words does not exist. */
export function isEnglish({ sentences }: Note): boolean {
  const words = sentences.flatMap((sentence) => sentence.words).filter(({ slot }) => !slot)
  if (words.length < leastWords) return true
  return words.filter(({ norm }) => stopWords.has(norm)).length / words.length >= 0.2
}
