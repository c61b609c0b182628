import { fillers, genericAddressees, joiners, particles, sentenceOpeners, titles } from './data/greeting-words.ts'
import { starters } from './data/openers.ts'

const knownWords = [fillers, genericAddressees, joiners, particles, titles]

/** A name, a title, a slot, or a word that greetings hold. */
export function isAddressee(token: string): boolean {
  const word = lower(token)
  if (/^["“(]*[\p{Lu}\p{Lo}]/u.test(token) && !sentenceOpeners.has(word)) return true
  return word.split('/').every((part) => part === '' || knownWords.some((words) => words.has(part.replace(/\.$/, ''))))
}

/** `mr`, behind which stands a name: `dear mr kask i want …` */
export function isHonorific(token: string | undefined): boolean {
  return /^(?:aunty|coach|dr|miss|mr|mrs|ms|mx|prof|professor|tia|tio|uncle)\.?$/i.test(token ?? '')
}

/** `marcus`, but neither `sending` nor `interviewed`. */
export function isLoneName(token: string): boolean {
  return /^\p{Ll}{3,}$/u.test(token) && !/(?:ed|ing)$/.test(token)
}

/** Words with which sentences begin are no names. */
export function isOpening(word: string): boolean {
  return sentenceOpeners.has(word) || starters.has(word)
}

/** A word in lower case, without the marks around it. */
export function lower(token: string): string {
  return token
    .replace(/^["“(]+|[^\p{L}\p{N})&+]+$/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
}
