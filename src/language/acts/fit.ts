import type { Act } from '../act.ts'
import { type Chances, counts } from '../model.ts'
import { actIn, type View } from '../view.ts'

/** A shorter cue (`I know`) does not show a reader what is meant; its sentence does. */
const leastLength = 12

/** Why the author fits, or what the author is keen on: concrete when it is tied to something of its own. */
export function findFit(view: View, { fit, concrete }: Chances): readonly Act[] {
  if (!counts(fit) && !counts(concrete)) return []
  const isSlotted = view.sentence.words.some(({ slot }) => slot)
  const level = counts(concrete) ? 'concrete' : isSlotted ? 'slot' : 'generic'
  const { experience, keenness } = view.cues
  const act = experience || !keenness ? 'fit' : 'enthusiasm'
  const found = actIn(view, act, level, 'experience', 'keenness', 'wish')
  return [found.end - found.start < leastLength ? actIn(view, act, level) : found]
}
