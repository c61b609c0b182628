import { lazily } from '../source/lazily.ts'

/** Weights in a fixed order; those at the end may be missing. */
export type Weights = readonly number[]

/**
 * Look weights up by name in rows of a name, a tab, and whole numbers that count parts of one, with commas between. A row is read when it is first
 * asked for: of thousands, a note needs few.
 */
export function weightTable(rows: string, parts: number): (name: string) => Weights | undefined {
  const table = lazily(() => new Map<string, string | Weights>(rows.trim().split('\n').map(splitRow)))
  return (name) => {
    const row = table().get(name)
    if (typeof row !== 'string') return row
    const weights = row.split(',').map((cell) => Number(cell) / parts)
    table().set(name, weights)
    return weights
  }
}

function splitRow(row: string): readonly [string, string] {
  const tab = row.indexOf('\t')
  return [row.slice(0, tab), row.slice(tab + 1)]
}
