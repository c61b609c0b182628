import { splitLines } from '../../source/lines.ts'
import type { Span } from '../../source/span.ts'
import { readFrontMatter } from '../front-matter.ts'
import type { Row } from '../row.ts'
import { readBlocks, type Block } from './blocks.ts'
import type { Container, Excerpt } from './excerpt.ts'
import { wholeLines } from './whole-lines.ts'

/** All containers of some sorts in a document, whatever they hold. A section reaches from one heading to the next. */
export function findContainers(source: string, containers: readonly Container[]): readonly Excerpt[] {
  const lines = splitLines(source)
  const top = readFrontMatter(source, lines)?.lineCount ?? 0
  const blocks = readBlocks(source, lines.slice(top))
  const found = containers.flatMap((container) =>
    rowsIn(blocks, container).flatMap((rows) => toExcerpt(rows, container)),
  )
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end)
  const outermost: Excerpt[] = []
  for (const excerpt of sorted) if (excerpt.start >= (outermost.at(-1)?.end ?? 0)) outermost.push(excerpt)
  return outermost.map((excerpt) => ({ ...excerpt, ...wholeLines(source, lines, excerpt) }))
}

function rowsIn(blocks: readonly Block[], container: Container): readonly (readonly Row[])[] {
  if (container !== 'section') return blocks.flatMap(({ type, rows }) => (type === container ? [rows] : []))
  const sections: Row[][] = []
  for (const { type, rows } of blocks) {
    if (type === 'heading') sections.push([])
    else sections.at(-1)?.push(...rows)
  }
  return sections
}

function toExcerpt(rows: readonly Row[], container: Container): readonly Excerpt[] {
  const said = rows.filter(({ text }) => text !== '')
  if (said.length === 0) return []
  const span: Span = { start: said[0]!.start, end: said.at(-1)!.end }
  return [{ ...span, container, isGreeted: true, isClosed: true, subject: null, title: '' }]
}
