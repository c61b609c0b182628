import { expect, test } from 'vitest'
import { isTemplate, partOf, readCorpus, toFile } from '../bench/corpus.ts'

const corpus = readCorpus()

test('each note has an id of its own', () => {
  expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length)
})

test('each span that readers marked stands in its note', () => {
  const strays = corpus.filter(({ text, labels }) => !text.includes(labels.specificSpan ?? ''))
  expect(strays.map(({ id }) => id)).toEqual([])
})

test.each([
  ['a001', 'held-back'],
  ['a002', 'tuning'],
  ['c160', 'tuning'],
])('%s stays in the %s part', (id, part) => {
  expect(partOf(id)).toBe(part)
})

test('three notes in five are for tuning', () => {
  const tuning = corpus.filter(({ id }) => partOf(id) === 'tuning')
  expect(tuning.length / corpus.length).toBeCloseTo(0.6, 1)
})

const [note] = corpus as [(typeof corpus)[number]]

test.each([
  {
    title: 'an odd last character makes Markdown with front matter',
    note: { ...note, id: 'n1', subject: 'The "kiln"', text: 'Hi.' },
    file: { filePath: 'n1.md', source: '---\nsubject: "The \\"kiln\\""\n---\n\nHi.\n' },
  },
  {
    title: 'an even last character makes text with a subject line',
    note: { ...note, id: 'n2', subject: 'The "kiln"', text: 'Hi.' },
    file: { filePath: 'n2.txt', source: 'Subject: The "kiln"\n\nHi.\n' },
  },
  {
    title: 'a note without a subject has no header',
    note: { ...note, id: 'n1', subject: null, text: 'Hi.' },
    file: { filePath: 'n1.md', source: 'Hi.\n' },
  },
])('$title', ({ note, file }) => {
  expect(toFile(note)).toEqual(file)
})

test.each([
  [null, false],
  [0, false],
  [1, true],
])('%s placeholders: a template is %s', (placeholders, expected) => {
  expect(isTemplate({ ...note, labels: { ...note.labels, placeholders } })).toBe(expected)
})
