import type { Report } from '../report/report.ts'
import type { Rule } from '../rule.ts'

/** Turns reports, sorted by file and note, into one text. Pure: it reads, writes and prints nothing. */
export type Formatter = (reports: readonly Report[], context: FormatContext) => string

/** Puts the codes of a colour or a style around a text, or returns it as it is where there is no colour. */
export type Painter = (text: string) => string

/** The styles a formatter may use. */
export interface Painters {
  readonly bold: Painter
  readonly cyan: Painter
  readonly dim: Painter
  readonly green: Painter
  readonly red: Painter
  readonly underline: Painter
  readonly yellow: Painter
}

/** What a formatter is told besides the reports. */
export interface FormatContext {
  /** The absolute path of the folder that shown paths start from. */
  readonly cwd: string
  /** The absolute path of the repository, which paths in reports for its host start from. */
  readonly root: string
  readonly color: Painters
  /** How many columns a line may take. */
  readonly columns: number
  /** The rules that ran, for their summaries and reasons. */
  readonly rules: readonly Rule[]
  /** The version of notelint. */
  readonly version: string
  /** The text that the ranges of a report count in, by file path; a report's own `source` goes first. */
  readonly sources: ReadonlyMap<string, string>
  /** Given when there are more warnings than `--max-warnings` allows. */
  readonly maxWarningsExceeded: { readonly maxWarnings: number; readonly foundWarnings: number } | null
  /** Given when a score is under `--min-score`. */
  readonly minScoreMissed: { readonly minScore: number; readonly lowestScore: number } | null
}
