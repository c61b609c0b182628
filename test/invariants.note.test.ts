import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Note } from '../src/note/note.ts'
import { parseNote } from '../src/note/parse-note.ts'
import type { Span } from '../src/source/span.ts'

const fragments = [
  'Dear Priya,',
  'Hi [Name],',
  'Thanks!',
  'Best,',
  'Sam',
  'P.S. More.',
  '-- ',
  'Subject: Hello',
  'Sent from my phone',
  '> quoted',
  '>',
  'On 1 May 2026 Priya wrote:',
  '-----Original Message-----',
  'From: a',
  'Sent: b',
  'To: c',
  '**bold**',
  '_it_',
  '`code`',
  '[a](b)',
  '[a][b]',
  '[b]: https://x.example',
  '![i](j)',
  '# Head',
  '- item',
  '1. one',
  '```',
  '~~~',
  '<!--',
  '-->',
  '<br>',
  '<b>',
  '</b>',
  '&amp;',
  '&#x1F600;',
  '&nbsp;',
  '\\*',
  '  ',
  '---',
  '===',
  '| a | b |',
  '{{name}}',
  '${role}',
  '<Company>',
  '<<x>>',
  '*|F|*',
  '%n%',
  '____',
  'XXX',
  '~n~',
  '(your name)',
  '[a\nb]',
  'TBD',
  'I liked it. ',
  'Did you? ',
  'e.g. this',
  '…',
  '😀',
  'e\u0301',
  '\u200B',
  '\u00A0',
  '\0',
  '\uFEFF',
  '\uD800',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  ' ',
  '    ',
]
const source = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join('')) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.constantFrom(...fragments), { maxLength: 20 })
      .map((parts) => `---\nto: x\n---\n${parts.join('\n')}`),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)
const options = fc.record({ format: fc.constantFrom('markdown' as const, 'text' as const) })

function isOrdered(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.every(
    (span, index) => span.start >= (spans[index - 1]?.end ?? start) && span.start < span.end && span.end <= end,
  )
}

function isDeeplyFrozen(value: unknown): boolean {
  return (
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen))
  )
}

describe('for any text', () => {
  test('a note has the length of its source, and every span is in order and in bounds', () => {
    fc.assert(
      fc.property(source, options, (text, given) => {
        const note = parseNote(text, given)
        const whole = { start: 0, end: text.length }
        expect(note.text).toHaveLength(text.length)
        for (const spans of [note.zones, note.slots, note.sentences]) expect(isOrdered(spans, whole)).toBe(true)
        for (const sentence of note.sentences) expect(isOrdered(sentence.words, sentence)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('a sentence is the text under its span, holds a word, and lies in a zone of its type', () => {
    fc.assert(
      fc.property(source, options, (text, given) => {
        const note = parseNote(text, given)
        for (const [index, sentence] of note.sentences.entries()) {
          expect(sentence.text).toBe(note.text.slice(sentence.start, sentence.end))
          expect([sentence.index, sentence.words.length > 0]).toEqual([index, true])
          expect(
            note.zones.some(
              (zone) => zone.type === sentence.zone && zone.start <= sentence.start && sentence.end <= zone.end,
            ),
          ).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('blanking leaves a character or makes it a space; only entities become other characters, and line ends stay', () => {
    fc.assert(
      fc.property(source, options, (text, given) => {
        const plain = text.replaceAll('&', '+')
        const blanked = parseNote(plain, given).text
        for (let at = 0; at < plain.length; at += 1) {
          if (blanked[at] !== plain[at]) expect([blanked[at], /[\r\n]/.test(plain[at]!)]).toEqual([' ', false])
        }
      }),
      { numRuns: 100 },
    )
  })

  test('a note is deeply frozen, and the same each time', () => {
    fc.assert(
      fc.property(source, options, (text, given) => {
        const note = parseNote(text, given)
        expect(isDeeplyFrozen(note)).toBe(true)
        expect(parseNote(text, given)).toEqual(note)
      }),
      { numRuns: 100 },
    )
  })

  test('a note inside a larger source is the same note, moved', () => {
    const move = (offset: number) => (_: string, value: unknown) =>
      typeof value === 'object' && value !== null && 'start' in value && 'end' in value
        ? { ...value, start: (value.start as number) + offset, end: (value.end as number) + offset }
        : value
    const parts = ({ zones, slots, sentences, sentenceCount, fields, mode }: Note) => ({
      zones,
      slots,
      sentences,
      sentenceCount,
      fields,
      mode,
    })
    fc.assert(
      fc.property(source, source, source, (before, text, after) => {
        const within = { start: before.length, end: before.length + text.length }
        const note = parseNote(before + text + after, { within })
        const alone = JSON.parse(JSON.stringify(parts(parseNote(text)), move(before.length))) as unknown
        expect(JSON.parse(JSON.stringify(parts(note)))).toEqual(alone)
        expect(note.text.slice(0, within.start).trim() + note.text.slice(within.end).trim()).toBe('')
      }),
      { numRuns: 100 },
    )
  })
})

/** The best of several processor times in milliseconds. */
function best(run: () => unknown, times: number): number {
  const taken = Array.from({ length: times }, () => {
    const start = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...taken)
}

// Twenty times the length takes some twenty times as long; four hundred times would be quadratic.
describe('time grows with the length', { retry: 2 }, () => {
  test.each([
    'word ',
    'a',
    '>',
    '> a\n',
    '[',
    '[Name] ',
    '[[a]',
    '<',
    '<title>a ',
    '{{',
    '*a ',
    '_a ',
    '`',
    '![',
    '[a](',
    '- ',
    '- a\n',
    '  - a\n',
    '(a ',
    '%a ',
    '$a',
    '~a ',
    '__ ',
    '&amp;',
    '\n',
    ' ',
    '\r',
    '"',
    'a, ',
    'On 1\n',
    'Best,\n',
    'To: a\n',
    'P.S. a\n\n',
    '<!--',
    '```\n',
    '<br>',
  ])('of %j', (part) => {
    const text = (length: number) => `Dear Sam,\n\n${part.repeat(length / part.length)}\n\nBest,\nJo`
    const short = best(() => parseNote(text(5_000)), 6)
    const long = best(() => parseNote(text(100_000)), 2)
    expect(long).toBeLessThan(Math.max(100 * short, 300))
  })
})
