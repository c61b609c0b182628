import { anchors, flourish, otherSources } from './data/anchors.ts'
import { turns } from './data/cues.ts'
import { courtesy, keenness, ownExperience } from './data/fit.ts'
import { lookingAhead, unrelatedFuture, warmEnding } from './data/forward.ts'
import { stockPhrases } from './data/stock.ts'
import { givingCredit, meetingGifts, minorFavours, notThanks, thanking } from './data/thanks.ts'
import { compileLexicon } from './lexicon.ts'

/** All words and phrases that acts are read from, looked for in one pass. */
export const cueLexicon = compileLexicon({
  ...anchors,
  ...otherSources,
  ...turns,
  courtesy,
  experience: ownExperience,
  flourish,
  gift: meetingGifts,
  givingCredit,
  keenness,
  lookingAhead,
  minorFavour: minorFavours,
  notThanks,
  stock: stockPhrases,
  thanking,
  unrelatedFuture,
  warmEnding,
})

export type CueName = keyof ReturnType<typeof cueLexicon.scan>
