import type { ReadNote } from '../language/act.ts'
import type { Sibling } from '../language/twins.ts'
import type { Interview } from '../note/interview.ts'
import type { Kind } from '../note/note.ts'
import type { Context, Finding, PanelFinding } from '../rule.ts'
import type { ActiveRule } from './active-rule.ts'

/** A note ready to be checked, with what is known about it. */
export interface Subject {
  readonly note: ReadNote
  readonly kind: Kind
  readonly interview: Interview | null
  readonly sentAt: string | null
  readonly filePath: string | null
  readonly clock?: () => number
}

/** What came of one rule on one note. */
export interface Outcome {
  readonly active: ActiveRule
  readonly applicable: boolean
  readonly findings: readonly Finding[]
  /** What the rule threw, if it did. */
  readonly thrown: unknown
  /** Milliseconds that the rule took, where there is a clock. */
  readonly took?: number
}

/** Run a rule of note scope on a note, telling it about the other notes of the panel. A rule that throws is an outcome, too. */
export function checkNote(active: ActiveRule, subject: Subject, siblings: readonly Sibling[] = []): Outcome {
  const { rule } = active
  if (rule.scope !== 'note' || !applies(active, subject))
    return { active, applicable: false, findings: [], thrown: null }
  return guard(active, [subject], () => [...rule.check(subject.note, contextOf(active, [subject], siblings))])
}

/** Run a rule of panel scope on the notes of a panel: one outcome a note, and one at the end for the interview itself. */
export function checkPanel(active: ActiveRule, subjects: readonly Subject[]): readonly Outcome[] {
  const { rule } = active
  const taking = subjects
    .map((subject, index) => ({ subject, index }))
    .filter(({ subject }) => applies(active, subject))
  const [first] = taking
  const none: Outcome = { active, applicable: false, findings: [], thrown: null }
  if (rule.scope !== 'panel' || !first) return [...subjects, null].map(() => none)
  const whole = guard<PanelFinding>(
    active,
    taking.map(({ subject }) => subject),
    () => [
      ...rule.check(
        taking.map(({ subject }) => subject.note),
        contextOf(
          active,
          taking.map(({ subject }) => subject),
        ),
      ),
    ],
  )
  const noteOf = (index: number): number => taking[index]?.index ?? -1
  const own = (place: number): Outcome => ({
    ...whole,
    ...(whole.took !== undefined && { took: place === taking[0]!.index ? whole.took : 0 }),
    findings: (whole.findings as readonly PanelFinding[])
      .filter((finding) => noteOf(finding.note) === place)
      .map((finding) => retarget(finding, noteOf)),
  })
  return [...subjects.map((_, index) => (taking.some((taker) => taker.index === index) ? own(index) : none)), own(-1)]
}

/** Findings count the notes that the rule was shown; reports count all notes of the panel. */
function retarget(finding: PanelFinding, noteOf: (index: number) => number): Finding {
  const related = finding.related?.map((place) =>
    place.note === undefined ? place : { ...place, note: noteOf(place.note) },
  )
  return related ? { ...finding, related } : finding
}

function applies({ rule }: ActiveRule, { note, kind, interview, sentAt }: Subject): boolean {
  if (kind === 'other' || !rule.kinds.includes(kind) || !rule.modes.includes(note.mode)) return false
  return rule.needs.every((need) => {
    if (need === 'sentAt') return sentAt !== null && interview?.interviewedAt != null
    if (need === 'topics') return interview?.interviewers.some(({ topics }) => topics.length > 0) ?? false
    return interview !== null
  })
}

/** What a rule is told besides its notes; of several it is told about the first. */
function contextOf(
  { options }: ActiveRule,
  subjects: readonly Subject[],
  siblings: readonly Sibling[] = [],
): Context<unknown> {
  const { note, kind, interview, sentAt, filePath } = subjects[0]!
  const filePaths = subjects.map((subject) => subject.filePath)
  return { options, interview, kind, mode: note.mode, sentAt, filePath, siblings, filePaths }
}

function guard<F extends Finding>(active: ActiveRule, subjects: readonly Subject[], check: () => F[]): Outcome {
  const clock = subjects[0]?.clock
  const start = clock?.() ?? 0
  const timed = (): Pick<Outcome, 'took'> => (clock ? { took: clock() - start } : {})
  try {
    const findings = check()
    const longest = Math.max(...subjects.map(({ note }) => note.source.length))
    for (const finding of findings) assertSound(finding, active, longest)
    return { active, applicable: true, findings, thrown: null, ...timed() }
  } catch (error) {
    return { active, applicable: true, findings: [], thrown: error ?? 'nothing', ...timed() }
  }
}

/** Nothing later has to doubt what a rule yields: its message exists, its span lies in the text. */
function assertSound({ messageId, span }: Finding, { rule }: ActiveRule, length: number): void {
  if (!(messageId in rule.messages)) throw new Error(`it has no message “${messageId}”`)
  if (!(span.start >= 0 && span.start <= span.end && span.end <= length))
    throw new Error(`its span ${span.start}-${span.end} is outside of the text`)
}
