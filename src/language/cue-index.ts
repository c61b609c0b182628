import { cueLists } from './cue-lists.ts'
import { cueGroups, cuesOfKinds } from './data/kind-cues.ts'
import { topicSlots } from './data/topic-slots.ts'
import { startsOf } from './kind/find-cues.ts'
import { indexPhrases } from './phrase-index.ts'

// How phrases begin. To work it out takes a tenth of a cold start, so the build does (`tsup.config.ts`).

/** How the phrases of the cues begin. */
export const cueIndex = indexPhrases(Object.values<readonly string[]>(cueLists).flat())

/** How the phrases begin that slots ask for a topic with. */
export const topicSlotIndex = indexPhrases(topicSlots)

/** How the phrases of the kinds begin. */
export const kindCueStarts = startsOf(cuesOfKinds, cueGroups)
