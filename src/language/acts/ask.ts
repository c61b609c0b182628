import type { Act } from '../act.ts'
import { type Chances, counts } from '../model.ts'
import { actIn, type View } from '../view.ts'

/** A question or a request to the reader. */
export function findAsk(view: View, { ask }: Chances): readonly Act[] {
  return counts(ask) ? [actIn(view, 'ask', null, 'asking')] : []
}
