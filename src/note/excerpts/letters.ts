import { greetingLength, greetingWordLength, isOwnGreeting } from '../greeting.ts'
import { isHeaderLine } from '../header.ts'
import { isNameLine, isSignatureLine } from '../name-line.ts'
import type { Row } from '../row.ts'
import { closingBeforeName, isClosingForm, isClosingPhrase } from '../sign-off.ts'

/** A message in some rows: the first of them and the one behind the last. */
export interface Letter {
  readonly from: number
  readonly to: number
  readonly isGreeted: boolean
  readonly isClosed: boolean
}

const label = /^(?:e-?mail|message|body|text|template|sample|example)\s*:$/i
const slot = /^(?:\[[^[\]]{1,60}\]|\{\{?[^{}]{1,60}\}?\}|<<?[^<>]{1,60}>>?|\([^()]{1,60}\)|_{3,}|XX+)/
const contact = /@|\d{3}|:\/\/|\bwww\.|linkedin/i
const postscript = /^\(?p\.?\s?s\b/i
const rowsAbove = 8
/** Nobody sends as many lines after an interview. */
const mostRows = 200

/** The messages in some rows, in order: each from its header lines or its greeting to what stands under its closing, or else to the next one. */
export function findLetters(rows: readonly Row[]): readonly Letter[] {
  const letters: Letter[] = []
  const marks = { closes: remember(rows, isClosingRow), greets: remember(rows, isGreetingRow) }
  for (let index = 0; index < rows.length; index += 1) {
    const isGreeted = marks.greets(index)
    if (!isGreeted && !isSubject(rows[index]!.text)) continue
    const end = endOfLetter(rows, index + 1, marks)
    if (!isGreeted && !end.isClosed) continue
    letters.push({ from: withHeader(rows, index, letters.at(-1)?.to ?? 0), ...end, isGreeted })
    index = end.to - 1
  }
  return letters
}

type Mark = (index: number) => boolean
interface Marks {
  readonly closes: Mark
  readonly greets: Mark
}

/** The same question, answered once for each row. */
function remember(rows: readonly Row[], ask: (rows: readonly Row[], index: number) => boolean): Mark {
  const answers: boolean[] = []
  return (index) => (answers[index] ??= ask(rows, index))
}

/** Whether a row closes a message. `Thank you!` and `Until we meet again,` do so over a name only. */
export function isClosingRow(rows: readonly Row[], index: number): boolean {
  const { text } = rows[index]!
  if (closingBeforeName(text) > 0) return true
  const isForm = isClosingForm(text)
  if (!isForm && !isClosingPhrase(text)) return false
  const next = nextText(rows, index + 1)
  return (!isForm && !/[.!]$/.test(text)) || isNameLine(next) || slot.test(next)
}

/** Whether a row opens a message: a greeting of its own, or one that the first sentence of a paragraph follows. */
export function isGreetingRow(rows: readonly Row[], index: number): boolean {
  const { text } = rows[index]!
  if (text === '' || label.test(text)) return false
  const before = rows[index - 1]?.text ?? ''
  if (isAddress(text)) return true
  const isFirst = before === '' || isHeaderLine(before) || label.test(before)
  if (isFirst && hasHeaderAbove(rows, index) && isOwnGreeting(text, false)) return true
  return isFirst && greetingWordLength(text) > 0 && greetingLength(text) > greetingWordLength(text)
}

/** `Subject: …` with something behind it. */
export function isSubject(text: string): boolean {
  return /^(?:e-?mail )?subject(?: line)?\s*:\s*\S/i.test(text)
}

function isAddress(text: string): boolean {
  if (greetingWordLength(text) > 0) return isOwnGreeting(text, true)
  const [filled = ''] = slot.exec(text) ?? []
  return filled !== '' && /^\s*[,:–—-]$/.test(text.slice(filled.length))
}

function hasHeaderAbove(rows: readonly Row[], index: number): boolean {
  const above = rows.slice(Math.max(0, index - rowsAbove), index).filter(({ text }) => text !== '' && !label.test(text))
  return isHeaderLine(above.at(-1)?.text ?? '')
}

/** Header lines above a greeting belong to its message; labels between them and it do, too. */
function withHeader(rows: readonly Row[], index: number, least: number): number {
  let from = index
  for (let at = index - 1; at >= Math.max(least, index - rowsAbove); at -= 1) {
    const { text } = rows[at]!
    if (isHeaderLine(text)) from = at
    else if (text !== '' && !label.test(text)) break
  }
  return from
}

function endOfLetter(
  rows: readonly Row[],
  start: number,
  { closes, greets }: Marks,
): { to: number; isClosed: boolean } {
  const end = Math.min(rows.length, start + mostRows)
  for (let index = start; index < end; index += 1) {
    if (closes(index)) return { to: endOfSignature(rows, index + 1), isClosed: true }
    if (greets(index)) return { to: lastBefore(rows, withHeader(rows, index, start)), isClosed: false }
  }
  const to = lastBefore(rows, end)
  return { to, isClosed: isSigned(rows.slice(start, to)) }
}

/** Behind name, address and postscript. Once there is a name, only what reaches its author may stand apart from it. */
function endOfSignature(rows: readonly Row[], start: number): number {
  let end = start
  let isNamed = closingBeforeName(rows[start - 1]!.text) > 0
  for (let index = start; index < rows.length; index += 1) {
    const { text } = rows[index]!
    if (text === '') continue
    const isApart = index > end
    if (postscript.test(text)) {
      while (rows[index + 1] && rows[index + 1]!.text !== '') index += 1
    } else if (isGreetingRow(rows, index) || !belongs(text, isApart && isNamed)) break
    else isNamed ||= !isClosingPhrase(text)
    end = index + 1
  }
  return end
}

function belongs(text: string, isApart: boolean): boolean {
  if (isHeaderLine(text)) return false
  if (slot.test(text)) return true
  return isApart ? contact.test(text) && isSignatureLine(text) : isSignatureLine(text) || isClosingPhrase(text)
}

/** Whether some rows end in a paragraph that begins with a name and says no more than who that is. */
function isSigned(rows: readonly Row[]): boolean {
  const first = rows.findLastIndex(({ text }) => text === '') + 1
  const [name, ...others] = rows.slice(first).map(({ text }) => text)
  if (first === 0 || name === undefined || others.length > 5) return false
  return (
    (slot.test(name) || isNameLine(name)) && [name, ...others].every((text) => slot.test(text) || isSignatureLine(text))
  )
}

function nextText(rows: readonly Row[], from: number): string {
  let index = from
  while (rows[index]?.text === '') index += 1
  return rows[index]?.text ?? ''
}

function lastBefore(rows: readonly Row[], end: number): number {
  let last = end
  while (last > 0 && rows[last - 1]!.text === '') last -= 1
  return last
}
