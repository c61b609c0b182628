import { expect, test } from 'vitest'
import { readFrontMatter } from '../src/note/front-matter.ts'
import { parseNote } from '../src/note/parse-note.ts'
import { splitLines } from '../src/source/lines.ts'

const read = (text: string) => readFrontMatter(text, splitLines(text))
const block = (...lines: string[]) => ['---', ...lines, '---', '', 'Dear Ana,'].join('\n')

test.each([
  ['to: Ana Ruiz <ana@mail.example>', { to: 'Ana Ruiz <ana@mail.example>' }],
  ['from: "Sam \\"R\\" \\u00e9"', { from: 'Sam "R" é' }],
  ["subject: 'It''s me' # note", { subject: "It's me" }],
  ['subject: plain: C# here #comment', { subject: 'plain: C# here' }],
  ['subject: ""', { subject: '' }],
  ['Subject: upper', { subject: 'upper' }],
  ['kind: thank-you', { kind: 'thank-you' }],
  ['mode: template', { mode: 'template' }],
  ['sentAt: 2026-11-20T14:00:00-05:00', { sentAt: '2026-11-20T14:00:00-05:00' }],
  ['sent-at: 2026-11-20', { sentAt: '2026-11-20' }],
  ['sent: Friday', { sentAt: 'Friday' }],
  ['date: 2026-11-20', { sentAt: '2026-11-20' }],
  ['to:', {}],
  ['to: [Ana, Bo]', {}],
  ['to: { name: Ana }', {}],
  ['to: |', {}],
  ['to: "unclosed', {}],
  ['constructor: x', {}],
  ['title: other', {}],
])('%j sets %j', (line, fields) => {
  expect(read(block(line))?.fields).toEqual(fields)
})

test('nested keys, lists and comments are passed over, and the first of two keys wins', () => {
  expect(
    read(block('# a', 'interview:', '  to: nobody', 'tags:', '- from: x', '', 'to: Ana', 'to: Bo'))?.fields,
  ).toEqual({ to: 'Ana' })
})

test('a value stands where its span says', () => {
  const text = block('subject: "Hi {{name}}"', 'to: Ana')
  expect(read(text)?.values.map(({ start, end }) => text.slice(start, end))).toEqual(['"Hi {{name}}"', 'Ana'])
})

test.each([
  ['text before it', `Hi\n${block('to: Ana')}`],
  ['no closing fence', '---\nto: Ana\n\nDear Ana,\n'],
  ['a line of prose inside', '---\nDear Ana,\n---\n'],
  ['nothing but a fence', '---'],
  ['no text at all', ''],
])('there is none with %s', (_, text) => {
  expect(read(text)).toBeNull()
})

test.each(['\uFEFF---\r\nto: Ana\r\n---\r\nHi', '---  \nto: Ana\n...\nHi'])('%j has front matter', (text) => {
  expect(read(text)?.fields).toEqual({ to: 'Ana' })
})

test('front matter goes before header lines, and these before the fields of the caller', () => {
  const source = '---\nto: front\n---\nTo: header\nFrom: header\n\nDear Ana,\n\nThanks.\n'
  const { fields, hasHeader } = parseNote(source, { fields: { to: 'caller', from: 'caller', subject: 'caller' } })
  expect([fields, hasHeader]).toEqual([{ to: 'front', from: 'header', subject: 'caller' }, true])
})

test.each([
  ['---\nmode: template\n---\nHi', 'send', 'template'],
  ['---\nmode: other\n---\nHi', 'template', 'template'],
  ['Hi', undefined, 'send'],
] as const)('%j read in mode %s is in mode %s', (source, mode, expected) => {
  expect(parseNote(source, mode && { mode }).mode).toBe(expected)
})

test('front matter is a header zone, keys and fences are no text, and its lists hold no slots', () => {
  const source = '---\nsubject: Thanks, [Name]\ntags: [one, two]\n---\nDear [Name],\n'
  const note = parseNote(source)
  expect(note.zones.map(({ type, start, end }) => [type, source.slice(start, end)])).toEqual([
    ['header', '---\nsubject: Thanks, [Name]\ntags: [one, two]\n---'],
    ['greeting', 'Dear [Name],'],
  ])
  expect(note.text.slice(0, note.zones[0]!.end).trim()).toBe('Thanks, [Name]')
  expect(note.slots.map((slot) => slot.start)).toEqual([21, 54])
})

test.each([
  ['---\nkind: thank-you\n---\nHi', false],
  ['---\nsubject: ""\n---\nHi', true],
  ['Cc: Ana\n\nHi Bo,\n\nThanks.', true],
  ['Hi Bo,\n\nThanks.', false],
])('%j: a subject could be expected: %s', (source, expected) => {
  expect(parseNote(source).hasHeader).toBe(expected)
})
