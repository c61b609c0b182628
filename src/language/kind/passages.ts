import type { Note, Sentence, ZoneType } from '../../note/note.ts'
import { normalise } from '../lexicon.ts'

/** Where in a note a phrase stands; the frame is its greeting, sign-off, signature and footer. */
export type Place = 'subject' | 'frame' | 'body'

/** A stretch of a note as tokens: words in lower case, `^` before them, and `.` or `?` behind. */
export interface Passage {
  readonly place: Place
  readonly tokens: readonly string[]
}

/** What a message is for shows early; nobody reads sixty sentences to find out, or a subject and a footer to their ends. */
const mostSentences = 60
const longestTitle = 300
const longestFrame = 1000
const frame: ReadonlySet<ZoneType> = new Set(['footer', 'greeting', 'sign-off', 'signature'])
const word = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu

/** The passages of a note: the subject, then the frame, then its sentences. A slot reads as the words inside it. */
export function readPassages(note: Note): readonly Passage[] {
  const { fields, sentences, text, zones } = note
  return [
    { place: 'subject', tokens: tokensOf((fields.subject ?? '').slice(0, longestTitle)) },
    ...zones
      .filter(({ type }) => frame.has(type))
      .map(({ start, end }): Passage => ({
        place: 'frame',
        tokens: tokensOf(text.slice(start, Math.min(end, start + longestFrame))),
      })),
    ...sentences
      .slice(0, mostSentences)
      .map((sentence): Passage => ({ place: 'body', tokens: tokensOfSentence(sentence) })),
  ]
}

function tokensOf(text: string): readonly string[] {
  return ['^', ...(normalise(text).match(word) ?? []), endOf(text)]
}

function tokensOfSentence({ text, words }: Sentence): readonly string[] {
  const tokens = ['^']
  for (const { norm, slot } of words)
    if (slot) tokens.push(...(slot.label.match(word) ?? []))
    else if (norm.includes('-')) tokens.push(...norm.split('-'))
    else tokens.push(norm)
  tokens.push(endOf(text))
  return tokens
}

function endOf(text: string): '.' | '?' {
  return /\?["')\]]*\s*$/.test(text) ? '?' : '.'
}
