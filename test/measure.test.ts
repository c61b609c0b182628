import { expect, test } from 'vitest'
import { readCorpus, type Labels } from '../bench/corpus.ts'
import { findFaults } from '../bench/faults.ts'
import { measure } from '../bench/measure.ts'
import { judge, type Reading } from '../bench/reading.ts'
import type { Report } from '../src/index.ts'
import { messageOf, reportOf } from './reports.ts'

const [anyNote] = readCorpus() as [Reading['note']]
const clean: Labels = {
  kind: 'thank-you',
  thanks: 'yes',
  specific: 'strong',
  specificSpan: null,
  fit: 'concrete',
  close: 'forward',
  asks: null,
  greeting: 'named',
  signoff: 'yes',
  signature: 'yes',
  stock: 'low',
  sentences: [4, 4],
  placeholders: 0,
  tone: [],
  toneUnsure: [],
  quality: 5,
}

function readingOf(labels: Partial<Labels>, report: Partial<Report> = {}, sent: Partial<Report> = report): Reading {
  const note = { ...anyNote, id: 'n1', labels: { ...clean, ...labels } }
  return { note, report: reportOf(report), sent: reportOf(sent) }
}

const flagging = (ruleId: string): Partial<Report> => ({ messages: [messageOf({ ruleId })] })

test.each<[string, Partial<Labels>, string, Partial<Report>, string | null]>([
  ['a problem that is flagged', { thanks: 'no' }, 'require-thanks', flagging('require-thanks'), 'found'],
  ['a problem that is not', { thanks: 'no' }, 'require-thanks', {}, 'missed'],
  ['a finding without a problem', {}, 'require-thanks', flagging('require-thanks'), 'falseAlarms'],
  ['no problem, no finding', {}, 'require-thanks', flagging('require-greeting'), 'clear'],
  ['a label on which readers differ', { thanks: null }, 'require-thanks', flagging('require-thanks'), null],
  ['a middle value', { specific: 'weak' }, 'require-specific-reference', {}, null],
  ['a slot for the reference', { specific: 'slot' }, 'require-specific-reference', {}, 'clear'],
  ['another kind than the rule is judged on', { kind: 'status-inquiry', thanks: 'no' }, 'require-thanks', {}, null],
  ['a greeting to nobody', { greeting: 'generic' }, 'require-greeting', {}, 'missed'],
  ['a missing signature', { signature: 'no' }, 'require-sign-off', {}, 'missed'],
  ['a tone', { tone: ['pushy'] }, 'no-pressure', flagging('no-pressure'), 'found'],
  ['another tone', { tone: ['money'] }, 'no-pressure', flagging('no-pressure'), 'falseAlarms'],
  ['a tone that one reader hears', { toneUnsure: ['pushy'] }, 'no-pressure', flagging('no-pressure'), null],
  ['a note taken for another message', { thanks: 'no' }, 'require-thanks', { kind: 'other' }, 'missed'],
])('%s: %o, %s', (_, labels, rule, report, verdict) => {
  expect(judge(readingOf(labels, report), rule)).toBe(verdict)
})

test('a slot is looked for in the note as sent', () => {
  expect(judge(readingOf({ placeholders: 2 }, {}, flagging('no-unfilled-slot')), 'no-unfilled-slot')).toBe('found')
})

test.each<[Report['sentences'], Labels['sentences'], readonly [exact: number, withinOne: number]]>([
  [4, [4, 4], [1, 1]],
  [5, [4, 4], [0, 1]],
  [6, [4, 4], [0, 0]],
  [4, [4, 5], [1, 1]],
  [
    [4, 5],
    [5, 5],
    [1, 1],
  ],
  [
    [4, 6],
    [5, 5],
    [0, 0],
  ],
])('%s sentences counted where readers count %s', (sentences, labelled, hits) => {
  const { shares } = measure([readingOf({ sentences: labelled }, { sentences })])
  expect(shares['sentence count exact']).toEqual({ hits: hits[0], of: 1 })
  expect(shares['sentence count within one']).toEqual({ hits: hits[1], of: 1 })
})

const mixed = [
  readingOf({ quality: 5 }, { score: 90 }),
  readingOf({ quality: 4, tone: ['money'] }, { score: null, kind: 'other', sentences: null }),
  readingOf({ quality: 2, thanks: 'no' }, { score: 60, ...flagging('require-thanks') }),
  readingOf({ quality: 4 }, { score: 80, errorCount: 1, ...flagging('no-boasting') }),
  readingOf({ kind: 'other', quality: null }, { kind: 'other', score: null, ...flagging('require-thanks') }),
]

test('a note of ours without a score counts as the worst answer', () => {
  expect(measure(mixed).agreement.auc).toBe(2 / 3)
})

test('kinds are counted over all messages, rules over interview notes', () => {
  const { shares, rules } = measure(mixed)
  expect(shares['kind recognised']).toEqual({ hits: 4, of: 5 })
  expect(shares['other messages left alone']).toEqual({ hits: 1, of: 1 })
  expect(shares['interview notes left alone']).toEqual({ hits: 1, of: 4 })
  expect(shares['good notes with an error']).toEqual({ hits: 1, of: 3 })
  expect(rules.find(({ name }) => name === 'require-thanks')?.counts).toEqual({
    found: 1,
    falseAlarms: 0,
    missed: 0,
    clear: 3,
  })
})

test('the tones together add up, and a good note counts once', () => {
  expect(measure(mixed).rules.at(-1)).toEqual({
    name: 'tone, the eight together',
    counts: { found: 0, falseAlarms: 1, missed: 1, clear: 30 },
    goodNotes: { hits: 1, of: 3 },
  })
})

test('what counts as wrong is told with its note', () => {
  const wrong = readingOf({ thanks: 'no', tone: ['money'] }, { sentences: 6, ...flagging('no-pressure') })
  const lost = readingOf({}, { kind: 'other', sentences: null })
  expect(findFaults([wrong, lost])).toEqual([
    { name: 'kind', id: 'n1', what: 'thank-you → other' },
    { name: 'sentences', id: 'n1', what: '4-4 → 6' },
    { name: 'require-thanks', id: 'n1', what: 'missed' },
    { name: 'no-pay-talk', id: 'n1', what: 'missed' },
    { name: 'no-pressure', id: 'n1', what: 'false alarm' },
  ])
})
