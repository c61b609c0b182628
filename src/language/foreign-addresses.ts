import type { Interview } from '../note/interview.ts'
import type { Note } from '../note/note.ts'
import type { Span } from '../source/span.ts'
import { stopWords } from './data/stop-words.ts'
import { bareNameWords } from './names.ts'
import { passagesOf, type Passage } from './passages.ts'
import { tokensOf } from './tokens.ts'

const address = /(?<local>[\w.+-]+)@(?<domain>[\w-]+(?:\.[\w-]+)+)/g
const offices =
  /^(?:admin|applications?|apply|careers?|contact|hello|hiring|hr|humanresources|info|interviews?|jobs?|office|people|personnel|recruit\w*|talent|team|vacancies)(?:[.+-]|$)/i

/** Mailboxes of an office, or of an interviewer, at another firm than the reader's. A candidate's own address is left alone. */
export function findForeignAddresses(note: Note, interview: Interview): readonly Span[] {
  const { company, companyAliases, interviewers } = interview
  const domains = interviewers.flatMap(({ email }) => email?.toLowerCase().split('@')[1] ?? [])
  const names = [company, ...companyAliases].flatMap((name) =>
    name === null ? [] : [tokensOf(name).map(({ folded }) => folded)],
  )
  if (domains.length === 0 && names.length === 0) return []
  const people = new Set(interviewers.flatMap(({ name }) => bareNameWords(name)))
  const isForeign = (local: string, domain: string): boolean => {
    const isTheirs =
      offices.test(local) ||
      local
        .toLowerCase()
        .split(/[._+-]/)
        .some((word) => people.has(word))
    return (
      isTheirs && !domains.some((known) => isWithin(domain, known)) && !names.some((words) => isDomainOf(domain, words))
    )
  }
  return [...passagesOf(note), ...addresseesOf(note)].flatMap(({ text, start }) =>
    [...text.matchAll(address)]
      .filter(({ groups }) => isForeign(groups!['local']!, groups!['domain']!.toLowerCase()))
      .map(({ 0: found, index }) => ({ start: start + index, end: start + index + found.length })),
  )
}

function isWithin(domain: string, known: string): boolean {
  return domain === known || domain.endsWith(`.${known}`) || known.endsWith(`.${domain}`)
}

/** `penhallowtax.example` is Penhallow Tax's, and so are `penhallow.example` and `pt.example`. */
function isDomainOf(domain: string, words: readonly string[]): boolean {
  const label = domain.replace(/[^a-z0-9.]/g, '')
  const isNamed = words.some((word) => word.length > 2 && !stopWords.has(word) && label.includes(word))
  return isNamed || label.split('.').includes(words.map(([letter]) => letter).join(''))
}

/** The lines of the header that say whom a note is to. */
function addresseesOf(note: Note): readonly Pick<Passage, 'start' | 'text'>[] {
  const headers = note.zones.filter(({ type }) => type === 'header')
  return note.lines
    .filter((line) => headers.some((zone) => zone.start <= line.start && line.end <= zone.end))
    .map(({ start, end }) => ({ start, text: note.source.slice(start, end) }))
    .filter(({ text }) => /^\s*(?:cc|to)\s*:/i.test(text))
}
