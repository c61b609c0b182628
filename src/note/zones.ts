import { findClosing } from './closing.ts'
import type { Line } from './closing.ts'
import { disclaimer, disclaimerStart, footerLine } from './data/footer-words.ts'
import { greetingLength, isFirstName, isTitledName, salutationLength } from './greeting.ts'
import { isReferenceLine } from './header.ts'
import type { Zone, ZoneType } from './note.ts'
import type { Row } from './row.ts'

const rule = /^([-*_=~])\1{2,}$/
const delimiter = /^--$/
const postscript = /^\(?(?:p\.?\s?){1,3}s\b\.?(?=[\s:,.–—-])/i
const delimitedLines = 8
const footerLines = 20

/** The zones of a note, from its rows: `headerCount` of them are header, and some are known to quote. Sorted, without overlap. */
export function findZones(rows: readonly Row[], headerCount: number, quoted: ReadonlySet<number>): readonly Zone[] {
  const known: Zone[] = []
  const lines: Line[] = []
  let gap = true
  for (const [index, row] of rows.entries()) {
    const isBlank = row.text === '' || rule.test(row.text)
    if (!isBlank && index < headerCount) known.push({ type: 'header', start: row.start, end: row.end })
    else if (quoted.has(index)) known.push({ type: 'quoted', start: row.start, end: row.end })
    else if (!isBlank) lines.push({ ...row, gap })
    gap = isBlank || quoted.has(index)
  }
  const zones = [...known, ...readLines(lines)]
  return joinZones(zones.sort((a, b) => a.start - b.start))
}

function readLines(lines: readonly Line[]): Zone[] {
  const footer = footerStart(lines)
  const { zones, rest } = readGreeting(lines.slice(0, footer))
  const end = delimiterAt(rest)
  const main = rest.slice(0, end)
  const from = postscriptAt(main)
  const greeting = lines[0] && zones[0] ? lines[0].text.slice(0, zones[0].end - zones[0].start) : null
  return [
    ...zones,
    ...readPart(main.slice(0, from), 'body', greeting),
    ...readPostscript(main.slice(from)),
    ...rest.slice(end).map((line) => zoneOf('signature', line)),
    ...lines.slice(footer).map((line) => zoneOf('footer', line)),
  ]
}

/** Greeting zones at the top, and the lines that remain; the first of them may have lost its beginning. */
function readGreeting(lines: readonly Line[]): { zones: Zone[]; rest: readonly Line[] } {
  const first = lines[0]
  const length = first ? (isNameOfReader(lines) ? first.text.length : greetingLength(first.text)) : 0
  if (!first || length === 0) return { zones: [], rest: lines }
  const zones: Zone[] = [{ type: 'greeting', start: first.start, end: first.start + length }]
  let rest = [...after(first, length), ...lines.slice(1)]
  while (rest[0] && isReferenceLine(rest[0].text)) {
    zones.push(zoneOf('header', rest[0]))
    rest = rest.slice(1)
  }
  const salutation = rest[0] && length === first.text.length ? salutationLength(rest[0].text) : 0
  if (rest[0] && salutation > 0) {
    zones.push({ type: 'greeting', start: rest[0].start, end: rest[0].start + salutation })
    rest = [...after(rest[0], salutation), ...rest.slice(1)]
  }
  return { zones, rest }
}

/** Whether a name stands alone above a note: with a title, with a full stop, or where a sign-off closes the note, since headings look like names. */
function isNameOfReader([first, ...rest]: readonly Line[]): boolean {
  if (!first || !rest[0]?.gap) return false
  if (isTitledName(first.text)) return true
  if (!isFirstName(first.text)) return false
  if (first.text.endsWith('.')) return true
  const closing = findClosing(rest, '')
  return closing !== null && closing.signOff < closing.signature
}

function after(line: Line, length: number): Line[] {
  const text = line.text.slice(length).trimStart()
  return text === '' ? [] : [{ text, start: line.end - text.length, end: line.end, gap: line.gap }]
}

function readPart(lines: readonly Line[], type: ZoneType, greeting: string | null): Zone[] {
  const closing = findClosing(lines, greeting)
  if (!closing) return lines.map((line) => zoneOf(type, line))
  return lines.flatMap((line) =>
    line.end <= closing.signOff
      ? [zoneOf(type, line)]
      : [
          ...cut(line, type, line.start, closing.signOff),
          ...cut(line, 'sign-off', closing.signOff, closing.signature),
          ...cut(line, 'signature', closing.signature, line.end),
        ],
  )
}

/** A closing may stand below the last line that begins with `P.S.`. */
function readPostscript(lines: readonly Line[]): Zone[] {
  const last = lines.findLastIndex((line) => postscript.test(line.text)) + 1
  return [
    ...lines.slice(0, last).map((line) => zoneOf('postscript', line)),
    ...readPart(lines.slice(last), 'postscript', ''),
  ]
}

/** The part of a line between two offsets, without the space behind it; none where they do not meet. */
function cut(line: Line, type: ZoneType, from: number, to: number): Zone[] {
  const start = Math.max(line.start, from)
  const text = line.text.slice(start - line.start, Math.max(0, to - line.start)).trimEnd()
  return text === '' ? [] : [{ type, start, end: start + text.length }]
}

function footerStart(lines: readonly Line[]): number {
  let start = lines.length
  for (let index = lines.length - 1; index >= Math.max(0, lines.length - footerLines); index -= 1) {
    const { text, gap } = lines[index]!
    const isFooter = index === start - 1 && footerLine.test(text)
    if (isFooter || (index > 0 && isDisclaimer(gap ? lines.slice(index, index + 4) : [lines[index]!]))) start = index
  }
  return start
}

/** Whether a disclaimer begins with the first of some lines. */
function isDisclaimer(lines: readonly Line[]): boolean {
  return disclaimerStart.test(lines[0]!.text) && disclaimer.test(lines.map(({ text }) => text.slice(0, 300)).join(' '))
}

/** The line after which a signature stands because `-- ` says so, or the line count. */
function delimiterAt(lines: readonly Line[]): number {
  const index = lines.findLastIndex((line) => delimiter.test(line.text))
  return index > 0 && lines.length - index - 1 <= delimitedLines ? index : lines.length
}

function postscriptAt(lines: readonly Line[]): number {
  const index = lines.findIndex((line, at) => at > 0 && postscript.test(line.text))
  return index < 0 ? lines.length : index
}

function zoneOf(type: ZoneType, { start, end }: Line): Zone {
  return { type, start, end }
}

/** Neighbours of one type become one zone. */
function joinZones(zones: readonly Zone[]): readonly Zone[] {
  const joined: { type: ZoneType; start: number; end: number }[] = []
  for (const zone of zones) {
    const last = joined.at(-1)
    if (last?.type === zone.type) last.end = zone.end
    else joined.push({ ...zone })
  }
  return joined
}
