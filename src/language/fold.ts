import { confusables } from './data/confusables.ts'

/** Letters that Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ħ: 'h',
  ł: 'l',
  þ: 'th',
  ŧ: 't',
}

/**
 * A word as it sounds to a reader: lower case, straight quotes, without diacritics and invisible characters, full-width and look-alike letters
 * as Latin ones (only among Latin letters: a Greek word stays Greek).
 */
export function fold(word: string): string {
  if (!/[^\x00-\x7f]/.test(word)) return word.toLowerCase().replaceAll('`', "'")
  const visible = word.normalize('NFKD').replace(/[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF\p{Mn}\p{Me}]/gu, '')
  const lower = visible.toLowerCase()
  const straight = lower.replace(/[’‘ʼ`´]/g, "'").replace(/[æðøœßđħłþŧ]/g, (letter) => plainLetters[letter]!)
  return isLatin(straight) ? straight.replace(/[^\x00-\x7f]/g, (letter) => confusables.get(letter) ?? letter) : straight
}

/** Whether a word is Latin but for letters that could be. */
function isLatin(word: string): boolean {
  const strange = [...word].filter((letter) => letter > '\x7f')
  return (
    strange.length > 0 && strange.every((letter) => confusables.has(letter)) && (/[a-z]/.test(word) || word.length > 0)
  )
}
