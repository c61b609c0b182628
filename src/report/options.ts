import type { Tagger } from '../language/act.ts'
import type { Interview } from '../note/interview.ts'
import type { Fields, Format, Kind, Mode } from '../note/note.ts'
import type { Preset, Rule } from '../rule.ts'
import type { Span } from '../source/span.ts'
import type { RulesConfig } from './active-rule.ts'
import type { Host } from './host.ts'

/** How to tell of a directive that holds nothing back. */
export type UnusedDirectives = 'off' | 'warn' | 'error'

/** What `lint` may be told. Front matter of the note beats what is said here about mode and kind. */
export interface LintOptions {
  /** Names the note in the report, and tells the format by its ending. */
  readonly filePath?: string
  /** `markdown` unless the path says otherwise. */
  readonly format?: Format
  /** `send` unless said. */
  readonly mode?: Mode
  /** Takes the note to be of this kind instead of recognising it. */
  readonly kind?: Kind
  /** `recommended` unless said. */
  readonly preset?: Preset
  readonly rules?: RulesConfig
  /** Further rules, beside the built-in ones. */
  readonly plugins?: readonly Rule[]
  readonly interview?: Interview | null
  readonly tagger?: Tagger | null
  /** Header fields that a mail program or a shell has decoded. */
  readonly fields?: Fields
  /** When a draft without a date is taken to be sent; ISO 8601. */
  readonly now?: string
  /** Whether comments and front matter may hold diagnostics back; true unless said. */
  readonly inlineConfig?: boolean
  /** `warn` unless said. */
  readonly unusedDirectives?: UnusedDirectives
  /** Tells milliseconds; with it, reports say how long reading and each rule took. */
  readonly clock?: () => number
  /** The stretch of the source that holds the note, where it stands in a larger document. */
  readonly within?: Span
  /** The document that the note was taken from, where `source` is the note alone. */
  readonly host?: Host
}

/** One note of a panel. */
export interface PanelNote extends LintOptions {
  readonly source: string
}
