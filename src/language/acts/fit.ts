import { shift } from '../../source/span.ts'
import type { Act, Level } from '../act.ts'
import type { Features } from '../features.ts'
import { chanceOf } from '../model.ts'
import type { View } from '../view.ts'

/** The chance from which a sentence counts as saying why the author fits or what the author is keen on. */
const says = 0.29

/** Why the author fits, or what the author is keen on: concrete when it names something of its own. */
export function findFit({ sentence, cues, novel }: View, features: Features): readonly Act[] {
  const [said] = cues.experience ?? cues.keenness ?? cues.idea ?? cues.record ?? cues.wish ?? cues.author ?? []
  if (!said || chanceOf('fit', features) < says) return []
  const isSlotted = sentence.words.some(({ slot }) => slot)
  const hasOwnContent = novel.length >= 2 || (novel.length === 1 && cues.years !== undefined)
  const level: Level = hasOwnContent ? 'concrete' : isSlotted ? 'slot' : 'generic'
  const act = cues.experience || !cues.keenness ? 'fit' : 'enthusiasm'
  return [{ act, level, sentence: sentence.index, ...shift(said, sentence.start) }]
}
