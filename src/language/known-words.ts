import { lazily } from '../source/lazily.ts'
import { table } from './data/weights.ts'
import { readCells } from './weight-table.ts'

/** The questions that a row speaks of by index, each with its weight behind it; most rows speak of few. */
export type Sparse = readonly number[]

/** What is known of a word or a mark: its weights, and those of its pairs, by the word that follows. */
export interface Known {
  readonly weights: Sparse | null
  readonly pairs: ReadonlyMap<string, Sparse>
}

/** What is known by first word; read when a word is first met, for most never are. The rows are sorted, so those of one word stand together. */
const known = lazily(() => {
  const groups = new Map<string, () => Known>()
  let [start, first] = [0, '']
  const close = (end: number): void => {
    const rows = table.slice(start, end - 1)
    if (rows !== '')
      groups.set(
        first,
        lazily(() => readRows(rows.split('\n'))),
      )
    start = end
  }
  for (let at = 0, next = 0; at < table.length; at = next) {
    next = table.indexOf('\n', at) + 1 || table.length
    const word = firstWordAt(at)
    if (word !== first) close(at)
    first = word
  }
  close(table.length)
  return groups
})

/** What is known of a word or a mark, or undefined. */
export function knownOf(name: string): Known | undefined {
  return known().get(name)?.()
}

/** The word before the first space or tab of a row. */
function firstWordAt(start: number): string {
  let end = start
  while (table.charCodeAt(end) > 32) end++
  return table.slice(start, end)
}

/** A row is a name, a tab, and weights in hundredths; those that are 0 are empty, and left out at the end. */
function readRows(rows: readonly string[]): Known {
  let weights: Sparse | null = null
  const pairs = new Map<string, Sparse>()
  for (const row of rows) {
    const [name, cells] = row.split('\t') as [string, string]
    const read = readCells(cells, 100).flatMap((weight, index) => (weight === 0 ? [] : [index, weight]))
    const space = name.indexOf(' ')
    if (space < 0) weights = read
    else pairs.set(name.slice(space + 1), read)
  }
  return { weights, pairs }
}
