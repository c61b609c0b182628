import type { Chunk } from './chunks.ts'
import { calendar, closers, connectors, counters, shortenings, titles } from './data/abbreviations.ts'
import { eager, namelike, prepositions, starters, timeTails } from './data/openers.ts'

/** Whether a sentence ends at a place; `unsure` where a reader would hesitate. */
export type Verdict = 'break' | 'join' | 'unsure'

/** The place after one chunk of a paragraph. */
export interface Place {
  readonly chunks: readonly Chunk[]
  /** Index of the chunk before the place; there is one after it. */
  readonly index: number
  /** Index of the first chunk of the sentence so far. */
  readonly first: number
  /** Whether the writer begins sentences in lower case. */
  readonly casual: boolean
}

interface Ending {
  readonly word: string
  readonly stops: string
  readonly closing: string
  readonly smiles: string
}

type Start = 'upper' | 'lower' | 'digit' | 'none'

/** Judge a place by the marks before it and the word after it. */
export function judgeStop(place: Place): Verdict {
  const ending = parseEnding(place.chunks[place.index]!.text)
  if (!/[\p{L}\p{N}%\uFFFC☺]/u.test(ending.word)) return ending.smiles ? judgeSmile(place) : 'join'
  if (!ending.stops) return ending.smiles ? judgeSmile(place) : 'join'
  if (/[!?‽]/.test(ending.stops)) return judgeLoud(place, ending)
  if (/^(?:\.{3}|…)$/.test(ending.stops)) return judgeEllipsis(place)
  return ending.stops === '.' ? judgePeriod(place, ending) : isBeginning(place) ? 'break' : 'join'
}

/** What kind of character a chunk begins with, opening marks aside. A slot, a sum of money and "iPhone" count as upper case. */
export function begins(text: string): Start {
  const first = text.replace(/^["'“‘(<[{«*_¿¡#]+/, '')
  if (/^(?:[\p{Lu}\p{Lt}\p{Lo}\uFFFC$€£]|\p{Ll}\p{Lu}\p{Ll})/u.test(first)) return 'upper'
  if (/^\p{Ll}/u.test(first)) return 'lower'
  return /^\p{N}/u.test(first) ? 'digit' : 'none'
}

/** The letters that a chunk begins with, in lower case, up to an apostrophe or hyphen: "it" of "It's". */
export function leadingWord(text: string): string {
  return /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''
}

function judgeSmile(place: Place): Verdict {
  const start = startAfter(place)
  return start === 'upper' || (start === 'lower' && place.casual) ? 'break' : 'join'
}

function judgeLoud(place: Place, ending: Ending): Verdict {
  const start = startAfter(place)
  const next = leadingWord(place.chunks[place.index + 1]!.text)
  if (start === 'lower') return !ending.closing && (place.casual || eager.has(next)) ? 'break' : 'join'
  if (/[)\]]/.test(ending.closing) && !starters.has(next)) return 'join'
  return isBeginning(place) ? 'break' : 'join'
}

function judgeEllipsis(place: Place): Verdict {
  const next = leadingWord(place.chunks[place.index + 1]!.text)
  if (startAfter(place) !== 'upper') return 'join'
  return starters.has(next) && next !== 'i' ? 'break' : 'unsure'
}

function judgePeriod(place: Place, ending: Ending): Verdict {
  const written = /[^\s/—–(["“‘'’*_]*$/u.exec(ending.word.slice(-20))![0]
  const key = written.toLowerCase()
  const start = startAfter(place)
  const capital = /^\p{Lu}/u.test(written)
  if ((titles.has(key) && (capital || start === 'lower')) || connectors.has(key)) return 'join'
  if (counters.has(key) && start === 'digit') return 'join'
  if (
    isInitial(written) ||
    closers.has(key) ||
    shortenings.has(key) ||
    (calendar.has(key) && capital) ||
    /^(?:\p{L}{1,2}\.)+\p{L}{1,3}$/u.test(key)
  )
    return judgeAbbreviation(place, written)
  if (start !== 'lower') return isBeginning(place) ? 'break' : 'join'
  if (ending.closing) return 'join'
  const isPlain = /^\p{L}{4,}$/u.test(key)
  return place.casual || isPlain || eager.has(leadingWord(place.chunks[place.index + 1]!.text)) ? 'break' : 'join'
}

function judgeAbbreviation(place: Place, written: string): Verdict {
  const { chunks, index, first, casual } = place
  const next = leadingWord(chunks[index + 1]!.text)
  const key = written.toLowerCase()
  const start = startAfter(place)
  if (start === 'lower') return casual && !isInitial(written) && eager.has(next) ? 'break' : 'join'
  if (start !== 'upper' || isPhrase(chunks, first, index)) return 'join'
  if (isInitial(written)) return judgeInitial(written, leadingWord(chunks[index - 1]?.text ?? ''), next)
  if (starters.has(next) || key === 'etc') return 'break'
  if (!closers.has(key)) return 'join'
  if (titles.has(next)) return 'break'
  if (timeTails.has(next)) return 'join'
  return begins(chunks[index + 2]?.text ?? '') === 'lower' ? 'unsure' : 'join'
}

function judgeInitial(written: string, before: string, next: string): Verdict {
  if (written === 'I' && ['and', 'or', 'than'].includes(before)) return 'break'
  return starters.has(next) && !namelike.has(next) ? 'break' : 'join'
}

function isInitial(written: string): boolean {
  return /^\p{Lu}$/u.test(written)
}

/** Whether the sentence so far is only a phrase of place or time: "At 5 p.m. we met". */
function isPhrase(chunks: readonly Chunk[], first: number, index: number): boolean {
  return index - first < 5 && prepositions.has(leadingWord(chunks[first]!.text))
}

function isBeginning(place: Place): boolean {
  const start = startAfter(place)
  return start === 'upper' || start === 'digit'
}

/** What the text after the place begins with; a dash or the like is looked through. */
function startAfter({ chunks, index }: Place): Start {
  for (let next = index + 1; next < chunks.length; next += 1) {
    const start = begins(chunks[next]!.text)
    if (start !== 'none' || /[\p{L}\p{N}]/u.test(chunks[next]!.text)) return start
  }
  return 'none'
}

function parseEnding(text: string): Ending {
  const smilesAt = runStart(text, text.length, /☺/)
  const closingAt = runStart(text, smilesAt, /["'”’»)\]}*_]/)
  const stopsAt = runStart(text, closingAt, /[.!?…‽]/)
  return {
    word: text.slice(0, stopsAt),
    stops: text.slice(stopsAt, closingAt),
    closing: text.slice(closingAt, smilesAt),
    smiles: text.slice(smilesAt),
  }
}

function runStart(text: string, end: number, pattern: RegExp): number {
  let start = end
  while (start > 0 && pattern.test(text[start - 1]!)) start -= 1
  return start
}
