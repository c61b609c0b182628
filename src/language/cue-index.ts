import { cueLists } from './cue-lists.ts'
import { indexPhrases } from './phrase-index.ts'

// How phrases begin. To work it out takes a tenth of a cold start, so the build does (`tsup.config.ts`).

/** How the phrases of the cues begin. */
export const cueIndex = indexPhrases(Object.values<readonly string[]>(cueLists).flat())
