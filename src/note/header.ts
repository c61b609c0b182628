import type { Span } from '../source/span.ts'
import { isOwnGreeting } from './greeting.ts'
import type { Fields } from './note.ts'
import type { Row } from './row.ts'

/** The rows above the note proper, and what the header lines among them say. */
export interface Header {
  readonly fields: Fields
  readonly rowCount: number
  /** Whether there is a header line, and not a mere letterhead. */
  readonly hasLines: boolean
}

const fieldOfKey: Readonly<Record<string, keyof Fields>> = {
  date: 'sentAt',
  from: 'from',
  re: 'subject',
  sent: 'sentAt',
  subject: 'subject',
  'subject line': 'subject',
  to: 'to',
}
const headerLine = /^(bcc|cc|date|from|re|reply-to|sent|subject(?: line)?|to)\s*:(?:\s+|$)/i
const dateLine =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? ?(?:\d{1,2}(?:st|nd|rd|th)?)?,? ?\d{4}$|^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}$/i
const letterheadRows = 30

/**
 * Read `Subject:`, `To:`, `From:`, `Cc:`, `Date:` and `Sent:` lines at the top, and a letterhead: short lines above a greeting that has a
 * line of its own, or a date. Values are taken from the source; the first line of a key wins.
 */
export function readHeader(source: string, rows: readonly Row[]): Header {
  const rowCount = countRows(rows)
  const fields: Partial<Record<keyof Fields, string>> = {}
  let hasLines = false
  for (const row of rows.slice(0, rowCount)) {
    const match = headerLine.exec(row.text)
    if (!match) continue
    hasLines = true
    const field = fieldOfKey[match[1]!.toLowerCase()]
    if (field) fields[field] ??= source.slice(row.start + match[0].length, row.end).trim()
  }
  return { fields, rowCount, hasLines }
}

/** Whether a line is a header line such as `Subject: …`. */
export function isHeaderLine(text: string): boolean {
  return headerLine.test(text)
}

/** Whether a reference line (`Re: …`, `Reference: …`) under the greeting names what the letter is about. */
export function isReferenceLine({ text }: Span & { text: string }): boolean {
  return /^(?:re|ref|reference|subject)\s*:\s*\S/i.test(text) && text.length <= 120
}

function countRows(rows: readonly Row[]): number {
  let lastHeader = 0
  let seen = 0
  for (const [index, { text }] of rows.entries()) {
    if (text === '') continue
    if (isOwnGreeting(text, seen > 0)) return seen > 0 ? index : 0
    if (headerLine.test(text) || (dateLine.test(text) && seen === lastHeader)) lastHeader = index + 1
    seen += 1
    if (seen > letterheadRows || !isLetterhead(text)) break
  }
  return lastHeader
}

/** A short line that is no sentence: an address, a date, a heading, or a header line. */
function isLetterhead(text: string): boolean {
  if (headerLine.test(text)) return true
  return text.length <= 70 && !(/[.!?]["”')]?$/.test(text) && text.split(/\s+/).length > 5)
}
