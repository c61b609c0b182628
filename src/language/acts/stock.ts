import { shift } from '../../source/span.ts'
import type { Act } from '../act.ts'
import type { Chances } from '../model.ts'
import type { View } from '../view.ts'

/** From this chance on a sentence without a stock phrase is named as a whole: to be told so of one's own words needs to be right. */
const sure = 0.6

/** The stock phrases of a sentence, or the sentence itself when it surely says nothing in other words. */
export function findStock({ sentence, cues }: View, { stock }: Chances): readonly Act[] {
  const whole = stock >= sure ? [{ start: 0, end: sentence.text.length }] : []
  return (cues.stock ?? whole).map((span) => ({
    act: 'stock',
    level: null,
    sentence: sentence.index,
    ...shift(span, sentence.start),
  }))
}

/** The share, 0 to 1, of the body's words that could go to anybody: each sentence counts by its length and by how stock it is. */
export function stockShareOf(views: readonly View[], chances: readonly Chances[]): number {
  let words = 0
  let stock = 0
  for (const [index, { sentence }] of views.entries()) {
    if (sentence.zone !== 'body') continue
    words += sentence.words.length
    stock += sentence.words.length * chances[index]!.stock
  }
  return words === 0 ? 0 : stock / words
}
