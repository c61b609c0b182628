import type { Span } from '../source/span.ts'
import type { Slot, Word } from './note.ts'

const address =
  /^(?:(?:https?:\/\/|ftp:\/\/|mailto:|www\.)\S+|[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+|(?:[\w-]+\.)+(?:ai|app|co|com|dev|edu|example|gov|io|net|org|uk)(?:\/\S*)?)$/i
const opening = /["'“‘(<[{*_]/
const closing = /[.,;:!?…"'”’)>\]}*_]/
const unusual = /[‘’ʼ“”\u00AD\u200B-\u200D\u2060]/
const possessive = /^['’]s(?![\p{L}\p{N}])/u
/** Text without letters or digits beyond ASCII, as most is, has a pattern that is made and matched faster. */
const plainPattern =
  /(?:[A-Za-z]\.){2,}|[$#]{0,3}\d[A-Za-z\d]*(?:[.,:/'’\-–][A-Za-z\d]+)*[%+]?|[A-Za-z\d]+(?:[.'’&_-][A-Za-z\d]+)*(?:\+\+|#)?/g
const notPlain = /[^\0-\x7F‘’“”–—…]/

/**
 * The words of a span, in order. A number keeps its currency, decimals and percent sign, a word its inner apostrophes, hyphens and dots;
 * a web or mail address is one word, and so is a slot (an "'s" behind it counts as punctuation). Punctuation and emoji are no words.
 */
export function splitWords(text: string, span: Span, slots: readonly Slot[]): readonly Word[] {
  const words: Word[] = []
  let cursor = span.start
  for (const slot of slots) {
    if (slot.start < cursor || slot.end > span.end) continue
    addWords(words, text, cursor, slot.start)
    words.push(wordAt(text, slot.start, slot.end, slot))
    cursor = possessive.test(text.slice(slot.end, slot.end + 3)) ? slot.end + 2 : slot.end
  }
  addWords(words, text, cursor, span.end)
  return words
}

/** The web and mail addresses in a text, in order; brackets, quotes and final punctuation around them are outside. */
export function findAddresses(text: string): readonly Span[] {
  if (!/[.:@]\S/.test(text)) return []
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: chunk, index }) => {
    const found = /[.:@]./.test(chunk) ? findAddress(chunk) : null
    return found ? [{ start: index + found.start, end: index + found.end }] : []
  })
}

function findAddress(chunk: string): Span | null {
  let start = 0
  let end = chunk.length
  while (start < end && opening.test(chunk[start]!)) start += 1
  while (end > start && closing.test(chunk[end - 1]!)) end -= 1
  return address.test(chunk.slice(start, end)) ? { start, end } : null
}

/** Add the words that stand in text without slots. */
function addWords(words: Word[], text: string, start: number, end: number): void {
  const part = text.slice(start, end)
  const pattern = notPlain.test(part) ? anyWord() : plainPattern
  const addBetween = (from: number, to: number): void => {
    for (const { 0: word, index } of part.slice(from, to).matchAll(pattern))
      words.push(wordAt(text, start + from + index, start + from + index + word.length, null))
  }
  let cursor = 0
  for (const address of findAddresses(part)) {
    addBetween(cursor, address.start)
    words.push(wordAt(text, start + address.start, start + address.end, null))
    cursor = address.end
  }
  addBetween(cursor, part.length)
}

function anyWord(): RegExp {
  return /(?:\p{L}\.){2,}|[§$€£¥#]{0,3}\d[\p{L}\p{N}]*(?:[.,:/'’\-–][\p{L}\p{N}]+)*[%°+]?|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*(?:[.'’&_\-‐‑][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]*)*(?:\+\+|#)?/gu
}

function wordAt(text: string, start: number, end: number, slot: Slot | null): Word {
  const word = text.slice(start, end)
  return { start, end, text: word, norm: normalize(word), slot }
}

/** Lower case, quotes straight, invisible characters out. */
function normalize(word: string): string {
  const lower = word.toLowerCase()
  if (!unusual.test(lower)) return lower
  return lower
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00AD\u200B-\u200D\u2060]/g, '')
}
