import type { ActName, Level } from '../language/act.ts'
import type { Kind, Mode } from '../note/note.ts'

/** UTF-16 offsets into the source, the end exclusive. */
export type Range = readonly [start: number, end: number]

/** Why a file has no findings: it is no note of ours, not English, too large, or not text. */
export type Skip = 'not-a-note' | 'language' | 'too-large' | 'binary'

/** One diagnostic: ESLint's shape, with what the score needs. Lines and columns count from 1, ends are exclusive. */
export interface Message {
  readonly ruleId: string | null
  readonly messageId: string | null
  /** 2 error, 1 warning. */
  readonly severity: 1 | 2
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly range: Range
  /** Points of the score that the finding costs, before caps. */
  readonly penalty: number
  readonly missing: boolean
  /** The rule threw; the others went on. */
  readonly fatal: boolean
  readonly related: readonly { readonly filePath: string; readonly range: Range; readonly message: string }[]
  readonly suggestions: readonly { readonly desc: string; readonly fix: TextEdit }[]
  readonly fix?: TextEdit
  readonly url: string | null
}

/** Replace a range of the source with a text. */
export interface TextEdit {
  readonly range: Range
  readonly text: string
}

/** A diagnostic that a directive or a baseline file holds back; it still costs points. */
export interface SuppressedMessage extends Message {
  readonly suppressions: readonly { readonly kind: 'directive' | 'file'; readonly justification: string }[]
}

/** What one rule gave and took. For a penalty `points` is the most it can take, for a cap the highest score left. */
export interface ScorePart {
  readonly ruleId: string
  readonly type: 'points' | 'penalty' | 'cap'
  readonly points: number
  readonly lost: number
  readonly applicable: boolean
}

/** Milliseconds that reading a note and each rule took, as ESLint tells them. */
export interface Stats {
  readonly times: {
    readonly passes: readonly {
      readonly parse: { readonly total: number }
      readonly rules: Readonly<Record<string, { readonly total: number }>>
      readonly total: number
    }[]
  }
}

/** What was found in one note: an element of the JSON output, version 1. */
export interface Report {
  readonly filePath: string
  readonly kind: Kind | 'panel'
  readonly kindUnsure: boolean
  readonly mode: Mode
  readonly skipped: Skip | null
  /** 0 to 100, or null for what is no note. */
  readonly score: number | null
  readonly scoreVersion: number
  /** Sentences that only a tagger could have decided, and there was none. */
  readonly undecided: number
  readonly sentences: number | readonly [number, number] | null
  readonly scoreParts: readonly ScorePart[]
  readonly acts: readonly { readonly act: ActName; readonly level: Level | null; readonly range: Range }[]
  readonly messages: readonly Message[]
  readonly suppressedMessages: readonly SuppressedMessage[]
  readonly errorCount: number
  readonly warningCount: number
  readonly fatalErrorCount: number
  /** Present when a document holds several notes: which one, and where. */
  readonly note?: { readonly index: number; readonly range: Range }
  /** Present when positions count in the decoded text, which `source` then carries. */
  readonly view?: 'decoded'
  readonly source?: string
  /** Present when fixes have changed the file: its text as they leave it, which positions count in. */
  readonly output?: string
  /** Present when a clock was given. */
  readonly stats?: Stats
  /** What a reader of the report should know about how the note was read. */
  readonly remarks?: readonly string[]
}
