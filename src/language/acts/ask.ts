import type { Act } from '../act.ts'
import { asking } from '../data/ask.ts'
import { findPhrases, phrases } from '../phrases.ts'
import type { View } from '../view.ts'

const pattern = phrases(asking)

/** A question or a request to the reader. */
export function findAsk({ sentence, text }: View): readonly Act[] {
  const [span] = findPhrases(pattern, text, sentence.start)
  if (span) return [{ act: 'ask', level: null, sentence: sentence.index, ...span }]
  const isQuestion = /\?["')\]]*\s*$/.test(text)
  return isQuestion
    ? [{ act: 'ask', level: null, sentence: sentence.index, start: sentence.start, end: sentence.end }]
    : []
}
