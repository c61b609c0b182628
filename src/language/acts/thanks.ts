import type { Act } from '../act.ts'
import { givingCredit, meetingGifts, minorFavours, notThanks, thanking } from '../data/thanks.ts'
import { findPhrases, hasPhrase, phrases } from '../phrases.ts'
import type { View } from '../view.ts'

const thankingPattern = phrases([...thanking, ...givingCredit])
const excluded = phrases(notThanks)
const favour = phrases(minorFavours)
const gift = phrases(meetingGifts)

/** Thanks to the reader for time or talk. Thanks in advance, to somebody else, or for a minor favour do not count. */
export function findThanks({ sentence, text }: View): readonly Act[] {
  const left = text.replace(excluded, (words) => ' '.repeat(words.length))
  if (hasPhrase(favour, left) && !hasPhrase(gift, left.replace(favour, ' '))) return []
  return findPhrases(thankingPattern, left, sentence.start)
    .slice(0, 1)
    .map((span) => ({ act: 'thanks', level: null, sentence: sentence.index, ...span }))
}
