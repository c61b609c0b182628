import { positionAt, splitLines } from '../source/lines.ts'
import { nearest } from '../source/nearest.ts'
import type { Span } from '../source/span.ts'
import { findDirectives, type Directive } from './directives.ts'
import { byPlace, countMessages, plainMessage } from './messages.ts'
import type { UnusedDirectives } from './options.ts'
import type { Message, Report, SuppressedMessage } from './report.ts'

/**
 * Hold back the messages of a report that directives in its source name, and tell of those in the note that hold nothing back. The score stays
 * as it is, and a rule that threw is always told of.
 */
export function suppress(report: Report, source: string, unused: UnusedDirectives): Report {
  const directives = findDirectives(source)
  if (directives.length === 0 || report.skipped) return report
  const lines = splitLines(source)
  const judged = report.messages.map((message) => ({ message, directive: holderOf(message, directives, lines) }))
  const suppressed = judged.flatMap(({ message, directive }) => (directive ? [held(message, directive)] : []))
  const kept = judged.flatMap(({ message, directive }) => (directive ? [] : [message]))
  const [start, end] = report.note?.range ?? [0, source.length]
  const idle = (directive: Directive): readonly string[] | null => {
    const uses = judged.flatMap(({ message, directive: by }) => (by === directive ? [message.ruleId] : []))
    return directive.ruleIds?.filter((id) => !uses.includes(id)) ?? (uses.length > 0 ? [] : null)
  }
  const own = directives.filter(
    (directive) => directive.type !== 'enable' && directive.start >= start && directive.end <= end,
  )
  const known = report.scoreParts.map(({ ruleId }) => ruleId)
  const complaints =
    unused === 'off' ? [] : own.flatMap((directive) => complain(directive, idle(directive), known, lines, unused))
  const messages = [...kept, ...complaints].sort(byPlace)
  return {
    ...report,
    messages,
    suppressedMessages: [...report.suppressedMessages, ...suppressed],
    ...countMessages(messages),
  }
}

/** The directive that holds a message back: one for its line, else the last one above it that names its rule, unless that one enables. */
function holderOf(message: Message, directives: readonly Directive[], lines: readonly Span[]): Directive | undefined {
  if (message.fatal || message.ruleId === null) return undefined
  const { ruleId, range, line } = message
  const about = directives.filter(({ ruleIds }) => ruleIds === null || ruleIds.includes(ruleId))
  const above = about.findLast(({ type, from }) => (type === 'disable' || type === 'enable') && from <= range[0])
  return about.find((directive) => lineOf(directive, lines) === line) ?? (above?.type === 'disable' ? above : undefined)
}

/** The line that a directive is for, or 0. */
function lineOf({ type, start, end }: Directive, lines: readonly Span[]): number {
  if (type === 'disable-line') return positionAt(lines, start).line
  return type === 'disable-next-line' ? positionAt(lines, end).line + 1 : 0
}

function held(message: Message, { justification }: Directive): SuppressedMessage {
  return { ...message, suppressions: [{ kind: 'directive', justification }] }
}

/** `idle` are the rules that a directive names in vain, or null for one that names none and is idle as a whole. */
function complain(
  { start, end }: Directive,
  idle: readonly string[] | null,
  known: readonly string[],
  lines: readonly Span[],
  level: 'warn' | 'error',
): readonly Message[] {
  const from = positionAt(lines, start)
  const to = positionAt(lines, end)
  const place = {
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    range: [start, end] as const,
  }
  const texts = idle?.map(
    (id) => `This holds nothing back of “${id}”${known.includes(id) ? '' : nearest(id, known)}; take it out.`,
  )
  return (texts ?? ['This holds nothing back; take it out.']).map((text) =>
    plainMessage(text, place, { severity: level === 'error' ? 2 : 1, fatal: false }),
  )
}
