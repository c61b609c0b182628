import { outsideOf, type Span } from '../../source/span.ts'
import { splitLines } from '../../source/lines.ts'
import { readFrontMatter } from '../front-matter.ts'
import { isHeaderLine } from '../header.ts'
import { findQuotedRows } from '../quoted.ts'
import { readBlocks, type Block } from './blocks.ts'
import type { Excerpt, Outline } from './excerpt.ts'
import { joinQuotes } from './join-quotes.ts'
import { wholeLines } from './whole-lines.ts'
import { findLetters, isClosingRow, isGreetingRow, isSubject, type Letter } from './letters.ts'

/** A document without any of these words at the start of a line holds no message with a greeting, a subject or a closing. */
const hint =
  /^[ \t>*_#]*(?:<[^<>\r\n]{1,80}>[ \t]*)*(?:dear|hi+(?:ya)?|hello|hey|good (?:morning|afternoon|evening|day)|greetings|to whom|subject|e-?mail subject|\[[^\]\r\n]{1,60}\],|\{\{|all (?:the|my)|(?:very |kind(?:est)? |warm(?:est)? |best )?(?:best|regards|wishes)|many|respectfully|sincerely|thanks|thank you|yours|cheers)\b/im
const attribution = /\b(?:wrote|writes|said|schrieb)\s*:$/i
const mostAbove = 3
const longestLead = 120

/** Find what has the form of a message in a document, by its lines alone: in blockquotes, in fenced code, and between headings. Takes linear time. */
export function findExcerpts(source: string): Outline {
  if (!hint.test(source)) return { excerpts: [], isMessage: false, hasProse: true, hasHeadings: false }
  const lines = splitLines(source)
  const top = readFrontMatter(source, lines)?.lineCount ?? 0
  const blocks = joinQuotes(readBlocks(source, lines.slice(top)))
  const headings = headingsOf(blocks)
  const found = blocks.map((block, index) => excerptsOf(block, rowsAbove(blocks, index), headings[index]!))
  const excerpts = found.flat().map((excerpt) => ({ ...excerpt, ...wholeLines(source, lines, excerpt) }))
  const hasHeadings = blocks.some(({ type }) => type === 'heading')
  return { excerpts, isMessage: isMessage(blocks, found), hasProse: hasProse(blocks, excerpts), hasHeadings }
}

function excerptsOf({ type, rows }: Block, above: readonly string[], heading: string): readonly Excerpt[] {
  if (type === 'heading' || type === 'boundary') return []
  const letters = findLetters(rows)
  const subject = above.find(isSubject)?.replace(/^[^:]*:\s*/, '') ?? null
  const toExcerpt = ({ from, to, isGreeted, isClosed }: Letter): Excerpt => {
    const said = rows.slice(from, to).filter(({ text }) => text !== '')
    const span = { start: said[0]!.start, end: said.at(-1)!.end }
    const lead = rows.slice(Math.max(0, from - mostAbove), from).findLast(({ text }) => text !== '')?.text ?? above[0]
    const container = type === 'text' ? 'section' : type
    return { ...span, container, isGreeted, isClosed, subject: null, title: titleOf(heading, lead) }
  }
  if (type === 'text') {
    const quoted = findQuotedRows(rows, 0)
    const isUnderHeader = isHeaderLine(above[0] ?? '')
    return letters
      .filter(({ from }) => !quoted.has(from))
      .map((letter, index) => ({ ...toExcerpt(letter), subject: index === 0 && isUnderHeader ? subject : null }))
  }
  if (attribution.test(above[0] ?? '')) return []
  if (letters.length > 1) return letters.map(toExcerpt)
  const isClosed = letters.some((letter) => letter.isClosed) || rows.some((_, at) => isClosingRow(rows, at))
  const isGreeted = letters.some((letter) => letter.isGreeted)
  return isClosed || isGreeted ? [{ ...toExcerpt({ from: 0, to: rows.length, isGreeted, isClosed }), subject }] : []
}

/** The rows above a block that say something, the nearest first; not those above a heading or another container. */
function rowsAbove(blocks: readonly Block[], index: number): readonly string[] {
  const texts: string[] = []
  for (let at = index - 1; at >= Math.max(0, index - mostAbove) && texts.length < mostAbove; at -= 1) {
    const { type, rows } = blocks[at]!
    if (type === 'boundary') continue
    if (type !== 'text') break
    const said = rows.slice(-2 * mostAbove).filter(({ text }) => text !== '')
    texts.push(...said.map(({ text }) => text).reverse())
  }
  return texts
}

/** The text of the nearest heading above each block, or ''. */
function headingsOf(blocks: readonly Block[]): readonly string[] {
  let heading = ''
  return blocks.map(({ type, rows }) => (heading = type === 'heading' ? (rows[0]?.text ?? '') : heading))
}

function titleOf(heading: string, lead = ''): string {
  return [heading, /:$/.test(lead) && lead.length <= longestLead ? lead : ''].join(' ').trim()
}

/** A document that opens like a message is one, unless messages stand in several parts of it; and so is one without headings that closes like one. */
function isMessage(blocks: readonly Block[], found: readonly (readonly Excerpt[])[]): boolean {
  const isLetter = ({ container, isGreeted, isClosed }: Excerpt): boolean =>
    container === 'section' && isGreeted && isClosed
  if (found.filter((excerpts) => excerpts.some(isLetter)).length > 1) return false
  const first = blocks.find(({ rows }) => rows.some(({ text }) => text !== ''))
  const at = first?.rows.findIndex(({ text }) => text !== '') ?? 0
  if (first?.type === 'text' && (isHeaderLine(first.rows[at]!.text) || isGreetingRow(first.rows, at))) return true
  if (blocks.some(({ type }) => type === 'heading')) return false
  const isFree = outsideOf(found.flat())
  return blocks.some(
    ({ type, rows }) => type === 'text' && rows.some((row, at) => isClosingRow(rows, at) && isFree(row)),
  )
}

function hasProse(blocks: readonly Block[], excerpts: readonly Span[]): boolean {
  const isFree = outsideOf(excerpts)
  return blocks.some(
    ({ type, rows }) => type !== 'heading' && type !== 'boundary' && rows.some((row) => row.text !== '' && isFree(row)),
  )
}
