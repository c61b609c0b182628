import type { Note } from '../../note/note.ts'
import { overlaps } from '../../source/span.ts'
import type { Act } from '../act.ts'
import { partings } from '../data/forward.ts'
import { type Chances, counts } from '../model.ts'
import { passagesOf } from '../passages.ts'
import { actIn, type View } from '../view.ts'

/** A look ahead, or a warm end, in the last sentences of the body or in the postscript. */
export function findEnding(view: View, { forward, warm }: Chances): readonly Act[] {
  if (isAboutOther(view)) return []
  if (counts(forward) && !isFarewell(view))
    return [actIn(view, 'next-steps', null, 'lookingAhead', 'condition', 'wish', 'request')]
  return counts(Math.max(forward, warm)) ? [actIn(view, 'close', 'warm', 'warmEnding', 'wish')] : []
}

/** A look ahead in a sign-off: `Talk soon,` leaves nothing to ask for. */
export function findParting(note: Note): readonly Act[] {
  return passagesOf(note)
    .filter(({ part, text }) => part === 'sign-off' && partings.test(text))
    .map(({ start, end }) => ({ act: 'next-steps', level: null, sentence: -1, start, end }))
}

/** Whether a sentence ends warmly, and says nothing of what comes next: a wish for a good weekend. */
function isFarewell({ cues: { warmEnding, lookingAhead, condition, request } }: View): boolean {
  return warmEnding !== undefined && [lookingAhead, condition, request].every((spans) => spans === undefined)
}

/** Whether all that a sentence looks ahead to is something else, a holiday say. */
function isAboutOther({ cues: { lookingAhead, unrelatedFuture } }: View): boolean {
  return (
    unrelatedFuture !== undefined &&
    (lookingAhead ?? []).every((span) => unrelatedFuture.some((other) => overlaps(other, span)))
  )
}
