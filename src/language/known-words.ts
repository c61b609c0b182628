import { lazily } from '../source/lazily.ts'
import { table } from './data/weights.ts'
import { readOnce, splitRows } from './rows.ts'

/** The questions that a row speaks of by index, each with its weight in hundredths behind it; most rows speak of few. */
export type Sparse = readonly number[]

/** What is known of a word or a mark: its weights, and those of its pairs, by the word that follows. */
export interface Known {
  readonly weights: Sparse | null
  readonly pairs: ReadonlyMap<string, Sparse>
}

/** A row is read when its word is first met, for most never are. */
const rows = lazily(() => splitRows<Known>(table))

/** What is known of a word or a mark, or undefined. */
export function knownOf(name: string): Known | undefined {
  return readOnce(rows(), name, readRow)
}

function readRow(row: string): Known {
  const [weights, pairs] = JSON.parse(row) as [Sparse | null, Readonly<Record<string, Sparse>>]
  return { weights, pairs: new Map(Object.entries(pairs)) }
}
