import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../src/note/sentences.ts'
import type { Span } from '../src/source/span.ts'
import { cases, knownFailures } from './data/sentences.ts'

const split = (text: string, atoms: readonly Span[] = []) => splitSentences(text, { start: 0, end: text.length }, atoms)
const sentences = (text: string, atoms?: readonly Span[]) =>
  split(text, atoms).sentences.map(({ start, end }) => text.slice(start, end))
const parts = (marked: string) => marked.split('│').map((part) => part.trim())
const spanOf = (text: string, part: string): Span => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
})

describe.each(Object.entries(cases))('with %s', (_, texts) => {
  test.each(texts)('splits %j', (marked) => {
    const text = marked.replaceAll('│', '')
    expect(sentences(text)).toEqual(parts(marked))
    expect(split(text).unsure).toBe(0)
  })
})

describe('known failures', () => {
  test.fails.each(Object.entries(knownFailures))('%s: %j', (_, marked) => {
    expect(sentences(marked.replaceAll('│', ''))).toEqual(parts(marked))
  })
})

test.each(['I left Tolland Inc. Priya then hired me.', 'We talked for an hour... I loved it.'])(
  'is unsure once about %j',
  (text) => {
    expect(split(text)).toEqual({ sentences: [{ start: 0, end: text.length }], unsure: 1 })
  },
)

test('is unsure whether a list begins a sentence behind a colon', () => {
  const text = 'I have two wishes: 1. Keep the maps. 2. Add tea.'
  expect(sentences(text)).toEqual(['I have two wishes: 1. Keep the maps.', '2. Add tea.'])
  expect(split(text).unsure).toBe(1)
})

describe('atoms', () => {
  test('no sentence ends inside one', () => {
    const text = 'I met [Mr. or Ms. Name. Or both] today. Thanks.'
    expect(sentences(text, [spanOf(text, '[Mr. or Ms. Name. Or both]')])).toEqual([
      'I met [Mr. or Ms. Name. Or both] today.',
      'Thanks.',
    ])
  })

  test('one begins a sentence, or ends it', () => {
    const text = 'I enjoyed [topic]. [Company] is great. Dr. [Name] too.'
    const atoms = ['[topic]', '[Company]', '[Name]'].map((part) => spanOf(text, part))
    expect(sentences(text, atoms)).toEqual(['I enjoyed [topic].', '[Company] is great.', 'Dr. [Name] too.'])
  })

  test('one that holds a whole sentence is a sentence', () => {
    const text =
      'Thanks. [Optional: say what you talked about.] I hope to hear from you. [One thing that you liked] [One thing that you did]'
    const atoms = [...text.matchAll(/\[[^\]]*\]/g)].map(({ 0: part, index }) => ({
      start: index,
      end: index + part.length,
    }))
    expect(sentences(text, atoms)).toHaveLength(5)
  })
})

test('spans are offsets into the whole text', () => {
  const text = 'Dear Ana,\r\n\r\n  I came. I saw.  \r\n'
  expect(splitSentences(text, { start: 13, end: text.length }, []).sentences).toEqual([
    { start: 15, end: 22 },
    { start: 23, end: 29 },
  ])
})

const piece = fc.constantFrom(
  ...'aAbIi19.!?…()[]"“”‘’\'•-–—:;,@/%$ \t\r\n🎉☺é北\uFFFC\u200D',
  'Inc.',
  'e.g.',
  'Mr.',
  ' The ',
  ':)',
  'U.S.',
  '1. ',
  '. . .',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
)

test('sentences are in order, trimmed, and cover all but white space', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), fc.array(fc.nat({ max: 60 }), { maxLength: 6 }), (text, a, b, marks) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
      const sorted = [...new Set(marks)].filter((mark) => mark <= text.length).sort((x, y) => x - y)
      const atoms = sorted.flatMap((mark, index) => (index % 2 ? [{ start: sorted[index - 1]!, end: mark }] : []))
      const found = splitSentences(text, { start, end }, atoms).sentences
      let cursor = start
      for (const sentence of found) {
        expect(isBlank(text, cursor, sentence.start, atoms)).toBe(true)
        expect(sentence.end).toBeGreaterThan(sentence.start)
        expect(atoms.some((atom) => atom.start < sentence.end && sentence.end < Math.min(atom.end, end))).toBe(false)
        cursor = sentence.end
      }
      expect(isBlank(text, cursor, end, atoms)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test.each([
  'a',
  '.',
  'a.',
  'A. ',
  '. ',
  '! ',
  '(',
  '" ',
  '“',
  '• ',
  '- ',
  'a\n',
  '1. A ',
  '☺ ',
  'a.A',
  '... I ',
  '@',
  'www.',
  'a@',
  '<',
  ':(',
])('takes linear time on many %j', (unit) => {
  const time = (length: number) => {
    const text = unit.repeat(length / unit.length)
    const start = performance.now()
    split(text)
    return performance.now() - start
  }
  time(10_000)
  expect(time(100_000)).toBeLessThan(1_000)
})

function isBlank(text: string, start: number, end: number, atoms: readonly Span[]): boolean {
  if (start >= end) return start === end
  return text.slice(start, end).trim() === '' && !atoms.some((atom) => atom.start < end && start < atom.end)
}
