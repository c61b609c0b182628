import type { Act } from '../act.ts'
import { lookingAhead, unrelatedFuture, warmEnding } from '../data/forward.ts'
import { findPhrases, phrases } from '../phrases.ts'
import type { View } from '../view.ts'

const ahead = phrases(lookingAhead)
const unrelated = phrases(unrelatedFuture)
const warm = phrases(warmEnding)

/** How far from the end of the body a sentence may stand and still close the note. */
const reach = 2

/** A look ahead, or a warm end, in the last sentences of the body or in the postscript. */
export function findEnding({ sentence, text, fromEnd }: View): readonly Act[] {
  if (fromEnd > reach) return []
  const left = text.replace(unrelated, (words) => ' '.repeat(words.length))
  const [step] = findPhrases(ahead, left, sentence.start)
  if (step) return [{ act: 'next-steps', level: null, sentence: sentence.index, ...step }]
  const [close] = findPhrases(warm, left, sentence.start)
  return close ? [{ act: 'close', level: 'warm', sentence: sentence.index, ...close }] : []
}
