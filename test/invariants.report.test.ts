import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lint, lintPanel, rules, type LintOptions, type Report } from '../src/core.ts'
import { activateRules } from '../src/report/active-rule.ts'
import { lintWith } from '../src/report/lint.ts'
import { scoreNote, type Charge } from '../src/report/score.ts'
import { allKinds, allModes, defineRule, z } from '../src/rule.ts'
import { positionAt, splitLines } from '../src/source/lines.ts'

const folder = new URL('../fixtures/notes/', import.meta.url)
const notes = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))
const scraps = [
  'Hi [Name],\n\n',
  'Dear Sir or Madam,\r\n\r\n',
  'Thank you for your time. ',
  'I look forward to hearing from you. ',
  'I am a great fit for the role.\n',
  '> On Monday you said that **sync** breaks.\n',
  'Could you tell me where things stand? ',
  '{{role}} 😀 e\u0301 &amp; ',
  '\n\nBest,\nSam\n',
  '<!-- notelint-disable-next-line no-unfilled-slot -->\n',
  '\ufeff',
  '\ud800',
  '\r',
]

/** Whole notes, with stretches cut out and scraps put in, and any text at all. */
const source = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...notes),
        fc.array(fc.tuple(fc.nat(2000), fc.nat(200), fc.constantFrom('', ...scraps)), { maxLength: 4 }),
      )
      .map(([text, edits]) =>
        edits.reduce((left, [at, cut, put]) => left.slice(0, at) + put + left.slice(at + cut), text),
      ),
  },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...scraps), { maxLength: 12 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)
const settings: fc.Arbitrary<LintOptions> = fc.record(
  {
    format: fc.constantFrom('markdown' as const, 'text' as const),
    kind: fc.constantFrom('thank-you' as const, 'status-inquiry' as const, 'feedback-request' as const),
    mode: fc.constantFrom(...allModes),
    preset: fc.constantFrom('recommended' as const, 'strict' as const),
  },
  { requiredKeys: [] },
)

function rangesOf({ messages, suppressedMessages, acts, note }: Report): (readonly [number, number])[] {
  const all = [...messages, ...suppressedMessages]
  return [
    ...all.map(({ range }) => range),
    ...all.flatMap(({ related }) => related.map(({ range }) => range)),
    ...all.flatMap(({ suggestions }) => suggestions.map(({ fix }) => fix.range)),
    ...all.flatMap(({ fix }) => (fix ? [fix.range] : [])),
    ...acts.map(({ range }) => range),
    ...(note ? [note.range] : []),
  ]
}

describe('for any text', () => {
  test('positions are half-open offsets into the source, and lines and columns say the same', () => {
    fc.assert(
      fc.property(source, settings, (text, options) => {
        const report = lint(text, options)
        const lines = splitLines(text)
        for (const [start, end] of rangesOf(report))
          expect([start >= 0, start <= end, end <= text.length]).toEqual([true, true, true])
        for (const { range, line, column, endLine, endColumn } of report.messages) {
          expect(positionAt(lines, range[0])).toEqual({ line, column })
          expect(positionAt(lines, range[1])).toEqual({ line: endLine, column: endColumn })
        }
      }),
      { numRuns: 150 },
    )
  })

  test('what is missing has no width, and a slot is what it is said to be', () => {
    fc.assert(
      fc.property(source, settings, (text, options) => {
        for (const { range, missing, ruleId, message } of lint(text, options).messages) {
          if (missing) expect(range[0]).toBe(range[1])
          if (ruleId !== 'no-unfilled-slot') continue
          const quoted = /^“([^]*?)”/.exec(message)![1]!
          const slot = text.slice(...range).replace(/\s+/g, ' ')
          expect(quoted.endsWith('…') ? slot.startsWith(quoted.slice(0, -1)) : slot === quoted).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('the same text gives the same report, whatever the order of rules', () => {
    fc.assert(
      fc.property(
        source,
        settings,
        fc.shuffledSubarray([...rules], { minLength: rules.length }),
        (text, options, order) => {
          expect(lintWith(order, text, options)).toEqual(lint(text, options))
        },
      ),
      { numRuns: 60 },
    )
  })

  test('the same panel gives the same reports, whatever the order of its notes', () => {
    // Equal notes among them: which of those is named for the others must not depend on the order.
    const panel = fc.oneof(
      fc.array(source, { minLength: 2, maxLength: 4 }),
      fc.tuple(source, source).map(([one, other]) => [one, other, one, one]),
    )
    fc.assert(
      fc.property(panel, fc.infiniteStream(fc.nat()), (texts, order) => {
        const files = texts.map((text, index) => ({ source: text, filePath: `/panel/${index}.md` }))
        const keyed = files.map((file) => ({ file, key: order.next().value as number }))
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ file }) => file)
        const sorted = (reports: readonly Report[]): Report[] =>
          [...reports].sort((a, b) => (a.filePath < b.filePath ? -1 : 1))
        expect(sorted(lintPanel(shuffled))).toEqual(sorted(lintPanel(files)))
      }),
      { numRuns: 40 },
    )
  })

  test('a rule that throws is told of, and the others say what they would have said', () => {
    const broken = defineRule({
      id: 'no-luck',
      scope: 'note',
      kinds: allKinds,
      modes: allModes,
      needs: [],
      penalty: 5,
      presets: ['recommended', 'strict'],
      messages: {},
      summary: 'Throws.',
      why: 'To see.',
      source: 'None.',
      options: z.strictObject({}),
      examples: [],
      check: () => {
        throw new Error('no luck')
      },
    })
    fc.assert(
      fc.property(source, settings, (text, options) => {
        const { messages, score, skipped } = lint(text, { ...options, plugins: [broken] })
        const without = lint(text, options)
        expect(messages.filter(({ fatal }) => !fatal)).toEqual(without.messages)
        expect(messages.filter(({ fatal }) => fatal).map(({ ruleId }) => ruleId)).toEqual(skipped ? [] : ['no-luck'])
        expect(score).toBe(without.score)
      }),
      { numRuns: 60 },
    )
  })
})

test('taking out a finding never lowers the score', () => {
  const active = fc.constantFrom(...activateRules(rules, 'strict'))
  const charge: fc.Arbitrary<Charge> = fc.record({
    active,
    applicable: fc.boolean(),
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 4 }),
  })
  const charges = fc.uniqueArray(charge, { selector: ({ active: { rule } }) => rule.id, minLength: 1 })
  fc.assert(
    fc.property(charges, fc.nat(), fc.nat(), (all, which, finding) => {
      const { shares } = all[which % all.length]!
      const fewer = all.map((one, index) =>
        index === which % all.length
          ? { ...one, shares: shares.filter((_, at) => at !== finding % shares.length) }
          : one,
      )
      expect(scoreNote(fewer).total).toBeGreaterThanOrEqual(scoreNote(all).total)
      expect(scoreNote(all).total).toBeGreaterThanOrEqual(0)
      expect(scoreNote(fewer).total).toBeLessThanOrEqual(100)
    }),
    { numRuns: 1000 },
  )
})

test.each(['Thank you for your time. ', '[Name] ', '<!-- notelint-disable -->\n', 'I look forward to it '])(
  'time to lint grows with the length, also of %j',
  { retry: 2 },
  (part) => {
    const text = (length: number): string => `Dear Sam,\n\n${part.repeat(length / part.length)}\n\nBest,\nJo`
    const timed = (length: number, times: number): number =>
      Math.min(
        ...Array.from({ length: times }, () => {
          const start = process.cpuUsage()
          lint(text(length), { kind: 'thank-you' })
          const { user, system } = process.cpuUsage(start)
          return (user + system) / 1000
        }),
      )
    const short = timed(2_000, 4)
    expect(timed(40_000, 1)).toBeLessThan(Math.max(100 * short, 300))
  },
)
