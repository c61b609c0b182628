import { lazily } from '../source/lazily.ts'
import { readOnce, splitRows } from './rows.ts'

/** Weights in a fixed order; those at the end may be missing. */
export type Weights = readonly number[]

/** Look weights up by name in a table of rows: whole numbers that count parts of one, with commas between. */
export function weightTable(table: string, parts: number): (name: string) => Weights | undefined {
  const rows = lazily(() => splitRows<Weights>(table))
  return (name) => readOnce(rows(), name, (row) => row.split(',').map((cell) => Number(cell) / parts))
}
