import { anchors, flourish } from './data/anchors.ts'
import { asking } from './data/ask.ts'
import { keenness, ownExperience } from './data/fit.ts'
import { conditions, lookingAhead, requests, unrelatedFuture, warmEnding, wishes } from './data/forward.ts'
import { stockPhrases } from './data/stock.ts'
import { givingCredit, meetingGifts, minorFavours, notThanks, thanking } from './data/thanks.ts'
import { toneCues } from './data/tones.ts'

/** All words and phrases that acts are read from. */
export const cueLists = {
  ...toneCues,
  anchor: anchors,
  asking,
  condition: conditions,
  experience: ownExperience,
  flourish,
  gift: meetingGifts,
  givingCredit,
  keenness,
  lookingAhead,
  minorFavour: minorFavours,
  notThanks,
  request: requests,
  stock: stockPhrases,
  thanking,
  unrelatedFuture,
  warmEnding,
  wish: wishes,
} as const
