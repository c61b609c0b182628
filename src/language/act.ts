import type { Note } from '../note/note.ts'
import type { Span } from '../source/span.ts'

/** What a sentence, or a part of one, does. The last nine are faults of tone. */
export type ActName =
  | 'thanks'
  | 'reference'
  | 'fit'
  | 'enthusiasm'
  | 'close'
  | 'next-steps'
  | 'ask'
  | 'stock'
  | 'pressure'
  | 'pleading'
  | 'apology'
  | 'hedging'
  | 'criticism'
  | 'overfamiliarity'
  | 'pay-talk'
  | 'boasting'

/**
 * How much of the act is there: a reference is `weak` (a topic), `strong` (a detail) or `slot`; fit and enthusiasm are `generic`, `concrete` or `slot`;
 * a close is `warm`; the other acts have no levels.
 */
export type Level = 'weak' | 'strong' | 'generic' | 'concrete' | 'warm' | 'slot'

/** One act, at the words that do it. */
export interface Act extends Span {
  readonly act: ActName
  readonly level: Level | null
  /** Index of the sentence it stands in; -1 outside of sentences (subject, slots of a header). */
  readonly sentence: number
}

/** Looks at the words of one sentence when the lexicons leave a question open. Synchronous, pure. */
export interface Tagger {
  /** Tags of each word of the text, by whitespace-separated word; names as in compromise (`Person`, `Organization`, `PastTense`, …). */
  tag(text: string): readonly { readonly text: string; readonly tags: readonly string[] }[]
}

/** A note that has been read: the note, and what it does. Acts are found once, when first asked for. */
export interface ReadNote extends Note {
  /** All acts, sorted by start. */
  readonly acts: readonly Act[]
  /** The share of the body, 0 to 1, that could go to anybody. */
  readonly stockShare: number
  /** How likely it is, 0 to 1, that some sentence names anything of the talk. */
  readonly topicChance: number
  /** How many sentences stayed undecided for want of a tagger. */
  readonly undecided: number
}
