import { isNameLine, isSignatureLine } from './name-line.ts'
import type { Row } from './row.ts'
import { closingBeforeName, isClosingForm, isClosingPhrase, trailingClosing, withoutReader } from './sign-off.ts'

/** A row that is not blank; `gap` says that a blank one stands before it. */
export interface Line extends Row {
  readonly gap: boolean
}

/** Where a closing cuts a run of lines: offsets into the source; `signOff` ≤ `signature`, and both are the end of the lines where there is none. */
export interface Closing {
  readonly signOff: number
  readonly signature: number
}

const signatureLines = 10
const bullet = /^[-*+•]\s/

/**
 * Find sign-off and signature at the end of some lines. A closing phrase counts when nothing but name and signature lines follow; without one, a
 * name line on its own does. `greeting` is the greeting of the note, or null when nothing stands before the lines.
 */
export function findClosing(written: readonly Line[], greeting: string | null): Closing | null {
  const opened = greeting !== null
  const lines = written.map((line) => ({ ...line, text: withoutReader(line.text, greeting ?? '') }))
  const first = firstSignatureLine(lines)
  const at = findSignOff(lines, first, opened)
  if (at >= 0) return cutAtSignOff(lines, at)
  const named = findName(lines, first, opened)
  return cutInside(lines, named)
}

/** The first line from which all are signature lines or closings. */
function firstSignatureLine(lines: readonly Line[]): number {
  let first = lines.length
  while (first > 0 && lines.length - first <= signatureLines && canStandInSignature(lines, first - 1)) first -= 1
  return first
}

function canStandInSignature(lines: readonly Line[], index: number): boolean {
  const [former, line, next] = [lines[index - 1], lines[index], lines[index + 1]].map((near) => near?.text ?? '')
  const isListed = bullet.test(line!) && (bullet.test(former!) || bullet.test(next!))
  return !isListed && (isSignatureLine(line!) || isClosingPhrase(line!) || isClosingForm(line!))
}

/** The index of the sign-off: the last known phrase, else the first line of its form; -1 without one. */
function findSignOff(lines: readonly Line[], first: number, opened: boolean): number {
  const start = opened ? first : Math.max(first, 1)
  for (let index = lines.length - 1; index >= start; index -= 1) {
    const { text } = lines[index]!
    if (closingBeforeName(text) > 0) return index
    if (isClosingPhrase(text) && closes(lines, index)) return withFormerClosing(lines, index, start)
  }
  for (let index = start; index < lines.length - 1; index += 1) if (isClosingForm(lines[index]!.text)) return index
  return -1
}

/** `Thank you!` with nothing behind it, or as the first words of a note, is body; `Thank you!` over a name closes. */
function closes(lines: readonly Line[], index: number): boolean {
  if (!/[.!]\P{L}*$/u.test(lines[index]!.text)) return true
  const next = lines[index + 1]
  return index > 0 && next !== undefined && isNameLine(next.text)
}

/** `Thanking you,` over `Yours faithfully,` belongs to it. */
function withFormerClosing(lines: readonly Line[], index: number, start: number): number {
  const former = lines[index - 1]
  const joins =
    index > start &&
    former &&
    !/[.!?]\P{L}*$/u.test(former.text) &&
    (isClosingPhrase(former.text) || isClosingForm(former.text))
  return joins ? index - 1 : index
}

function cutAtSignOff(lines: readonly Line[], at: number): Closing {
  const line = lines[at]!
  const length = closingBeforeName(line.text)
  if (length > 0) return { signOff: line.start, signature: skipSpace(line, length) }
  let next = at + 1
  while (next < lines.length - 1 && (isClosingPhrase(lines[next]!.text) || isClosingForm(lines[next]!.text))) next += 1
  return { signOff: line.start, signature: lines[next]?.start ?? line.end }
}

function skipSpace(line: Line, from: number): number {
  return line.start + from + /^\s*/.exec(line.text.slice(from))![0].length
}

/** The first line of a signature without a sign-off: a name line that opens the last paragraphs or stands under a finished line; else the line count. */
function findName(lines: readonly Line[], first: number, opened: boolean): number {
  for (let index = opened ? first : Math.max(first, 1); index < lines.length; index += 1) {
    const { text, gap } = lines[index]!
    const former = lines[index - 1]?.text ?? ''
    const isApart =
      gap ||
      index === 0 ||
      former.length >= 40 ||
      /[^\p{L}\p{N},;:]$/u.test(former) ||
      trailingClosing(former, true, true) !== null
    if (isApart && isNameLine(text)) return index
  }
  return lines.length
}

/** The closing words at the end of the last body line, if any, before a signature that starts at the line `named`. */
function cutInside(lines: readonly Line[], named: number): Closing | null {
  const end = lines.at(-1)?.end ?? 0
  const signature = lines[named]?.start ?? end
  const last = lines[named - 1]
  const isNamed = named < lines.length
  const closing = last ? trailingClosing(last.text, isNamed && !lines[named]!.gap, isNamed) : null
  if (!last || !closing) return isNamed ? { signOff: signature, signature } : null
  const name = last.start + closing.name
  return { signOff: last.start + closing.start, signature: closing.name < last.text.length ? name : signature }
}
