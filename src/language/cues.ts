import { cueIndex } from './cue-index.ts'
import { cueLists } from './cue-lists.ts'
import { compileLexicon } from './lexicon.ts'

/** All words and phrases that acts are read from, looked for in one pass. */
export const cueLexicon = compileLexicon(cueLists, cueIndex)

export type CueName = keyof typeof cueLists
