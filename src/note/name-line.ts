import { particles, sentenceOpeners, titles } from './data/greeting-words.ts'

const phone = /(?:\b(?:tel|phone|cell|mob|mobile|m|t|p|c)\b[.:]?\s*)?(?:\+|\()?\d[\d\s().x-]{5,}\d/i
const address = /@|:\/\/|\bwww\.|\b[\w-]+\.(?:com|org|net|io|dev|example|me|co)\b|\/in\/|linkedin/i
const lead = /^(?:[-–—~]+\s*|from\s+(?=\p{Lu}))/iu
const suffix = /^\(?(?:\p{Lu}[\p{L}\d]*\.?){1,4}(?:\.\p{Lu}\p{L}*)*\.?\)?$/u

/** Whether a row can be the author's name: a few capitalised words with titles, particles and degrees, a lone lower-case word, or a slot. */
export function isNameLine(text: string): boolean {
  const line = text
    .replace(lead, '')
    .replace(phone, '')
    .replace(/[\s,.!]+$|[^\p{L}\p{N}).]+$/gu, '')
  if (line === '' || line.length > 60 || /[?;:!]|\.{2}/.test(line)) return false
  if (/^(?:the|your) .*\b(?:team|crew|developers|family)\b/i.test(line)) return true
  const tokens = line.split(/[\s,]+/)
  if (tokens.some(isLastWord)) return false
  if (tokens.length === 1 && /^\p{Ll}[\p{L}'’-]{1,14}$/u.test(line)) return !sentenceOpeners.has(line)
  if (tokens.length > 8 || sentenceOpeners.has(tokens[0]!.toLowerCase().replace(/\.$/, ''))) return false
  return /^\W*\p{Lu}/u.test(line) && tokens.every(isNamePart)
}

/** The name in a name line: without a dash or `From` before it, and without degrees, numbers and marks behind it. */
export function nameOf(text: string): string {
  const line = text.trim().replace(lead, '').replace(phone, '')
  return line.replace(/(?:,.*|\s*[(|].*)$/, '').replace(/[^\p{L}.]+$/gu, '')
}

/** Whether a row can stand under a name: a title, a number, an address, a link; but no sentence, and no list item. */
export function isSignatureLine(text: string): boolean {
  if (text.length > 100 || /^(?:[-*+•]|\d+[.)])\s+\p{Ll}/u.test(text)) return false
  if (isNameLine(text)) return true
  if (phone.test(text) || address.test(text)) return !isSentence(text)
  const words = text.split(/\s+/)
  return words.length <= 9 && !/[?;]/.test(text) && !isSentence(text)
}

/** A word with a full stop that is no title, initial or degree. */
function isLastWord(token: string): boolean {
  return /^\p{L}\p{Ll}{3,}\.$/u.test(token) && !titles.has(token.slice(0, -1).toLowerCase())
}

function isNamePart(token: string): boolean {
  const bare = token.toLowerCase().replace(/\.$/, '')
  return (
    /^[("“]?\p{Lu}/u.test(token) ||
    particles.has(bare) ||
    titles.has(bare) ||
    /^[&|/+·•–-]$/.test(token) ||
    bare === 'and' ||
    bare === 'of' ||
    suffix.test(token)
  )
}

/** Ends like a sentence after a word of the language, and is long enough for one. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/)
  if (/\b(?:I|I['’]m|we|you)\b/.test(text) && words.length > 3) return true
  return words.length > 3 && /(?:\p{Ll}{2}|\d|[)"”'’])[.!?]+["”)]?$/u.test(text)
}
