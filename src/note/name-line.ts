import { particles, sentenceOpeners, titles } from './data/greeting-words.ts'

const phone = /(?:\b(?:tel|phone|cell|mob|mobile|m|t|p|c)\b[.:]?\s*)?(?:\+|\()?\d[\d\s().x-]{5,}\d/i
const address = /@|:\/\/|\bwww\.|\b[\w-]+\.(?:com|org|net|io|dev|example|me|co)\b|\/in\/|linkedin/i
const lead = /^(?:[-–—~]+\s*|[Ff]rom\s+(?=\p{Lu})|[Tt]he\s+(?=(?:Hon|Rev|Right|Venerable|Very)))/u
const pronouns = /,?\s*\(?\b(?:he|she|they|xe|ze)\/\p{L}+(?:\/\p{L}+)?\)?$/iu
const kisses = /\s+(?:x+|(?:xo)+x?)$/i
const tagline = /^["“«][^"”»]{1,120}["”»](?:\s*[-–—~].*)?$/
const team = /^(?:the|your) .*\b(?:crew|developers|family|team)\b/i
/** In code units; with a phone number or an aside, and without. */
const longestLine = 100
const longestName = 60

/** Whether a row can be the author's name: a few capitalised words with titles, particles and degrees, or a lone lower-case word. */
export function isNameLine(text: string): boolean {
  if (text.length > longestLine || /^\p{L}\p{Ll}{2,}[.!]+$/u.test(text)) return false
  const line = text.replace(lead, '').replace(phone, '').replace(pronouns, '').replace(kisses, '')
  const name = line.replace(/[\s,.!]+$|[^\p{L}\p{N}).]+$/gu, '').replace(/\s+\([^()]{1,40}\)$/, '')
  if (name === '' || name.length > longestName || /[?;:!]|\.{2}/.test(name)) return false
  if (team.test(name) || /^\p{Ll}[\p{L}'’-]{1,14}$/u.test(name)) return !sentenceOpeners.has(name)
  if (areNames(name)) return true
  const [first, rest = ''] = name.split(/(?:,| [|–—-]) (.*)/)
  return rest !== '' && / /.test(first!) && areNames(first!) && rest.split(' ').length <= 5 && !isSentence(text)
}

/** The name in a name line: without a dash or `From` before it, and without degrees, jobs, numbers and marks behind it. */
export function nameOf(text: string): string {
  const line = text.trim().replace(lead, '').replace(phone, '').replace(pronouns, '').replace(kisses, '')
  return line.replace(/,.*$|\s*\|.*$|\s[–—-]\s.*$|\s+\([^()]*\)$/, '').replace(/[^\p{L}.]+$/gu, '')
}

/** Whether a row can stand under a name: a title, a number, an address, a link, a motto; but no sentence, and no list item. */
export function isSignatureLine(text: string): boolean {
  if (tagline.test(text)) return true
  if (text.length > longestLine || /^(?:[-*+•]|\d+[.)])\s+\p{Ll}/u.test(text)) return false
  if (isNameLine(text)) return true
  const isShort = text.split(/\s+/).length <= 9 && !/[?;]/.test(text)
  return (isShort || phone.test(text) || address.test(text)) && !isSentence(text)
}

/** Whether all words are parts of names, and the first does not open a sentence. */
function areNames(name: string): boolean {
  const words = name.split(/[\s,]+/)
  const opensSentence = sentenceOpeners.has(words[0]!.toLowerCase().replace(/\.$/, ''))
  return words.length <= 8 && !opensSentence && /^\W*[\p{Lu}\p{Lo}]/u.test(name) && words.every(isNamePart)
}

/** A capitalised word, a particle, a title or a sign between names; but no word that ends a sentence. */
function isNamePart(token: string): boolean {
  const word = token.toLowerCase().replace(/\.$/, '')
  if (/^\p{L}\p{Ll}{3,}\.$/u.test(token) && !titles.has(word)) return false
  if (/^[("“]?[\p{Lu}\p{Lo}]|^[&|/+·•–-]$/u.test(token)) return true
  return particles.has(word) || titles.has(word) || word === 'and' || word === 'of'
}

/** Ends like a sentence after a word of the language, and is long enough for one. */
function isSentence(text: string): boolean {
  if (text.split(/\s+/).length <= 3) return false
  return /\b(?:I|I['’]m|we|you)\b/.test(text) || /(?:\p{Ll}{2}|\d|[)"”'’])[.!?]+["”)]?$/u.test(text)
}
