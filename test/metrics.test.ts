import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agreementOf, auc, estimate, f1, median, precision, recall, spearman, type Counts } from '../bench/metrics.ts'

// The first five are published: R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
test.each([
  { hits: 81, of: 263, low: 0.2553, high: 0.3662 },
  { hits: 15, of: 148, low: 0.0624, high: 0.1605 },
  { hits: 0, of: 20, low: 0, high: 0.1611 },
  { hits: 1, of: 29, low: 0.0061, high: 0.1718 },
  { hits: 29, of: 29, low: 0.883, high: 1 },
  { hits: 10, of: 10, low: 0.7225, high: 1 },
])('$hits of $of lies between $low and $high', ({ hits, of, low, high }) => {
  const { value, interval } = estimate({ hits, of })
  expect(value).toBeCloseTo(hits / of, 10)
  expect(interval[0]).toBeCloseTo(low, 4)
  expect(interval[1]).toBeCloseTo(high, 4)
})

test('nothing counted is no value, and anything is possible', () => {
  expect(estimate({ hits: 0, of: 0 })).toEqual({ value: null, interval: [0, 1] })
})

const counts: fc.Arbitrary<Counts> = fc.record({
  found: fc.nat(200),
  falseAlarms: fc.nat(200),
  missed: fc.nat(200),
  clear: fc.nat(200),
})

test('an interval holds its value and narrows as notes are added', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), (hits, others) => {
      fc.pre(hits + others > 0)
      const { value, interval } = estimate({ hits, of: hits + others })
      const more = estimate({ hits: 4 * hits, of: 4 * (hits + others) }).interval
      expect(interval[0]).toBeLessThanOrEqual(value! + 1e-12)
      expect(interval[1]).toBeGreaterThanOrEqual(value! - 1e-12)
      expect(more[1] - more[0]).toBeLessThan(interval[1] - interval[0])
    }),
  )
})

test('precision counts alarms, recall counts problems', () => {
  const some = { found: 6, falseAlarms: 2, missed: 4, clear: 50 }
  expect([precision(some).value, recall(some).value, f1(some).value]).toEqual([0.75, 0.6, 12 / 18])
})

test('F1 is the harmonic mean of precision and recall', () => {
  fc.assert(
    fc.property(counts, (some) => {
      fc.pre(some.found > 0)
      const [p, r] = [precision(some).value!, recall(some).value!]
      expect(f1(some).value).toBeCloseTo((2 * p * r) / (p + r), 10)
    }),
  )
})

test.each([
  { title: 'equal order is 1', xs: [1, 5, 9], ys: [10, 20, 90], expected: 1 },
  { title: 'opposite order is -1', xs: [1, 5, 9], ys: [3, 2, 1], expected: -1 },
  {
    title: 'the order of ten pairs without ties',
    xs: [106, 100, 86, 101, 99, 103, 97, 113, 112, 110],
    ys: [7, 27, 2, 50, 28, 29, 20, 12, 6, 17],
    expected: -29 / 165,
  },
  { title: 'ties share their mean rank', xs: [1, 2, 2, 3], ys: [1, 3, 2, 4], expected: 4.5 / Math.sqrt(4.5 * 5) },
])('Spearman: $title', ({ xs, ys, expected }) => {
  expect(spearman(xs, ys)).toBeCloseTo(expected, 10)
})

test('Spearman: there is no order without variation', () => {
  expect(spearman([1, 1, 1], [1, 2, 3])).toBeNaN()
})

test('Spearman sees order only', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 2 }), (pairs) => {
      const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)]
      fc.pre(new Set(xs).size > 1 && new Set(ys).size > 1)
      const stretched = xs.map((x) => x ** 3 + 7)
      expect(spearman(stretched, ys)).toBeCloseTo(spearman(xs, ys), 10)
    }),
  )
})

test.each([
  { highs: [3, 4], lows: [1, 3], expected: 0.875 },
  { highs: [2, 3], lows: [0, 1], expected: 1 },
  { highs: [1], lows: [1], expected: 0.5 },
  { highs: [], lows: [1], expected: NaN },
])('$highs lies over $lows with a chance of $expected', ({ highs, lows, expected }) => {
  expect(auc(highs, lows)).toBe(expected)
})

test.each([
  { values: [3, 1, 2], expected: 2 },
  { values: [4, 1, 10, 2], expected: 3 },
  { values: [], expected: NaN },
])('the median of $values is $expected', ({ values, expected }) => {
  expect(median(values)).toBe(expected)
})

test('agreement takes 4 and more for good, 2 and less for bad, and leaves the middle out', () => {
  const notes = [
    { score: 90, quality: 4 },
    { score: 10, quality: 3 },
    { score: 95, quality: 3 },
    { score: 50, quality: 2 },
    { score: 92, quality: 1 },
  ]
  expect(agreementOf(notes).auc).toBe(0.5)
})
