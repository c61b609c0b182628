import type { Interview } from '../note/interview.ts'
import type { Note, Sentence } from '../note/note.ts'
import type { ActName, ReadNote } from './act.ts'
import { genericWords } from './data/generic-words.ts'
import { numberWords } from './data/number-words.ts'
import { stopWords } from './data/stop-words.ts'
import { timeWords } from './data/time-words.ts'
import { bareNameWords } from './names.ts'
import { stem } from './stem.ts'
import { tokensOf, type Token } from './tokens.ts'
import { lazily } from '../source/lazily.ts'

/** A sentence as it would read to anybody: stems, and a mask (`‹name›`) for whatever a copy to the next person would swap. */
export interface MaskedSentence {
  readonly sentence: Sentence
  readonly words: readonly string[]
  /** Thanks, a close, or stock: what notes to several people may share. */
  readonly isCourtesy: boolean
}

/** What masks hide beyond what any text shows: words of people's names, and the words of companies and roles in order. */
interface Known {
  readonly names: ReadonlySet<string>
  readonly phrases: readonly (readonly string[])[]
}

const contractions: Readonly<Record<string, string>> = {
  "'d": 'would',
  "'ll": 'will',
  "'m": 'am',
  "'re": 'are',
  "'ve": 'have',
  "n't": 'not',
}
const closes: readonly ActName[] = ['close', 'next-steps']
/** Words of its own that a formula of politeness may have: thanks name what they are for, a look ahead says little else. */
const mostInThanks = 4
const mostInClose = 2
/** From so many words on a stock sentence with a word of its own says something. */
const longStock = 14
const genericStems = lazily((): ReadonlySet<string> => new Set([...genericWords].map(stem)))
const stopStems = lazily((): ReadonlySet<string> => new Set([...stopWords].map(stem)))
const pronouns: ReadonlySet<string> = new Set(['i', "i'd", "i'll", "i'm", "i've"])

/** The sentences of a note's body, masked. Neighbouring masks of one sort are one. */
export function maskBody(note: ReadNote, interview: Interview | null): readonly MaskedSentence[] {
  const known = knownOf(interview)
  return note.sentences
    .filter(({ zone }) => zone === 'body')
    .map((sentence) => {
      const words = maskSentence(sentence, note, known)
      return { sentence, words, isCourtesy: isCourtesy(sentence, words, note) }
    })
}

/** Whether a masked word says something: it is neither a mask nor a stop word. */
export function hasContent(word: string): boolean {
  return !isMask(word) && !stopStems().has(word)
}

/** Whether a masked word says something that not every interview yields. */
export function isNovel(word: string): boolean {
  return hasContent(word) && !genericStems().has(word)
}

function isMask(word: string): boolean {
  return word.startsWith('‹')
}

/** Formulae of politeness may carry a word or two of their own; what only sounds like stock has none. */
function isCourtesy(sentence: Sentence, words: readonly string[], note: ReadNote): boolean {
  const acts = note.acts.filter((act) => act.sentence === sentence.index)
  if (acts.some(({ level }) => level === 'strong' || level === 'concrete')) return false
  const novel = words.filter(isNovel).length
  if (acts.some(({ act }) => act === 'thanks')) return novel <= mostInThanks
  if (acts.some(({ act }) => closes.includes(act))) return novel <= mostInClose
  return acts.some(({ act }) => act === 'stock') && (novel === 0 || (novel === 1 && words.length < longStock))
}

function maskSentence(sentence: Sentence, note: Note, known: Known): readonly string[] {
  const tokens = tokensOf(sentence.text, sentence.start)
  const masked: string[] = []
  let index = 0
  while (index < tokens.length) {
    const phrase = known.phrases.find((words) => words.every((word, offset) => tokens[index + offset]?.folded === word))
    const words = phrase ? ['‹name›'] : maskToken(tokens[index]!, index === 0, note, known)
    if (!(isMask(words[0]!) && masked.at(-1) === words[0])) masked.push(...words)
    index += phrase?.length ?? 1
  }
  return masked
}

function maskToken(token: Token, isFirst: boolean, note: Note, { names }: Known): readonly string[] {
  const { text, folded } = token
  if (note.slots.some((slot) => slot.start <= token.start && token.end <= slot.end)) return ['‹slot›']
  if (timeWords.has(folded)) return ['‹time›']
  if (/^\p{N}/u.test(folded) || numberWords.has(folded)) return ['‹number›']
  const isCapital = /^\p{Lu}/u.test(text)
  if (isCapital && (names.has(folded) || (!isFirst && !pronouns.has(folded)))) return ['‹name›']
  return expand(folded).map(stem)
}

function expand(word: string): readonly string[] {
  for (const [short, long] of Object.entries(contractions)) {
    if (word.endsWith(short)) return [irregularStem(word.slice(0, -short.length)), long]
  }
  return [word]
}

/** `can't` leaves `ca`, `won't` leaves `wo`. */
function irregularStem(word: string): string {
  return { ca: 'can', sha: 'shall', wo: 'will' }[word] ?? word
}

function knownOf(interview: Interview | null): Known {
  if (!interview) return { names: new Set(), phrases: [] }
  const { interviewers, candidate, company, companyAliases, role } = interview
  const people = [...interviewers.flatMap(({ name, aliases }) => [name, ...aliases]), candidate.name ?? '']
  const phrases = [company, ...companyAliases, role].map((name) => tokensOf(name ?? '').map(({ folded }) => folded))
  return {
    names: new Set(people.flatMap(bareNameWords).flatMap((word) => word.split(/['-]/))),
    phrases: phrases.filter((words) => words.length > 0).sort((a, b) => b.length - a.length),
  }
}
