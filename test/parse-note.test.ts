import { describe, expect, test } from 'vitest'
import { parseNote } from '../src/note/parse-note.ts'

const sentences = (source: string) => parseNote(source).sentences.map((sentence) => sentence.text)

test('a note is read from its greeting to its postscript', () => {
  const source = 'Hi Ana,\n\nI liked **the tour**. Was it long?\n\n- One\n- Two\n\nBest,\nSam\n\nP.S. The dog!\n'
  const note = parseNote(source)
  expect(note.sentences.map(({ zone, paragraph, listItem, text }) => [zone, paragraph, listItem, text])).toEqual([
    ['body', 0, false, 'I liked   the tour  .'],
    ['body', 0, false, 'Was it long?'],
    ['body', 1, true, 'One'],
    ['body', 2, true, 'Two'],
    ['postscript', 3, false, 'The dog!'],
  ])
  expect(note).toMatchObject({ source, format: 'markdown', mode: 'send', sentenceCount: [4, 4], degraded: null })
})

describe('lines make paragraphs', () => {
  test.each([
    ['blank lines part', 'One is.\n\nTwo is.', ['One is.', 'Two is.']],
    ['a long line goes on', `${'word '.repeat(15)}and\nThen more.`, [`${'word '.repeat(15)}and\nThen more.`]],
    ['a short line goes on in lower case', 'Thanks for\nthe tour.', ['Thanks for\nthe tour.']],
    ['a short line ends before a capital', 'I liked the tour\nIt was long', ['I liked the tour', 'It was long']],
    [
      'a note in lower case ends its sentences with its lines',
      'loved the tour\nit was long',
      ['loved the tour', 'it was long'],
    ],
    ['a hard break ends a paragraph', `${'Word '.repeat(15)}end  \nand more`, [`${'Word '.repeat(15)}end`, 'and more']],
    ['so does a backslash', `${'Word '.repeat(15)}end\\\nand more`, [`${'Word '.repeat(15)}end`, 'and more']],
    ['and <br>', 'I liked it<br>It was long<br/>\nand hot', ['I liked it', 'It was long', 'and hot']],
    ['a list item is one sentence', '- A. B.\n- C\n  d.\n3) E.', ['A. B.', 'C\n  d.', 'E.']],
    ['so is a lone bullet', '• a, b.', ['a, b.']],
    ['a number in a sentence is no item', 'It was in\n2019. We left.', ['It was in\n2019.', 'We left.']],
    ['what has no word is no sentence', '...\n\n🎉 🎉\n\n***\n\n&nbsp;\n\nOne is.', ['One is.']],
  ])('%s', (_, body, expected) => {
    expect(sentences(`Hi Ana,\n\n${body}\n\nBest,\nSam`)).toEqual(expected)
  })
})

test.each([
  ['', []],
  ['\n\n', []],
  ['\uFEFF', []],
  ['Hi Ana,', []],
  ['Sam', ['Sam']],
  ['> Hi Ana,\n>\n> Thanks.', ['Thanks.']],
  ['On 1 May 2026 at 10:00 Ana wrote:\n> Hi', []],
  ['```\nDear Ana,\n\nI liked it.\n```\n', ['I liked it.']],
  ['# Title', ['Title']],
])('%j has the sentences %j', (source, expected) => {
  expect(sentences(source)).toEqual(expected)
})

test.each(['\n', '\r\n', '\r'])('lines may end in %j', (end) => {
  const source = [
    '\uFEFFSubject: Hi',
    '',
    'Hi Ana,',
    '',
    'I liked *it*.',
    'And you?',
    '',
    'Best,',
    'Sam',
    '',
    '> old',
  ].join(end)
  const note = parseNote(source)
  expect(note.zones.map((zone) => zone.type)).toEqual(['header', 'greeting', 'body', 'sign-off', 'signature', 'quoted'])
  expect(note.sentences.map((sentence) => source.slice(sentence.start, sentence.end))).toEqual([
    'I liked *it*.',
    'And you?',
  ])
  expect(note.lines).toHaveLength(11)
})

test('a note is read within a stretch of its source only, at offsets of the whole', () => {
  const source = '# Mine\n\nDear Bo,\n\nDear [Name],\n\nI liked it.\n\nBest,\nSam\n\nAnd so on.\n'
  const within = { start: source.indexOf('Dear ['), end: source.indexOf('\n\nAnd') }
  const note = parseNote(source, { within, fields: { subject: 'Hi' } })
  expect(note.zones.map(({ start, end }) => source.slice(start, end))).toEqual([
    'Dear [Name],',
    'I liked it.',
    'Best,',
    'Sam',
  ])
  expect(note.text).toBe(
    ' '.repeat(within.start) + source.slice(within.start, within.end) + ' '.repeat(source.length - within.end),
  )
  expect(note.slots[0]).toEqual({ start: within.start + 5, end: within.start + 11, label: 'name' })
  expect([note.lines.length, note.hasHeader]).toEqual([13, true])
})

test('a word that is a slot is one of the slots of the note', () => {
  for (const within of [undefined, { start: 1, end: 40 }]) {
    const note = parseNote(' Hi Ana,\n\nI liked [the thing] a lot.\n\n ', within && { within })
    expect(note.sentences[0]!.words.find((word) => word.slot)?.slot).toBe(note.slots[0])
  }
})

test('quotations and comments are blank in the text; greeting, sign-off and slots are not', () => {
  const source = 'Hi *Ana*,\n\nI <!-- did --> liked [it].\n\n*Best,*\nSam\n\n> old\n'
  expect(parseNote(source).text).toBe('Hi  Ana ,\n\nI              liked [it].\n\n Best, \nSam\n\n     \n')
})

test('code, comments and fences hold no slots, greetings or quotations', () => {
  const source = 'Hi Ana,\n\nI did `[x y]`.\n\n```\n> [Name]\nBest,\n```\n\n<!-- {{x}} -->\n\nSam\n'
  const note = parseNote(source)
  expect([note.slots, note.zones.map((zone) => zone.type)]).toEqual([[], ['greeting', 'body', 'signature']])
})

test('a slot in the subject is found, and one in a link target stays out of the sentence', () => {
  const note = parseNote('Subject: [Role] talk\n\nHi Ana,\n\nSee [this](https://x.example/{id}/a).\n\nSam')
  expect(note.slots.map((slot) => slot.label)).toEqual(['role', 'id'])
  expect(note.sentences.map((sentence) => sentence.words.map((word) => word.text))).toEqual([['See', 'this']])
})

test('an unsure split widens the count by one at the most', () => {
  const { sentenceCount } = parseNote(
    'Hi Ana,\n\nI met J. Ruiz at Inc. She said p.m. It was at 5 p.m. Monday was no. 5 to me.\n\nSam',
  )
  expect(sentenceCount[1] - sentenceCount[0]).toBeLessThanOrEqual(1)
})
