import { contains, type Span } from '../../source/span.ts'
import type { Act } from '../act.ts'
import { stockPhrases } from '../data/stock.ts'
import { findPhrases, phrases } from '../phrases.ts'
import type { View } from '../view.ts'

const pattern = phrases(stockPhrases)

/** The stock phrases of a sentence. */
export function findStock({ sentence, text }: View): readonly Act[] {
  return findPhrases(pattern, text, sentence.start).map((span) => ({
    act: 'stock',
    level: null,
    sentence: sentence.index,
    ...span,
  }))
}

/** The share, 0 to 1, of the body's words that could go to anybody: words in stock phrases, and the empty rest of sentences without content. */
export function stockShareOf(views: readonly View[], acts: readonly Act[]): number {
  let words = 0
  let stock = 0
  for (const view of views.filter(({ sentence }) => sentence.zone === 'body')) {
    const spans = acts.filter(({ act, sentence }) => act === 'stock' && sentence === view.sentence.index)
    words += view.sentence.words.length
    stock += stockWords(view, spans)
  }
  return words === 0 ? 0 : stock / words
}

function stockWords({ sentence, novel }: View, spans: readonly Span[]): number {
  const inside = sentence.words.filter((word) => spans.some((span) => contains(span, word))).length
  const emptiness = novel.length === 0 ? 1 : novel.length === 1 ? 0.6 : 0
  return Math.max(inside, spans.length > 0 || novel.length === 0 ? emptiness * sentence.words.length : 0)
}
