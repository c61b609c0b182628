import { anchors, flourish, otherSources } from './data/anchors.ts'
import { turns } from './data/cues.ts'
import { courtesy, keenness, ownExperience } from './data/fit.ts'
import { lookingAhead, unrelatedFuture, warmEnding } from './data/forward.ts'
import { stockPhrases } from './data/stock.ts'
import { givingCredit, meetingGifts, minorFavours, notThanks, thanking } from './data/thanks.ts'

/** All words and phrases that acts are read from. */
export const cueLists = {
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
} as const
