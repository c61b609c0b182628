import type { Finding, MessageTemplate } from '../rule.ts'
import { positionAt } from '../source/lines.ts'
import { overlaps, type Span } from '../source/span.ts'
import type { ActiveRule } from './active-rule.ts'
import type { Outcome } from './check.ts'
import type { Message, Range, TextEdit } from './report.ts'
import { penaltyOf } from './score.ts'

/** Where a message stands: the lines of its note, and the paths of the notes that related places point into. */
export interface Place {
  readonly lines: readonly Span[]
  readonly filePath: string
  /** Paths by index of the note in its panel. */
  readonly panelPaths: readonly string[]
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
      related: (finding.related ?? []).map(({ note, span, message }) => ({
        filePath: note === undefined ? place.filePath : (place.panelPaths[note] ?? place.filePath),
        range: toRange(span),
        message,
      })),
      suggestions: (finding.suggestions ?? []).map(({ desc, fix }) => ({ desc, fix: toEdit(fix) })),
      ...(finding.fix && { fix: toEdit(finding.fix) }),
      url: null,
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
    url: null,
  }
}

function locate(span: Span, { lines }: Place): Pick<Message, 'line' | 'column' | 'endLine' | 'endColumn' | 'range'> {
  const start = positionAt(lines, span.start)
  const end = positionAt(lines, span.end)
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column, range: toRange(span) }
}

function toEdit({ span, text }: { readonly span: Span; readonly text: string }): TextEdit {
  return { range: toRange(span), text }
}

function toRange({ start, end }: Span): Range {
  return [start, end]
}
