import type { Note } from '../note/note.ts'
import { splitLines } from '../source/lines.ts'
import { shift, type Span } from '../source/span.ts'
import type { Range } from './report.ts'

/** The document that a note is a part of: positions in reports are the document's. */
export interface Host {
  readonly source: string
  readonly lines: readonly Span[]
  /** Which of the document's notes it is, from 0, and where it stands. */
  readonly index: number
  readonly range: Range
  /** A span of the note as a span of the document. */
  readonly place: (span: Span) => Span
  /** Whether the note is written in the document as it is, so that edits of the one are edits of the other. */
  readonly isVerbatim: boolean
  /** The note as it was read to find it, so that nobody has to read it again. */
  readonly read?: Note
}

/** The document around a stretch of it that holds a note as it is. `lines` are the document's, where they are known. */
export function hostOf(source: string, { start, end }: Span, index = 0, lines = splitLines(source)): Host {
  return { source, lines, index, range: [start, end], place: (span) => shift(span, start), isVerbatim: true }
}
