import { lazily } from '../source/lazily.ts'
import { table } from './data/weights.ts'

/** The questions that a row speaks of by index, each with its weight in hundredths behind it; most rows speak of few. */
export type Sparse = readonly number[]

/** What is known of a word or a mark: its weights, and those of its pairs, by the word that follows. */
export interface Known {
  readonly weights: Sparse | null
  readonly pairs: ReadonlyMap<string, Sparse>
}

/** What is known by first word; a row is read when its word is first met, for most never are. */
const known = lazily(
  () =>
    new Map(
      table
        .trim()
        .split('\n')
        .map((row) => {
          const tab = row.indexOf('\t')
          return [row.slice(0, tab), lazily(() => readRow(row.slice(tab + 1)))]
        }),
    ),
)

/** What is known of a word or a mark, or undefined. */
export function knownOf(name: string): Known | undefined {
  return known().get(name)?.()
}

function readRow(cells: string): Known {
  const [weights, pairs] = JSON.parse(cells) as [Sparse | null, Readonly<Record<string, Sparse>>]
  return { weights, pairs: new Map(Object.entries(pairs)) }
}
