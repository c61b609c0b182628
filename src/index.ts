import * as core from './core.ts'
import { tagger } from './tagger.ts'
import type { DocumentOptions } from './report/lint-document.ts'
import type { LintOptions, PanelNote } from './report/options.ts'
import type { PanelContext } from './report/lint-panel.ts'
import type { Report } from './report/report.ts'

export * from './core.ts'
export { tagger } from './tagger.ts'

/** Lint one note, with the tagger built in. Throws a `ConfigError` for bad settings, never for content. */
export function lint(source: string, options?: LintOptions): Report {
  return core.lint(source, { tagger, ...options })
}

/** Lint the notes that a document holds, with the tagger built in; a report each, in order, with positions in the document. */
export function lintDocument(source: string, options?: DocumentOptions): readonly Report[] {
  return core.lintDocument(source, { tagger, ...options })
}

/** Lint the notes of one panel, with the tagger built in; a report a note, in the order given. */
export function lintPanel(notes: readonly PanelNote[], context?: PanelContext): readonly Report[] {
  return core.lintPanel(
    notes.map((note) => ({ tagger, ...note })),
    context,
  )
}
