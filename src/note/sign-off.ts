import { fillers, genericAddressees, sentenceOpeners } from './data/greeting-words.ts'
import { signOffPattern } from './data/sign-off-words.ts'
import { isNameLine } from './name-line.ts'

const joint = /(?:,? and| [&+/|]|,? with|,) /g
const pause = /(?:\s*[,!.]\s*[-–—]*|\s*[-–—]+)\s*(?=\S)/g
/** Only behind these can a name follow without a mark between. */
const barePause = /(?<=\b(?:faithfully|regards|sincerely|truly|wishes)) (?=\p{Lu})/gu
const calling = /[,\s]+(\p{Lu}[\p{L}'’-]+)([!.,]*)$/u
/** `Best, from a sunny balcony` */
const place = /,? from \p{L}[\p{L} '’-]{1,40}$/u
const decoration = /[^\p{L}\p{N}.,!]+$/u

/** `Thanks again, Priya!` without the reader's name, if the greeting holds it: it is not the author's. */
export function withoutReader(text: string, greeting: string): string {
  if (!/!$|^\P{L}*(?:thanks?|thx|cheers|ta)\b/iu.test(text.slice(-60))) return text
  return text.replace(calling, (call, name: string, marks: string) => (greeting.includes(name) ? marks : call))
}

/** Whether a row is a known closing phrase; marks and emoji behind it do not count. */
export function isClosingPhrase(text: string): boolean {
  return text.length <= 60 && isClosing(text.replace(/[^\p{L}\p{N}]+$/u, ''))
}

/** Whether a row has the form of a closing: a few words with a comma behind them that are no name (`Keep swinging,`). */
export function isClosingForm(text: string): boolean {
  const line = text.slice(0, 90).replace(decoration, '')
  if (line.length > 70 || !/^[^\d,.!?;:@]+(?:, [^\d,.!?;:@]+)*,$/.test(line)) return false
  const words = line.split(/\s+/)
  const most =
    /^(?:again|best|gratefully|hoping|looking|many|respectfully|sincerely|thank|thanks|warm|wishing|with|yours)\b/i.test(
      line,
    )
      ? 12
      : 6
  return words.length <= most && (words.length === 1 || words.slice(1).some((word) => /^\p{Ll}/u.test(word)))
}

/** The length of the closing in a row that goes on with a name (`Best, Sam` · `Thanks! - Jo`), or 0. */
export function closingBeforeName(text: string): number {
  if (text.length > 90 || isClosingPhrase(text)) return 0
  const pauses = [...text.matchAll(pause), ...text.matchAll(barePause)]
  const match = pauses.findLast(({ index }) => isClosing(text.slice(0, index)))
  if (!match) return 0
  const before = text.slice(0, match.index + match[0].length)
  const name = text.slice(before.length).replace(/[,.!]+$/, '')
  const isName = /^\p{Lu}/u.test(name) || (/,\s*$/.test(before) && isLowerName(name))
  return isName && isNameLine(name) && name.split(/\s+/).length <= 5 ? before.trimEnd().length : 0
}

/** `cheers, wren`, but not `thanks, everyone` */
function isLowerName(name: string): boolean {
  return /^\p{Ll}{2,14}$/u.test(name) && ![fillers, genericAddressees, sentenceOpeners].some((words) => words.has(name))
}

/** Whether a text is one closing phrase, or two that are joined (`Best wishes and thanks`). */
function isClosing(text: string): boolean {
  const plain = text.toLowerCase().replace(place, '')
  if (signOffPattern.test(plain)) return true
  return [...plain.matchAll(joint)].some(
    ({ index, 0: { length } }) =>
      signOffPattern.test(plain.slice(0, index)) && signOffPattern.test(plain.slice(index + length)),
  )
}

/**
 * Where a closing begins at the end of a row that starts with body text, and where the name after it begins (the row's end if there is none);
 * null when there is no closing. `named` says that a name line follows directly, `signed` that one follows at all.
 */
export function trailingClosing(text: string, named: boolean, signed: boolean): { start: number; name: number } | null {
  const tail = text.slice(-100)
  const offset = text.length - tail.length
  for (const match of tail.matchAll(/(?<=[.!?…)"”\p{Extended_Pictographic}\u{FE0F}]\s+)\S/gu)) {
    const rest = tail.slice(match.index)
    const start = offset + match.index
    const length = closingBeforeName(rest)
    if (length > 0) return { start, name: start + length + (/^\s*/.exec(rest.slice(length))?.[0].length ?? 0) }
    const isOpenEnd = !/[.!?]$/.test(rest)
    if (isClosingPhrase(rest) && (named || (signed && isOpenEnd) || /,$/.test(rest)))
      return { start, name: text.length }
  }
  return null
}
