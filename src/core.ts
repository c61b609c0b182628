import { rules } from '../rules/index.ts'
import { lintWith } from './report/lint.ts'
import { lintPanelWith, type PanelContext } from './report/lint-panel.ts'
import { lintDocumentWith, type DocumentOptions } from './report/lint-document.ts'
import type { LintOptions, PanelNote } from './report/options.ts'
import type { Report } from './report/report.ts'

export { parseInterview } from './note/interview-schema.ts'
export { parseNote } from './note/parse-note.ts'
export { rules } from '../rules/index.ts'
export type { Interview, Interviewer, Topic } from './note/interview.ts'
export type { Fields, Format, Kind, Mode, Note } from './note/note.ts'
export type { Act, ActName, ReadNote, Tagger } from './language/act.ts'
export type { Level, RulesConfig } from './report/active-rule.ts'
export type { DocumentOptions } from './report/lint-document.ts'
export type { LintOptions, PanelNote } from './report/options.ts'
export type { PanelContext } from './report/lint-panel.ts'
export type { Message, Range, Report, ScorePart, SuppressedMessage, TextEdit } from './report/report.ts'

/** Lint one note. Without `options.tagger`, sentences that only a tagger could decide give no finding and are counted as `undecided`. */
export function lint(source: string, options?: LintOptions): Report {
  return lintWith(rules, source, options)
}

/** Lint the notes that a document holds, as collections of templates do; a report each, in order, with positions in the document. */
export function lintDocument(source: string, options?: DocumentOptions): readonly Report[] {
  return lintDocumentWith(rules, source, options)
}

/** Lint the notes of one panel, each by itself and all against each other; a report a note, in the order given. */
export function lintPanel(notes: readonly PanelNote[], context?: PanelContext): readonly Report[] {
  return lintPanelWith(rules, notes, context)
}
