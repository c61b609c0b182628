import type { Rule } from '../rule.ts'
import { checkNote, type Outcome } from './check.ts'
import type { LintOptions } from './options.ts'
import { prepare, type Prepared } from './prepare.ts'
import type { Message, Report } from './report.ts'
import { scoreNote, scoreVersion } from './score.ts'
import { mergeOverlaps, shareOf, stamp } from './stamp.ts'

/** Lint one note with the given rules. Synchronous and pure; throws a `ConfigError` for bad settings, never for content. */
export function lintWith(rules: readonly Rule[], source: string, options: LintOptions = {}): Report {
  const prepared = prepare(source, options, rules)
  return toReport(
    prepared,
    prepared.active.map((active) => checkNote(active, prepared)),
    [],
  )
}

/** Stamp, sort and score what the rules found in one note. */
export function toReport(prepared: Prepared, outcomes: readonly Outcome[], panelPaths: readonly string[]): Report {
  const { note, kind, kindUnsure, skipped, filePath } = prepared
  const merged = outcomes.map((outcome) => ({ ...outcome, findings: mergeOverlaps(outcome.findings) }))
  const score = scoreNote(
    merged.map(({ active, applicable, findings }) => ({
      active,
      applicable,
      shares: findings.map((finding) => shareOf(active, finding)),
    })),
  )
  const place = { lines: note.lines, filePath: filePath ?? '<text>', panelPaths, base: score.base }
  const messages = merged.flatMap((outcome) => stamp(outcome, place)).sort(byPlace)
  const [low, high] = note.sentenceCount
  return {
    filePath: place.filePath,
    kind,
    kindUnsure,
    mode: note.mode,
    skipped,
    score: skipped ? null : score.total,
    scoreVersion,
    undecided: skipped ? 0 : note.undecided,
    sentences: skipped ? null : low === high ? low : note.sentenceCount,
    scoreParts: skipped ? [] : score.parts,
    acts: skipped ? [] : note.acts.map(({ act, level, start, end }) => ({ act, level, range: [start, end] as const })),
    messages,
    suppressedMessages: [],
    ...countMessages(messages),
    ...(note.degraded && { remarks: [note.degraded] }),
  }
}

/** The counts that ESLint's shape carries beside its messages. */
export function countMessages(
  messages: readonly Message[],
): Pick<Report, 'errorCount' | 'warningCount' | 'fatalErrorCount'> {
  const errorCount = messages.filter(({ severity }) => severity === 2).length
  return {
    errorCount,
    warningCount: messages.length - errorCount,
    fatalErrorCount: messages.filter(({ fatal }) => fatal).length,
  }
}

/** The one order of messages: by place, then by rule. */
export function byPlace(a: Message, b: Message): number {
  return (
    a.range[0] - b.range[0] ||
    a.range[1] - b.range[1] ||
    compare(a.ruleId ?? '', b.ruleId ?? '') ||
    compare(a.message, b.message)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
