import type { Span } from '../source/span.ts'

export type Format = 'markdown' | 'text'
export type Mode = 'send' | 'template'

/** What a message is for; `other` is not one of ours and is skipped. */
export type Kind = 'thank-you' | 'status-inquiry' | 'continued-interest' | 'feedback-request' | 'other'

export type ZoneType = 'header' | 'greeting' | 'body' | 'sign-off' | 'signature' | 'postscript' | 'quoted' | 'footer'

/** A stretch of the source with one role. The zones of a note are sorted and do not overlap; blank lines between them belong to none. */
export interface Zone extends Span {
  readonly type: ZoneType
}

/** A merge field or placeholder. The span covers its marks; the label is what stands inside them, in lower case (`your name`), or '' (`____`). */
export interface Slot extends Span {
  readonly label: string
}

/** A word of a sentence. `text` is as written but for markup; `norm` is lower case with straight quotes. A slot is one word. */
export interface Word extends Span {
  readonly text: string
  readonly norm: string
  readonly slot: Slot | null
}

/** A sentence of the body or the postscript. A list item is one sentence. `text` has the markup blanked, and the length of the span. */
export interface Sentence extends Span {
  readonly index: number
  readonly zone: 'body' | 'postscript'
  /** Index of the paragraph it stands in, from 0; list items are paragraphs of their own. */
  readonly paragraph: number
  readonly listItem: boolean
  readonly text: string
  readonly words: readonly Word[]
}

/** What front matter, header lines of a message, or the caller say about a note. Times are ISO 8601 or RFC 5322, as written. */
export interface Fields {
  readonly to?: string
  readonly from?: string
  readonly subject?: string
  readonly sentAt?: string
  readonly kind?: string
  readonly mode?: string
}

/** One parsed note, frozen: the only thing that later floors know of the text. */
export interface Note {
  /** The original text; all spans point into it. */
  readonly source: string
  /** The same length as the source; markup and whatever else is not prose is blanked to spaces. */
  readonly text: string
  readonly format: Format
  readonly mode: Mode
  readonly lines: readonly Span[]
  readonly fields: Fields
  /** Whether a subject could be expected: the source is an e-mail or carries header fields. */
  readonly hasHeader: boolean
  readonly zones: readonly Zone[]
  readonly slots: readonly Slot[]
  /** Sentences of body and postscript, in order. */
  readonly sentences: readonly Sentence[]
  /** The least and the most sentences that a reader would count in the body. */
  readonly sentenceCount: readonly [number, number]
  /** Why some of the source was read as plain text only, or null. */
  readonly degraded: string | null
}
