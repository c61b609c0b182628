import type { Finding, MessageTemplate } from '../rule.ts'
import { positionAt } from '../source/lines.ts'
import { overlaps, type Span } from '../source/span.ts'
import type { ActiveRule } from './active-rule.ts'
import type { Outcome } from './check.ts'
import { rangeOf, spanOf, type Location } from './location.ts'
import type { Message, TextEdit } from './report.ts'
import { penaltyOf } from './score.ts'

/** Where a message stands: the lines of its file, and where the notes are that related places point into. */
export interface Place extends Location {
  readonly lines: readonly Span[]
  /** By index of the note in its panel. */
  readonly panel: readonly Location[]
  /** Points of the score's base. */
  readonly base: number
}

/** The findings of one rule without those that overlap an earlier one of the same message; in order of place. */
export function mergeOverlaps(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = []
  for (const finding of [...findings].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = kept.at(-1)
    if (!last || last.messageId !== finding.messageId || !overlaps(last.span, finding.span)) kept.push(finding)
  }
  return kept
}

/** The share of its rule's points that a finding takes. */
export function shareOf({ rule }: ActiveRule, finding: Finding): number {
  return (rule.messages[finding.messageId]?.share ?? 0) * (finding.weight ?? 1)
}

/** Turn what a rule found into diagnostics; a rule that threw gives one that says so. */
export function stamp({ active, findings, thrown }: Outcome, place: Place): readonly Message[] {
  if (thrown !== null) return [crash(active, thrown, place)]
  return findings.map((finding) => {
    const template = active.rule.messages[finding.messageId] as MessageTemplate
    return {
      ruleId: active.rule.id,
      messageId: finding.messageId,
      severity: severityOf(active, template),
      message: fill(template.text, finding.data ?? {}),
      ...locate(finding.span, place),
      penalty: penaltyOf(active, shareOf(active, finding), place.base),
      missing: finding.missing ?? false,
      fatal: false,
      related: (finding.related ?? []).map(({ note, span, message }) => {
        const target = (note === undefined ? undefined : place.panel[note]) ?? place
        return { filePath: target.filePath, range: rangeOf(span, target), message }
      }),
      ...editsOf(finding, place),
      url: active.rule.url ?? null,
    }
  })
}

function severityOf({ level }: ActiveRule, { severity }: MessageTemplate): 1 | 2 {
  if (level === 'strict') return 2
  return level === 'error' && severity === 'error' ? 2 : 1
}

function fill(text: string, data: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => String(data[key] ?? whole))
}

function crash({ rule }: ActiveRule, thrown: unknown, place: Place): Message {
  const reason = thrown instanceof Error ? thrown.message : String(thrown)
  return {
    ruleId: rule.id,
    messageId: null,
    severity: 2,
    message: `The rule crashed: ${reason}. This is a bug of the rule, not of the note.`,
    ...locate({ start: 0, end: 0 }, place),
    penalty: 0,
    missing: false,
    fatal: true,
    related: [],
    suggestions: [],
    url: rule.url ?? null,
  }
}

function locate(span: Span, place: Place): Pick<Message, 'line' | 'column' | 'endLine' | 'endColumn' | 'range'> {
  const { start, end } = spanOf(span, place)
  const from = positionAt(place.lines, start)
  const to = positionAt(place.lines, end)
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column, range: [start, end] }
}

/** Edits of a note that stands encoded in its file are left out: their texts would have to be encoded, too. */
function editsOf({ suggestions = [], fix }: Finding, place: Place): Pick<Message, 'suggestions' | 'fix'> {
  if (place.host?.isVerbatim === false) return { suggestions: [] }
  const toEdit = ({ span, text }: { readonly span: Span; readonly text: string }): TextEdit => ({
    range: rangeOf(span, place),
    text,
  })
  return {
    suggestions: suggestions.map(({ desc, fix }) => ({ desc, fix: toEdit(fix) })),
    ...(fix && { fix: toEdit(fix) }),
  }
}
