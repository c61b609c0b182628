import { overlaps, shift, type Span } from '../../source/span.ts'
import type { Act } from '../act.ts'
import type { Features } from '../features.ts'
import { chanceOf } from '../model.ts'
import { isNearEnd, type View } from '../view.ts'

/** The chance from which words that may look ahead do. */
const looksAhead = 0.27

/** A look ahead, or a warm end, in the last sentences of the body or in the postscript. */
export function findEnding(view: View, features: Features): readonly Act[] {
  if (!isNearEnd(view)) return []
  const { sentence, cues } = view
  const step = stepIn(view)
  if (step && chanceOf('nextSteps', features) >= looksAhead)
    return [{ act: 'next-steps', level: null, sentence: sentence.index, ...shift(step, sentence.start) }]
  const [warm] = cues.warmEnding ?? []
  return warm ? [{ act: 'close', level: 'warm', sentence: sentence.index, ...shift(warm, sentence.start) }] : []
}

/** The words of a sentence that may look ahead: at the process, or, in a wish or a question, at what the reader may do. */
function stepIn({ cues, text }: View): Span | undefined {
  const [ahead] = (cues.lookingAhead ?? []).filter(
    (span) => !cues.unrelatedFuture?.some((other) => overlaps(other, span)),
  )
  if (ahead || cues.unrelatedFuture) return ahead
  const isQuestion = /\?\W*$/.test(text)
  return (
    (cues.condition ?? cues.wish ?? cues.imperative)?.[0] ?? (isQuestion ? { start: 0, end: text.length } : undefined)
  )
}
