import type { Kind } from '../note/note.ts'
import type { Rule } from '../rule.ts'
import { sum } from '../source/sum.ts'
import { checkNote, type Outcome } from './check.ts'
import { byPlace, countMessages } from './messages.ts'
import type { LintOptions } from './options.ts'
import { prepare, type Prepared } from './prepare.ts'
import { remarksOn } from './remarks.ts'
import type { Report, Stats } from './report.ts'
import { scoreNote, scoreVersion } from './score.ts'
import { locationOf, rangeOf, type Location } from './location.ts'
import { mergeOverlaps, shareOf, stamp } from './stamp.ts'
import { suppress } from './suppress.ts'

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
export function toReport(prepared: Prepared, outcomes: readonly Outcome[], panel: readonly Location[]): Report {
  const { note, kind, kindUnsure, skipped, inlineConfig, unusedDirectives, host } = prepared
  const merged = outcomes.map((outcome) => ({ ...outcome, findings: mergeOverlaps(outcome.findings) }))
  const score = scoreNote(
    merged.map(({ active, applicable, findings }) => ({
      active,
      applicable,
      shares: findings.map((finding) => shareOf(active, finding)),
    })),
  )
  const place = { ...locationOf(prepared), lines: host?.lines ?? note.lines, panel, base: score.base }
  const messages = merged.flatMap((outcome) => stamp(outcome, place)).sort(byPlace)
  const [low, high] = note.sentenceCount
  const remarks = remarksOn(prepared)
  const report: Report = {
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
    acts: skipped
      ? []
      : note.acts
          .filter(({ act }) => act !== 'ask' || isThereToAsk(kind))
          .map((found) => ({ act: found.act, level: found.level, range: rangeOf(found, place) })),
    messages,
    suppressedMessages: [],
    ...countMessages(messages),
    ...(host && { note: { index: host.index, range: host.range } }),
    ...(prepared.clock && { stats: statsOf(prepared, outcomes) }),
    ...(remarks.length > 0 && { remarks }),
  }
  return inlineConfig ? suppress(report, host?.source ?? note.source, unusedDirectives) : report
}

/** What is a clear question is known of these alone. */
function isThereToAsk(kind: Kind): boolean {
  return kind === 'status-inquiry' || kind === 'feedback-request'
}

/** In ESLint's shape: one pass, over the text that is reported on. */
function statsOf({ took }: Prepared, outcomes: readonly Outcome[]): Stats {
  const ran = outcomes.filter(({ applicable }) => applicable)
  const total = took + sum(ran.map((outcome) => outcome.took ?? 0))
  const rules = Object.fromEntries(ran.map(({ active, took: own = 0 }) => [active.rule.id, { total: own }]))
  return { times: { passes: [{ parse: { total: took }, rules, total }] } }
}
