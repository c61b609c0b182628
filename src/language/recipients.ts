import { addresseeOf } from '../note/addressee.ts'
import type { Interview, Interviewer } from '../note/interview.ts'
import type { Note } from '../note/note.ts'
import { fold } from './fold.ts'
import { bareNameWords, fitName } from './names.ts'

/** Whom a note is for, as far as the interview knows them, and what says so. */
export interface Recipients {
  readonly people: readonly Interviewer[]
  readonly source: 'field' | 'greeting' | 'file name' | null
}

/** Find whom of the interviewers a note is for: its `to:` says, else its greeting, else its file name. Two people in one greeting are both. */
export function recipientsOf(note: Note, { interviewers }: Interview, filePath: string | null): Recipients {
  const found = [
    { source: 'field', people: peopleInField(note.fields.to ?? '', interviewers) },
    { source: 'greeting', people: addresseeOf(note).names.flatMap((name) => peopleCalled(name, interviewers)) },
    { source: 'file name', people: peopleInPath(filePath ?? '', interviewers) },
  ] as const
  const first = found.find(({ people }) => people.length > 0)
  return first ? { ...first, people: [...new Set(first.people)] } : { people: [], source: null }
}

/** The people that a written name goes best with: nobody, somebody, or all who share the name. */
export function peopleCalled(name: string, interviewers: readonly Interviewer[]): readonly Interviewer[] {
  for (const fit of ['same', 'short', 'misspelled']) {
    const people = interviewers.filter((person) => fitName(name, person) === fit)
    if (people.length > 0) return people
  }
  return []
}

/** The people that a file is named for: `2-priya-shah.md`, `thanks_priya.txt`. */
export function peopleInPath(filePath: string, interviewers: readonly Interviewer[]): readonly Interviewer[] {
  return peopleInWords(filePath.replace(/^.*[\\/]/, '').replace(/\.\w+$/, ''), interviewers)
}

/** Those with the most words of their names in a text of words and marks. */
function peopleInWords(text: string, interviewers: readonly Interviewer[]): readonly Interviewer[] {
  const words = new Set(fold(text).split(/[^\p{L}]+/u))
  const hits = interviewers.map(({ name }) => {
    const parts = bareNameWords(name).flatMap((word) => word.split(/['-]/))
    return parts.filter((part) => part.length > 2 && words.has(part)).length
  })
  const most = Math.max(1, ...hits)
  return interviewers.filter((_, index) => hits[index] === most)
}

/** `Priya Shah <priya@northwind.example>, Tom` and the like. */
function peopleInField(field: string, interviewers: readonly Interviewer[]): readonly Interviewer[] {
  const addresses: readonly string[] = field.toLowerCase().match(/[^\s<>,;"']+@[^\s<>,;"']+/g) ?? []
  const byAddress = interviewers.filter(({ email }) => email !== null && addresses.includes(email.toLowerCase()))
  if (byAddress.length > 0) return byAddress
  const text = field.replace(/<[^>]*>|\S+@\S+|["']/g, ' ').trim()
  if (text === '') return addresses.flatMap((address) => peopleInWords(address.replace(/@.*/, ''), interviewers))
  const whole = peopleCalled(text, interviewers)
  return whole.length > 0 ? whole : text.split(/[,;&]|\sand\s/i).flatMap((name) => peopleCalled(name, interviewers))
}
