import type { Term } from './terms.ts'

/** What stands between two numbers of which the second has come of the first. */
const becomes = /^[\p{L}\s%]{0,16}(?:->|→|\bto\b)[\p{L}\s]{0,16}$/u

/** By what part the numbers of a text change: whoever jots down `60 -> 22` may write “two thirds”. Shares, as rough as such words are. */
export function changesIn(text: string, terms: readonly Term[]): readonly Term[] {
  const numbers = terms.filter(({ quantity }) => quantity)
  return numbers.slice(1).flatMap((second, index) => {
    const first = numbers[index]!
    const [a, b] = [first.quantity!, second.quantity!]
    const value = Math.abs(a.value - b.value) / a.value
    if (!becomes.test(text.slice(first.end, second.start)) || !(value > 0.1 && value < 1)) return []
    const quantity = { ...a, value, raw: value, measure: 'share' as const, isRough: true }
    return [{ key: `#change ${value}`, concepts: [], quantity, weight: 0.9, start: first.start, end: second.end }]
  })
}

/** Whether a term was worked out, and stands nowhere. */
export function isChange({ key }: Term): boolean {
  return key.startsWith('#change')
}
