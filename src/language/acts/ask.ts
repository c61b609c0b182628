import type { Act } from '../act.ts'
import { askIndex } from '../cue-index.ts'
import { asking } from '../data/ask.ts'
import { compileLexicon } from '../lexicon.ts'
import type { View } from '../view.ts'

const lexicon = compileLexicon({ asking }, askIndex)

/** A question or a request to the reader. */
export function findAsk({ sentence, text }: View): readonly Act[] {
  const span = lexicon.scan(text).asking?.[0]
  if (span) {
    const place = { start: sentence.start + span.start, end: sentence.start + span.end }
    return [{ act: 'ask', level: null, sentence: sentence.index, ...place }]
  }
  const isQuestion = /\?["')\]]*\s*$/.test(text)
  return isQuestion
    ? [{ act: 'ask', level: null, sentence: sentence.index, start: sentence.start, end: sentence.end }]
    : []
}
