import type { Interview, Interviewer } from '../note/interview.ts'
import type { Note } from '../note/note.ts'
import type { Span } from '../source/span.ts'
import { greetedNames, type Greeted } from './greeted.ts'
import { fitName, spellName } from './names.ts'
import { peopleCalled, peopleInPath, recipientsOf } from './recipients.ts'
import { findVocatives } from './vocatives.ts'

/** A name that should not stand where a note greets or speaks to its reader. */
export interface Misaddressed extends Span {
  readonly fault: 'addressed' | 'file' | 'misspelled' | 'other' | 'stranger'
  readonly written: string
  /** Whose name it is, as far as the interview knows. */
  readonly other: string
  /** Whom the note is for. */
  readonly name: string
  /** How the name is spelled, where it is misspelled. */
  readonly correct: string | null
}

/** Find names of the wrong people, and misspelled ones, in the greeting and wherever a note speaks to somebody. */
export function findMisaddressed(note: Note, interview: Interview, filePath: string | null): readonly Misaddressed[] {
  const { interviewers } = interview
  if (interviewers.length === 0) return []
  const { people, source } = recipientsOf(note, interview, filePath)
  const greeted = greetedNames(note)
  const misgreeted =
    source === 'greeting'
      ? greeted.flatMap((name) => judgeAlone(name, interviewers))
      : greeted.flatMap((name) => judge(name, people, interviewers))
  const misnamed =
    source === 'greeting' && misgreeted.length === 0
      ? judgeFile(greeted, people, peopleInPath(filePath ?? '', interviewers))
      : []
  return [...misgreeted, ...misnamed, ...findAddressed(note, people, interviewers)]
}

/** A greeting held against the people that the note is known to be for. */
function judge(
  greeted: Greeted,
  people: readonly Interviewer[],
  interviewers: readonly Interviewer[],
): readonly Misaddressed[] {
  if (people.some((person) => goesBy(greeted.name, person))) return []
  const [namesake] = interviewers.filter((person) => !people.includes(person) && goesBy(greeted.name, person))
  if (namesake && people.length > 0) return [fault('other', greeted, { other: [namesake], people })]
  return judgeAlone(greeted, people.length > 0 ? people : interviewers)
}

/** A greeting held against all that it could mean. */
function judgeAlone(greeted: Greeted, candidates: readonly Interviewer[]): readonly Misaddressed[] {
  const people = peopleCalled(greeted.name, candidates)
  if (people.some((person) => goesBy(greeted.name, person))) return []
  if (people.length === 0) return [fault('stranger', greeted, { people: candidates })]
  return [fault('misspelled', greeted, { people, correct: spellName(greeted.name, people[0]!.name) })]
}

/** Only the greeting says whom the note is for, and the file is named for somebody else. */
function judgeFile(
  greeted: readonly Greeted[],
  people: readonly Interviewer[],
  named: readonly Interviewer[],
): readonly Misaddressed[] {
  const [first] = greeted
  if (!first || named.length === 0 || named.some((person) => people.includes(person))) return []
  return [fault('file', first, { other: people, people: named })]
}

/** Somebody else is spoken to in the text. */
function findAddressed(
  note: Note,
  people: readonly Interviewer[],
  interviewers: readonly Interviewer[],
): readonly Misaddressed[] {
  if (people.length === 0) return []
  const others = interviewers.filter((person) => !people.includes(person))
  return findVocatives(note, others).flatMap(({ person, ...span }) => {
    const name = note.text.slice(span.start, span.end)
    return people.some((own) => goesBy(name, own))
      ? []
      : [fault('addressed', { ...span, name }, { other: [person], people })]
  })
}

function goesBy(name: string, person: Interviewer): boolean {
  return ['same', 'short'].includes(fitName(name, person))
}

function fault(
  kind: Misaddressed['fault'],
  { name: written, start, end }: Greeted,
  {
    people,
    other = [],
    correct = null,
  }: { people: readonly Interviewer[]; other?: readonly Interviewer[]; correct?: string | null },
): Misaddressed {
  return { fault: kind, written, start, end, other: listPeople(other), name: listPeople(people), correct }
}

function listPeople(people: readonly Interviewer[]): string {
  return people.map(({ name }) => name).join(' and ')
}
