import type { Act } from '../act.ts'
import type { Features } from '../features.ts'
import { chanceOf } from '../model.ts'
import { isNearEnd, type View } from '../view.ts'

/** The chance from which a sentence near the end counts as looking ahead. */
const looksAhead = 0.3

/** A look ahead, or a warm end, in the last sentences of the body or in the postscript. */
export function findEnding(view: View, features: Features): readonly Act[] {
  if (!isNearEnd(view)) return []
  const { sentence, cues } = view
  if (chanceOf('nextSteps', features) >= looksAhead) {
    const { start, end } = (cues.lookingAhead ?? cues.wish ?? cues.condition ?? cues.imperative)?.[0] ?? {
      start: 0,
      end: sentence.text.length,
    }
    return [
      {
        act: 'next-steps',
        level: null,
        sentence: sentence.index,
        start: sentence.start + start,
        end: sentence.start + end,
      },
    ]
  }
  const [warm] = cues.warmEnding ?? []
  return warm
    ? [
        {
          act: 'close',
          level: 'warm',
          sentence: sentence.index,
          start: sentence.start + warm.start,
          end: sentence.start + warm.end,
        },
      ]
    : []
}
