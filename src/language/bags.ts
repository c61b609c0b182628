/** How often each item of a list stands in it. */
export type Bag = ReadonlyMap<string, number>

/** Count the items of a list. */
export function bagOf(items: readonly string[]): Bag {
  const bag = new Map<string, number>()
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1)
  return bag
}

/** What two bags share, each item by its weight. */
export function overlap(a: Bag, b: Bag, weight: (item: string) => number): number {
  let shared = 0
  for (const [item, count] of a) shared += weight(item) * Math.min(count, b.get(item) ?? 0)
  return shared
}

/** Neighbouring words, so many at a time. */
export function ngrams(words: readonly string[], size: number): readonly string[] {
  return words.slice(size - 1).map((_, index) => words.slice(index, index + size).join(' '))
}

/** The share, 0 to 1, of all items that stand in both lists; 0 of none. */
export function jaccard(a: readonly string[], b: readonly string[]): number {
  const [inA, inB] = [new Set(a), new Set(b)]
  const both = [...inA].filter((gram) => inB.has(gram)).length
  const either = inA.size + inB.size - both
  return either === 0 ? 0 : both / either
}
