import { recipientsOf } from '../language/recipients.ts'
import type { Rule } from '../rule.ts'
import { checkNote, type Outcome } from './check.ts'
import { byPlace, countMessages } from './messages.ts'
import type { LintOptions } from './options.ts'
import { prepare, type Prepared } from './prepare.ts'
import type { Report } from './report.ts'
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
      : note.acts.map((found) => ({ act: found.act, level: found.level, range: rangeOf(found, place) })),
    messages,
    suppressedMessages: [],
    ...countMessages(messages),
    ...(host && { note: { index: host.index, range: host.range } }),
    ...withRemarks([note.degraded ?? null, skipped ? null : (untold(prepared) ?? unaddressed(prepared))]),
  }
  return inlineConfig ? suppress(report, host?.source ?? note.source, unusedDirectives) : report
}

function withRemarks(remarks: readonly (string | null)[]): Pick<Report, 'remarks'> {
  const said = remarks.filter((remark) => remark !== null)
  return said.length > 0 ? { remarks: said } : {}
}

/** Reading YAML is for shells, which hand the interview over. */
function untold({ note, interview }: Prepared): string | null {
  const header = note.zones.find(({ type }) => type === 'header')
  if (interview || !header || !/^interview[ \t]*:/m.test(note.source.slice(header.start, header.end))) return null
  return 'The front matter tells of an interview, but nobody read it, so nothing was checked against it; the command and “lintText” of notelint/node do, and “lint” takes it as an option.'
}

/** Whoever gave interviewers wants names and topics checked. */
function unaddressed({ note, interview, filePath }: Prepared): string | null {
  if (!interview || interview.interviewers.length === 0 || note.mode === 'template') return null
  if (recipientsOf(note, interview, filePath).people.length > 0) return null
  return 'Neither “to”, nor the greeting, nor the name of the file names somebody of the interview, so topics were not checked; say whom the note is to.'
}
