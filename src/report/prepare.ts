import { readNote } from '../language/read-note.ts'
import { isForeignPage, recogniseKind } from '../language/kind.ts'
import { recipientsOf } from '../language/recipients.ts'
import { isEnglish } from '../language/english.ts'
import type { ReadNote } from '../language/act.ts'
import type { Interview } from '../note/interview.ts'
import type { Format, Kind, Mode, Note } from '../note/note.ts'
import { parseNote } from '../note/parse-note.ts'
import { allKinds, allModes, type Rule } from '../rule.ts'
import { activateRules, type ActiveRule } from './active-rule.ts'
import type { Subject } from './check.ts'
import { hostOf, type Host } from './host.ts'
import type { LintOptions, UnusedDirectives } from './options.ts'
import type { Skip } from './report.ts'

/** A note read, its kind recognised, its rules chosen. */
export interface Prepared extends Subject {
  readonly note: ReadNote
  readonly kindUnsure: boolean
  readonly skipped: Skip | null
  readonly active: readonly ActiveRule[]
  readonly inlineConfig: boolean
  readonly unusedDirectives: UnusedDirectives
  readonly host: Host | null
  /** Milliseconds that reading took, where there is a clock. */
  readonly took: number
}

/** In code units: the length from which a text is looked into before it is read, how far, and how sure one must be. */
const longest = 2000
const headLength = 1500
const sureFrom = 0.85
/** Headings, code, tables and links, which make reading slow. */
const pageMarks = /^(?:#{1,6}\s|```|~~~|\|.*\|)|\]\(/m

/** Read a source as a note and settle all that its rules will be told. Throws a `ConfigError` for bad settings, never for content. */
export function prepare(source: string, options: LintOptions, builtIn: readonly Rule[]): Prepared {
  const { within, ...others } = options
  if (within) {
    const part = source.slice(within.start, within.end)
    return prepare(part, { ...others, host: options.host ?? hostOf(source, within) }, builtIn)
  }
  const { filePath = null, tagger = null, interview = null, clock } = options
  const start = clock?.() ?? 0
  const parsed = options.host?.read ?? headOfPage(source, options) ?? parseAs(source, options)
  const note = readNote(parsed, tagger)
  const declared = oneOf<Kind>(parsed.fields.kind, [...allKinds, 'other']) ?? options.kind
  const english = isEnglish(parsed)
  const { kind, unsure } = declared
    ? { kind: declared, unsure: false }
    : english
      ? recogniseKind(note, interview !== null && isToInterviewer(parsed, interview))
      : { kind: 'other' as const, unsure: false }
  return {
    note,
    kind,
    kindUnsure: unsure,
    skipped: kind !== 'other' ? null : english || isForeignPage(parsed) ? 'not-a-note' : 'language',
    interview,
    sentAt: parsed.fields.sentAt ?? options.now ?? null,
    filePath,
    host: options.host ?? null,
    inlineConfig: options.inlineConfig ?? true,
    unusedDirectives: options.unusedDirectives ?? 'warn',
    ...(clock && { clock }),
    took: (clock?.() ?? 0) - start,
    active: activateRules([...builtIn, ...(options.plugins ?? [])], options.preset ?? 'recommended', options.rules),
  }
}

/**
 * A page, or the first part of a long one, its Markdown left as it is, where that shows that the text is surely none of ours; nobody has to read
 * the rest, or the markup.
 */
function headOfPage(source: string, options: LintOptions): Note | null {
  const isLong = source.length >= longest
  if (options.kind || !(isLong || pageMarks.test(source))) return null
  const gap = source.indexOf('\n\n', headLength)
  const end = isLong ? (gap < 0 || gap > longest ? headLength : gap) : source.length
  const head = parseAs(source.slice(0, end), { ...options, format: 'text' })
  if (head.fields.kind !== undefined || !isEnglish(head)) return null
  return recogniseKind(head).other >= sureFrom ? head : null
}

/** Read a source, all of it, as a note of the format that the options or its path name. */
export function parseAs(source: string, { filePath, format, mode, fields }: LintOptions): Note {
  return parseNote(source, {
    format: format ?? formatOf(filePath),
    ...(mode && { mode }),
    ...(fields && { fields }),
  })
}

/** The value as one of a list, or undefined. */
export function oneOf<T extends string>(value: string | undefined, values: readonly T[]): T | undefined {
  return values.find((candidate) => candidate === value)
}

/** The mode that a note's own front matter asks for. */
export function modeOf(value: string | undefined): Mode | undefined {
  return oneOf(value, allModes)
}

/** The note itself says so; a file may be named for somebody it is about. */
function isToInterviewer(note: Note, interview: Interview): boolean {
  return recipientsOf(note, interview, null).people.length > 0
}

function formatOf(filePath: string | undefined): Format {
  return filePath?.toLowerCase().endsWith('.txt') ? 'text' : 'markdown'
}
