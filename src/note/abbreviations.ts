import { calendar, connectors, counters, names, shortenings, titles } from './data/abbreviations.ts'
import { namelike, prepositions, timeTails } from './data/openers.ts'
import { lastWord, readBeginning } from './place.ts'
import type { Beginning, Place, Verdict } from './place.ts'

const dotted = /^(?:\p{L}{1,2}\.)+\p{L}{1,3}$/u
const initial = /^\p{Lu}$/u

/** Judge a place after a word with one stop, if the word is an abbreviation; else null. */
export function judgeAbbreviation(place: Place, word: string, next: Beginning): Verdict | null {
  const written = /[^\s/—–(["“‘'’*_]*$/u.exec(word.slice(-20))![0]
  const key = written.toLowerCase()
  const isTitle = titles.has(key) && (written !== key || next.type === 'lower')
  if (isTitle || connectors.has(key)) return 'join'
  if (initial.test(written)) return judgeInitial(place, written, next)
  if (counters.has(key)) return isCounted(place, next) ? 'join' : null
  return isAmbiguous(written, key) ? judgeAmbiguous(place, key, next) : null
}

/** These end a sentence only where the next word begins one. */
function isAmbiguous(written: string, key: string): boolean {
  if (names.has(key) || dotted.test(key)) return true
  return !isShouted(written) && (shortenings.has(key) || (calendar.has(key) && written !== key))
}

function judgeAmbiguous(place: Place, key: string, next: Beginning): Verdict {
  if (next.type === 'lower') return next.word === 'i' ? 'break' : 'join'
  if (next.type === 'digit' || isInsidePhrase(place)) return 'join'
  if (next.isStarter || key === 'etc') return 'break'
  if (!names.has(key)) return 'join'
  if (titles.has(next.word)) return 'break'
  return isSubject(place, next) ? 'unsure' : 'join'
}

function judgeInitial(place: Place, written: string, next: Beginning): Verdict {
  const before = lastWord(place.chunks[place.index - 1]?.text ?? '')
  if (next.type === 'upper' && written === 'I' && ['and', 'or', 'than'].includes(before)) return 'break'
  return next.isStarter && !namelike.has(next.word) && !isInsidePhrase(place) ? 'break' : 'join'
}

/** Whether a number, a numeral or a letter follows: "p. 4", "Vol. II", "Fig. B". */
function isCounted({ chunks, index }: Place, next: Beginning): boolean {
  return next.type === 'digit' || /^(?:[B-HJ-Z]|[CILVX]{2,})(?!\p{L})/u.test(chunks[index + 1]!.text)
}

/** Whether the sentence so far is only a phrase of place or time: "At 5 p.m. we met". */
function isInsidePhrase({ chunks, first, index }: Place): boolean {
  return index - first < 5 && prepositions.has(readBeginning(chunks, first).word)
}

/** Whether what follows looks like a name and a verb ("Inc. Priya told me"), not the rest of a name or a time zone. */
function isSubject({ chunks, index }: Place, next: Beginning): boolean {
  return (
    /^\p{Lu}\p{Ll}+$/u.test(chunks[index + 1]!.text) &&
    !timeTails.has(next.word) &&
    chunks[index + 2] !== undefined &&
    readBeginning(chunks, index + 2).type === 'lower'
  )
}

function isShouted(written: string): boolean {
  return written.length > 1 && written === written.toUpperCase()
}
