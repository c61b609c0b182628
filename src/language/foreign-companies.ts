import type { Interview } from '../note/interview.ts'
import { overlaps, type Span } from '../source/span.ts'
import type { ReadNote } from './act.ts'
import { companyWords } from './data/company-words.ts'
import {
  departmentTail,
  departmentWords,
  hopefulProspects,
  hopes,
  ownHistory,
  prospects,
  siteTail,
  warmProspects,
} from './data/employer-frames.ts'
import { genericWords } from './data/generic-words.ts'
import { stopWords } from './data/stop-words.ts'
import { timeWords } from './data/time-words.ts'
import { passagesOf, type Passage } from './passages.ts'
import { tokensOf } from './tokens.ts'
import { findTwins, type Sibling, type Twin } from './twins.ts'

const word = String.raw`\p{Lu}[\p{L}\p{N}'’&-]*`
const nameLike = new RegExp(String.raw`${word}(?:(?: (?:&|and|of|de|du|la))? ${word})*`, 'gu')

/** The end of what stands before a name, where one of some frames leads to it. */
const leadsBy = (frames: readonly string[]): RegExp =>
  new RegExp(String.raw`(?:^|[^\w'])(?:${frames.join('|')}) (?:the )?$`)
const certain = leadsBy(prospects)
const hopeful = leadsBy(hopefulProspects)
const warm = leadsBy(warmProspects)
const inSubject = leadsBy(['at', '@'])
const ofInterview = /\b(?:application|interview|job|position|role|thank)/
const looksAhead = new RegExp(hopes)
const looksBack = new RegExp(ownHistory.join('|'))
const departmentFollows = new RegExp(departmentTail)
const siteFollows = new RegExp(siteTail)

/** Companies that a note names where only the reader's belongs (`join …`, `a fit at …`). Employers of the candidate may stand anywhere else. */
export function findForeignCompanies(
  note: ReadNote,
  interview: Interview,
  siblings: readonly Sibling[] = [],
): readonly Span[] {
  if (interview.company === null) return []
  const known = knownNames(interview)
  const led = passagesOf(note).flatMap(namesIn)
  return [...led, ...namesSwapped(findTwins(note, interview, siblings), interview)]
    .filter(({ text }) => !known.some((words) => isNameOf(text, words)))
    .map(({ text, start }) => ({ start, end: start + text.length }))
    .filter((span, index, all) => all.findIndex((other) => overlaps(other, span)) === index)
}

/** Names of several words that stand where a sibling has the company, in a sentence that is otherwise the same. */
function namesSwapped(twins: readonly Twin[], { company, companyAliases }: Interview): readonly Candidate[] {
  const isCompany = (text: string): boolean =>
    [company, ...companyAliases].some((name) => name !== null && text.includes(name))
  return twins
    .filter(({ mine, theirs }) => isCompany(theirs.text) && !isCompany(mine.text))
    .flatMap(({ mine, theirs }) =>
      [...mine.text.replace(/\s/g, ' ').matchAll(nameLike)]
        .filter(({ 0: name }) => name.includes(' ') && !theirs.text.includes(name))
        .map(({ 0: text, index }) => ({ text, start: mine.start + index })),
    )
}

interface Candidate {
  readonly text: string
  readonly start: number
}

function namesIn({ text, start, part }: Passage): readonly Candidate[] {
  const line = text.replace(/\s/g, ' ')
  return [...line.matchAll(nameLike)].flatMap(({ 0: found, index }) => {
    const name = found.replace(/['’]s?$/, '')
    const prefix = line.slice(0, index).toLowerCase().replaceAll('’', "'")
    const isLed =
      certain.test(prefix) ||
      (hopeful.test(prefix) && looksAhead.test(line.toLowerCase().replaceAll('’', "'"))) ||
      (warm.test(prefix) && isCompanyLike(name)) ||
      (part === 'subject' && inSubject.test(prefix) && (isCompanyLike(name) || ofInterview.test(prefix)))
    const clause = prefix.split(/[,;:.()–—]/).at(-1)!
    const suffix = line.slice(index + found.length)
    const isDepartment = departmentFollows.test(suffix) || !/ /.test(name)
    if (!isLed || looksBack.test(clause) || siteFollows.test(suffix) || isOrdinary(name, isDepartment)) return []
    return [{ text: name, start: start + index }]
  })
}

/** `Copperfield Ales`, but not `Copperfield`. */
function isCompanyLike(name: string): boolean {
  const words = tokensOf(name)
  return words.length > 1 && companyWords.has(words.at(-1)!.folded)
}

/** Words that name no company: days, titles in capitals, abbreviations, departments. */
function isOrdinary(name: string, isDepartment: boolean): boolean {
  const words = tokensOf(name)
  if (words.every(({ text, folded }) => timeWords.has(folded) || /^\p{Lu}{1,4}$/u.test(text))) return true
  const isPlain = ({ folded }: { folded: string }): boolean =>
    genericWords.has(folded) || stopWords.has(folded) || departmentWords.has(folded)
  return isDepartment ? words.some(isPlain) : words.every(isPlain)
}

/** The words of all names that may stand there: the company's, the role's, people's, the candidate's employers'. */
function knownNames({
  company,
  companyAliases,
  role,
  candidate,
  interviewers,
}: Interview): readonly (readonly string[])[] {
  const people = interviewers.flatMap(({ name, aliases }) => [name, ...aliases])
  const names = [company, ...companyAliases, role, candidate.name, ...candidate.employers, ...people]
  return names.flatMap((name) => (name === null ? [] : [tokensOf(name).map(({ folded }) => folded)]))
}

/** Whether a name is another one, whole, shortened or by its initials; or goes on after it (`Northwind Labs`). */
function isNameOf(name: string, known: readonly string[]): boolean {
  const words = tokensOf(name).map(({ folded }) => folded)
  const initials = known.map(([letter]) => letter).join('')
  const first = known.find((word) => !stopWords.has(word)) ?? known[0]
  return (
    words.every((word) => known.includes(word)) ||
    words.includes(first!) ||
    words.join('') === initials ||
    words.join('') === known.join('')
  )
}
