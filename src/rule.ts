import type { Act, ActName, ReadNote } from './language/act.ts'
import type { Sibling } from './language/twins.ts'
import type { Interview } from './note/interview.ts'
import type { Kind, Mode, Zone, ZoneType } from './note/note.ts'
import type { Span } from './source/span.ts'
import type { z } from './zod.ts'

export type { Act, ActName, Level, ReadNote } from './language/act.ts'
export { findCopies, type Copied, type CopiedRun } from './language/copies.ts'
export { findForeignAddresses } from './language/foreign-addresses.ts'
export { findForeignCompanies } from './language/foreign-companies.ts'
export { findForeignRoles } from './language/foreign-roles.ts'
export { judgeGrounding, type Grounding } from './language/grounding.ts'
export { findMisaddressed, type Misaddressed } from './language/misaddressed.ts'
export { recipientsOf, type Recipients } from './language/recipients.ts'
export { judgeTime, type Timing, type Untimely } from './language/timeliness.ts'
export type { Sibling } from './language/twins.ts'
export { parseTime, type Time } from './note/time.ts'
export { addresseeOf } from './note/addressee.ts'
export type { Addressee } from './note/addressee.ts'
export type { Interview, Interviewer, Topic } from './note/interview.ts'
export type { Fields, Format, Kind, Mode, Note, Sentence, Slot, Word, Zone, ZoneType } from './note/note.ts'
export { signatureOf } from './note/signature.ts'
export type { Signature } from './note/signature.ts'
export type { Span } from './source/span.ts'
export { z } from './zod.ts'

export type Severity = 'error' | 'warning'
export type Preset = 'recommended' | 'strict'

/** What context a rule cannot do without; a rule that lacks it is reported as not applicable. */
export type Need = 'interview' | 'topics' | 'sentAt'

/** A template of one sentence with `{{data}}` in it, its severity, and the share (0 to 1) of the rule's points that it takes. */
export interface MessageTemplate {
  readonly text: string
  readonly severity: Severity
  readonly share: number
}

/** A change of the source that keeps the author's meaning. */
export interface Fix {
  readonly span: Span
  readonly text: string
}

/** What a rule yields. The span is what the rule saw, or, with `missing`, the zero-width place where something belongs. */
export interface Finding<MessageId extends string = string> {
  readonly messageId: MessageId
  readonly span: Span
  readonly data?: Readonly<Record<string, string | number>>
  readonly missing?: boolean
  /** Part, 0 to 1, of the message's share that this finding takes; 1 unless said. */
  readonly weight?: number
  /** Other places that belong to the finding; `note` is an index into the notes of a panel, else this note. */
  readonly related?: readonly { readonly note?: number; readonly span: Span; readonly message: string }[]
  readonly suggestions?: readonly { readonly desc: string; readonly fix: Fix }[]
  readonly fix?: Fix
}

/** A finding in one note of a panel, by its index. */
export interface PanelFinding<MessageId extends string = string> extends Finding<MessageId> {
  /** Index of the note in the panel; -1 for the interview itself. */
  readonly note: number
}

/** What a check is told besides the note. */
export interface Context<Options> {
  readonly options: Options
  readonly interview: Interview | null
  readonly kind: Kind
  readonly mode: Mode
  /** When the note was or will be sent (ISO 8601 or RFC 5322), or null. */
  readonly sentAt: string | null
  /** Where the note stands, or null. */
  readonly filePath: string | null
  /** The other notes of the panel, for a rule of note scope; none where a note stands for itself. */
  readonly siblings: readonly Sibling[]
  /** Where each of the notes stands that a rule of panel scope is given. */
  readonly filePaths: readonly (string | null)[]
}

/** A note that shows a rule, marked with «» where the rule must find something; for a panel rule a list of notes. */
export interface Example {
  readonly pass?: string | readonly string[]
  readonly fail?: string | readonly string[]
  /** The message of the first finding of a `fail`. */
  readonly message?: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly kind?: Kind
  readonly mode?: Mode
  readonly interview?: unknown
  readonly sentAt?: string
}

interface RuleBase<Schema extends z.ZodType, MessageId extends string> {
  readonly id: string
  /** The kinds of note the rule speaks about. */
  readonly kinds: readonly Exclude<Kind, 'other'>[]
  readonly modes: readonly Mode[]
  readonly needs: readonly Need[]
  /** Exactly one of three: points of the base, a penalty in points of the score, or the highest score a note with the fault can have. */
  readonly points?: number
  readonly penalty?: number
  readonly cap?: number
  /** Rules of one family lose no more than 60 points of penalty together. */
  readonly family?: 'tone'
  readonly presets: readonly Preset[]
  readonly messages: Readonly<Record<MessageId, MessageTemplate>>
  readonly summary: string
  readonly why: string
  readonly source: string
  /** A page about the rule on the web, which reports link to. */
  readonly url?: string
  readonly options: Schema
  readonly examples: readonly Example[]
}

/** A rule that reads one note at a time. */
export interface NoteRule<Schema extends z.ZodType = z.ZodType, MessageId extends string = string> extends RuleBase<
  Schema,
  MessageId
> {
  readonly scope: 'note'
  check(note: ReadNote, context: Context<z.output<Schema>>): Iterable<Finding<MessageId>>
}

/** A rule that holds the notes of one panel against each other. */
export interface PanelRule<Schema extends z.ZodType = z.ZodType, MessageId extends string = string> extends RuleBase<
  Schema,
  MessageId
> {
  readonly scope: 'panel'
  check(notes: readonly ReadNote[], context: Context<z.output<Schema>>): Iterable<PanelFinding<MessageId>>
}

/** Any rule; its options are checked by its schema before `check` sees them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the options type is bound inside each rule; a list of rules has none in common
export type Rule = NoteRule<any> | PanelRule<any>

/** All kinds that notelint lints. */
export const allKinds = ['thank-you', 'status-inquiry', 'continued-interest', 'feedback-request'] as const

/** Both modes. */
export const allModes = ['send', 'template'] as const

/** Give a rule its types; returns it unchanged. */
export function defineRule<Schema extends z.ZodType, MessageId extends string>(
  rule: NoteRule<Schema, MessageId> | PanelRule<Schema, MessageId>,
): Rule {
  return rule as Rule
}

/** The acts of one name in a note, in order. */
export function actsOf(note: ReadNote, ...names: readonly ActName[]): readonly Act[] {
  return note.acts.filter((act) => names.includes(act.act))
}

/** The zones of one type, in order. */
export function zonesOf(note: ReadNote, type: ZoneType): readonly Zone[] {
  return note.zones.filter((zone) => zone.type === type)
}

/** The zero-width place after the last sentence of the body, where a close belongs. */
export function endOfBody(note: ReadNote): Span {
  const end = note.sentences.findLast((sentence) => sentence.zone === 'body')?.end ?? startOfBody(note).start
  return { start: end, end }
}

/** The zero-width place before the first sentence of the body, where thanks belong. */
export function startOfBody(note: ReadNote): Span {
  const start = note.sentences[0]?.start ?? note.zones.find((zone) => zone.type === 'greeting')?.end ?? 0
  return { start, end: start }
}

/** The words under a span, white space folded, at most 60 characters: for messages that quote the note. */
export function quote(note: ReadNote, span: Span): string {
  const text = note.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text
}

/** Each act of one name as a fault, its words in the message; together they take its share once. */
export function* findFaults<Name extends ActName>(note: ReadNote, name: Name): Generator<Finding<Name>> {
  const faults = actsOf(note, name)
  for (const span of faults)
    yield { messageId: name, span, data: { words: quote(note, span) }, weight: 1 / faults.length }
}
