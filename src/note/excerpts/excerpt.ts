import type { Span } from '../../source/span.ts'

/** How a document sets a note apart from what it says about it. */
export type Container = 'blockquote' | 'fence' | 'section'

/** A stretch of a document that has the form of a message: it may be a note. */
export interface Excerpt extends Span {
  readonly container: Container
  readonly isGreeted: boolean
  readonly isClosed: boolean
  /** The subject that stands above the container, or null. */
  readonly subject: string | null
  /** The heading above it, and the line that introduces it; '' without either. */
  readonly title: string
}

/** What a document is made of, as far as it holds messages. */
export interface Outline {
  /** In order, without overlap. */
  readonly excerpts: readonly Excerpt[]
  /** Whether the document itself begins like a message, or ends like one and has no headings. */
  readonly isMessage: boolean
  /** Whether it says something outside of all excerpts and headings. */
  readonly hasProse: boolean
  readonly hasHeadings: boolean
}
