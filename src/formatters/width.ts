import { eastAsianWidth } from 'get-east-asian-width'

/** What most notes are written in: one column a character. */
const narrow = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2015\u2018-\u2027\u2030-\u205e\u20a0-\u20bf]*$/
/** What is drawn over or into the character before it: accents, joiners and what they join, skin tones. */
const joined = /\u200d\P{M}|[\p{M}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}]/gu

/** How many columns of a terminal a text without control characters takes: two for wide characters and emoji, none for accents over a letter. */
export function widthOf(text: string): number {
  if (narrow.test(text)) return text.length
  return Array.from(text.replace(joined, '')).reduce(
    (sum, character) => sum + eastAsianWidth(character.codePointAt(0)!),
    0,
  )
}

/** A text with spaces up to a width in columns. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)))
}
