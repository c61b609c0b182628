import { greetingLength, isOwnGreeting } from './greeting.ts'
import type { Fields } from './note.ts'
import type { Row } from './row.ts'

/** The rows above the note proper, and what the header lines among them say. */
export interface Header {
  readonly fields: Fields
  readonly rowCount: number
  /** Whether there is a header line, and not a mere letterhead. */
  readonly hasLines: boolean
}

const fieldOfKey: ReadonlyMap<string, keyof Fields> = new Map([
  ['date', 'sentAt'],
  ['from', 'from'],
  ['re', 'subject'],
  ['sent', 'sentAt'],
  ['subject', 'subject'],
  ['to', 'to'],
])
const headerLine = /^(bcc|cc|date|from|re|reply-to|sent|(?:e-?mail )?subject(?: line)?|to)\s*:(?:\s+|$)/i
const dateLine =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? ?(?:\d{1,2}(?:st|nd|rd|th)?)?,? ?\d{4}$|^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}$/i
const letterheadRows = 30

/**
 * Read `Subject:`, `To:`, `From:`, `Cc:`, `Date:` and `Sent:` lines at the top, and a letterhead: short lines above them or above a greeting
 * that has a line of its own, or a date. Values are taken from the source; the first line of a key wins.
 */
export function readHeader(source: string, rows: readonly Row[]): Header {
  const rowCount = countRows(source, rows)
  const fields: Partial<Record<keyof Fields, string>> = {}
  let hasLines = false
  for (let index = 0; index < rowCount; index += 1) {
    const row = rows[index]!
    const match = headerLine.exec(row.text)
    if (!match) continue
    hasLines = true
    const values = [source.slice(row.start + match[0].length, row.end)]
    for (; isFolded(source, rows, index + 1); index += 1) values.push(rows[index + 1]!.text)
    const field = fieldOfKey.get(match[1]!.toLowerCase().replace(/^e-?mail | line$/g, ''))
    if (field) fields[field] ??= values.join(' ').trim()
  }
  return { fields, rowCount, hasLines }
}

/** Whether a line is a header line such as `Subject: …`. */
export function isHeaderLine(text: string): boolean {
  return headerLine.test(text)
}

/** Whether a line under the greeting (`Re: …`, `Reference: …`) says what the letter is about. */
export function isReferenceLine(text: string): boolean {
  return /^(?:re|ref|reference|subject)\s*:\s*\S/i.test(text) && text.length <= 120
}

function countRows(source: string, rows: readonly Row[]): number {
  let count = 0
  let seen = 0
  for (const [index, { text }] of rows.entries()) {
    if (text === '') continue
    const isHeader = headerLine.test(text) || isFolded(source, rows, index)
    if (!isHeader && isOwnGreeting(text, seen > 0)) return seen > 0 ? index : 0
    if (isHeader || (count === seen && dateLine.test(text))) count = index + 1
    seen += 1
    if (seen > letterheadRows || (!isHeader && !isLetterhead(text))) break
  }
  return count
}

/** Whether a row goes on with the header line before it: only it is indented. */
function isFolded(source: string, rows: readonly Row[], index: number): boolean {
  const row = rows[index]
  const former = rows[index - 1]
  if (!row || !former || row.text === '' || headerLine.test(row.text) || !/[ \t]/.test(source[row.start - 1] ?? ''))
    return false
  return headerLine.test(former.text)
    ? !/[ \t]/.test(source[former.start - 1] ?? '')
    : isFolded(source, rows, index - 1)
}

/** A short line that is no sentence: an address, a date, a heading. */
function isLetterhead(text: string): boolean {
  const isSentence = /[.!?]["”')]?$/.test(text) && text.split(/\s+/).length > 5
  return text.length <= 70 && !isSentence && greetingLength(text) === 0
}
