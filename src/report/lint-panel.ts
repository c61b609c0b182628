import { toSibling } from '../language/twins.ts'
import type { Interview } from '../note/interview.ts'
import type { Rule } from '../rule.ts'
import { checkNote, checkPanel, type Outcome } from './check.ts'
import { toReport } from './lint.ts'
import { locationOf, type Location } from './location.ts'
import { compare, countMessages } from './messages.ts'
import type { PanelNote } from './options.ts'
import { prepare, type Prepared } from './prepare.ts'
import type { Report } from './report.ts'
import { scoreVersion } from './score.ts'
import { strangeSigners } from './signers.ts'
import { stamp } from './stamp.ts'

/** The interview that the notes of a panel share, and the file it stands in. */
export interface PanelContext {
  readonly interview?: Interview | null
  readonly interviewPath?: string | null
}

/**
 * Lint the notes of one panel: each by itself, then all against each other. Gives a report a note, in the order given, and, where the
 * interview itself has a finding, one more of kind `panel` on its file. Throws a `ConfigError` for bad settings, never for content.
 */
export function lintPanelWith(
  rules: readonly Rule[],
  notes: readonly PanelNote[],
  context: PanelContext = {},
): readonly Report[] {
  const order = [...notes.entries()].sort(([, a], [, b]) => byPath(a, b)).map(([index]) => index)
  const sorted = lintSorted(
    rules,
    order.map((index) => notes[index]!),
    context,
  )
  const given: Report[] = []
  for (const [place, index] of order.entries()) given[index] = sorted[place]!
  return [...given, ...sorted.slice(notes.length)]
}

/** Which of several equal notes is named for another depends on their order, so there is but one. */
function byPath(a: PanelNote, b: PanelNote): number {
  return compare(a.filePath ?? '', b.filePath ?? '') || compare(a.source, b.source)
}

function lintSorted(
  rules: readonly Rule[],
  notes: readonly PanelNote[],
  { interview = null, interviewPath = null }: PanelContext,
): readonly Report[] {
  const prepared = notes.map((note) => prepare(note.source, { ...note, interview: note.interview ?? interview }, rules))
  const panel = prepared.map(locationOf)
  const panelRules = prepared[0]?.active.filter(({ rule }) => rule.scope === 'panel') ?? []
  const panelOutcomes = panelRules.map((active) => checkPanel(active, prepared))
  const members = prepared.map(({ note, filePath, interview }) => toSibling(note, filePath, interview))
  const signers = strangeSigners(
    prepared.map(({ note }) => note),
    interview,
  )
  const reports = prepared.map((subject, index) => {
    const siblings = members.filter((_, other) => other !== index && isSent(prepared[other]!))
    const own = subject.active
      .filter(({ rule }) => rule.scope === 'note')
      .map((active) => checkNote(active, subject, siblings))
    const report = toReport(subject, sortById([...own, ...panelOutcomes.map((outcomes) => outcomes[index]!)]), panel)
    const remark = report.skipped ? null : signers[index]
    return remark ? { ...report, remarks: [...(report.remarks ?? []), remark] } : report
  })
  const about = panelOutcomes.map((outcomes) => outcomes.at(-1)!).filter(({ findings }) => findings.length > 0)
  return about.length > 0
    ? [...reports, interviewReport(about, interviewPath ?? 'interview.yaml', prepared, panel)]
    : reports
}

function isSent({ kind, note }: Prepared): boolean {
  return kind !== 'other' && note.mode === 'send'
}

function interviewReport(
  outcomes: readonly Outcome[],
  filePath: string,
  prepared: readonly Prepared[],
  panel: readonly Location[],
): Report {
  const messages = outcomes.flatMap((outcome) =>
    stamp(outcome, { lines: [{ start: 0, end: 0 }], filePath, host: null, panel, base: 0 }),
  )
  return {
    filePath,
    kind: 'panel',
    kindUnsure: false,
    mode: prepared[0]?.note.mode ?? 'send',
    skipped: null,
    score: null,
    scoreVersion,
    undecided: 0,
    sentences: null,
    scoreParts: [],
    acts: [],
    messages,
    suppressedMessages: [],
    ...countMessages(messages),
  }
}

function sortById(outcomes: readonly Outcome[]): readonly Outcome[] {
  return [...outcomes].sort((a, b) => (a.active.rule.id < b.active.rule.id ? -1 : 1))
}
