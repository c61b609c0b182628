import { overlaps } from '../../source/span.ts'
import type { Act } from '../act.ts'
import { type Chances, counts } from '../model.ts'
import { actIn, type View } from '../view.ts'

/** A look ahead, or a warm end, in the last sentences of the body or in the postscript. */
export function findEnding(view: View, { forward, warm }: Chances): readonly Act[] {
  if (isAboutOther(view)) return []
  if (counts(forward)) return [actIn(view, 'next-steps', null, 'lookingAhead', 'condition', 'wish', 'request')]
  return counts(warm) ? [actIn(view, 'close', 'warm', 'warmEnding', 'wish')] : []
}

/** Whether all that a sentence looks ahead to is something else, a holiday say. */
function isAboutOther({ cues: { lookingAhead, unrelatedFuture } }: View): boolean {
  return (
    unrelatedFuture !== undefined &&
    (lookingAhead ?? []).every((span) => unrelatedFuture.some((other) => overlaps(other, span)))
  )
}
