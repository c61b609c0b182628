import type { Rule } from '../rule.ts'
import { findNotes, type Stand } from './find-notes.ts'
import { lintWith } from './lint.ts'
import type { LintOptions } from './options.ts'
import type { Report } from './report.ts'

/** How to lint a document that may hold several notes. */
export interface DocumentOptions extends LintOptions {
  /** Where its notes stand; `auto` unless said. */
  readonly notes?: Stand | readonly Stand[]
}

/** Lint the notes that a document holds: a report each, in order, with positions in the document. A document without any is one note by itself. */
export function lintDocumentWith(
  rules: readonly Rule[],
  source: string,
  { notes = 'auto', ...options }: DocumentOptions = {},
): readonly Report[] {
  return findNotes({ ...options, source }, [notes].flat()).map(({ source: text, ...part }) =>
    lintWith(rules, text, part),
  )
}
