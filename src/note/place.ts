import type { Chunk } from './chunks.ts'
import { starters } from './data/openers.ts'

/** Whether a sentence ends at a place; `unsure` where a reader would hesitate. */
export type Verdict = 'break' | 'join' | 'unsure'

/** The place between two chunks of a paragraph. */
export interface Place {
  readonly chunks: readonly Chunk[]
  /** Index of the chunk before the place. */
  readonly index: number
  /** Index of the first chunk of the sentence so far. */
  readonly first: number
  /** Whether the writer begins sentences in lower case. */
  readonly casual: boolean
}

/** How a chunk ends: a word, then stops, then quotes and brackets that close, then emoji; all but the word may be empty. */
export interface Ending {
  readonly word: string
  readonly stops: string
  readonly closing: string
  readonly smiles: string
}

/** How the text after a place begins. */
export interface Beginning {
  /** Of the first character; a slot, a sum of money and "iPhone" count as upper case. */
  readonly type: 'upper' | 'lower' | 'digit' | 'none'
  /** The first letters, in lower case: "it" of "It's". */
  readonly word: string
  /** Whether it is a capitalised word with which sentences begin, rather than names. */
  readonly isStarter: boolean
}

const openingMarks = /^["'“‘(<[{«*_`~¿¡#@—–-]+/
const upper = /^(?:[\p{Lu}\p{Lt}\p{Lo}\uFFFC$€£¥]|\p{Ll}\p{Lu}\p{Ll})/u

/** Read the end of a chunk backwards. */
export function readEnding(text: string): Ending {
  const smilesAt = runStart(text, text.length, /☺/)
  const closingAt = runStart(text, smilesAt, /["'”’»)\]}*_]/)
  const stopsAt = runStart(text, closingAt, /[.!?…]/)
  return {
    word: text.slice(0, stopsAt),
    stops: text.slice(stopsAt, closingAt),
    closing: text.slice(closingAt, smilesAt),
    smiles: text.slice(smilesAt),
  }
}

/** Read the beginning of the text that starts with a chunk; up to two lone dashes or the like are looked through. */
export function readBeginning(chunks: readonly Chunk[], index: number): Beginning {
  for (const chunk of chunks.slice(index, index + 3)) {
    const text = chunk.text.replace(openingMarks, '')
    const word = /^\p{L}*/u.exec(text)![0].toLowerCase()
    if (upper.test(text)) return { type: 'upper', word, isStarter: starters.has(word) && !/^\p{Lu}\./u.test(text) }
    if (word !== '') return { type: 'lower', word, isStarter: false }
    if (/^\.?\p{N}/u.test(text)) return { type: 'digit', word, isStarter: false }
    if (/[\p{L}\p{N}]/u.test(text)) break
  }
  return { type: 'none', word: '', isStarter: false }
}

/** The last letters of a chunk, in lower case. */
export function lastWord(text: string): string {
  return /\p{L}*$/u.exec(text.slice(-20))![0].toLowerCase()
}

function runStart(text: string, end: number, pattern: RegExp): number {
  let start = end
  while (start > 0 && pattern.test(text[start - 1]!)) start -= 1
  return start
}
