import type { Row } from '../row.ts'
import type { Block } from './blocks.ts'
import { isClosingRow, isGreetingRow } from './letters.ts'

const mostRows = 200

/** A note may stand in several blockquotes with blank lines between them: one that is greeted goes on until it is closed. */
export function joinQuotes(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const [before, gap] = joined.slice(-2)
    if (before && gap && goesOn(before, gap, block)) {
      joined.splice(-2, 2, { type: 'blockquote', rows: [...before.rows, ...gap.rows, ...block.rows] })
    } else joined.push(block)
  }
  return joined
}

function goesOn(before: Block, gap: Block, block: Block): boolean {
  return (
    before.type === 'blockquote' &&
    block.type === 'blockquote' &&
    gap.type === 'text' &&
    before.rows.length < mostRows &&
    gap.rows.every(({ text }) => text === '') &&
    opens(before.rows) &&
    !closes(before.rows) &&
    !opens(block.rows)
  )
}

function opens(rows: readonly Row[]): boolean {
  return rows.some((_, index) => isGreetingRow(rows, index))
}

function closes(rows: readonly Row[]): boolean {
  return rows.some((_, index) => isClosingRow(rows, index))
}
