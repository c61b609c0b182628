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
  ['h1-001', 'held-back'],
  ['h1-002', 'tuning'],
  ['h1-003', 'held-back'],
])('%s stays in the %s part', (id, part) => {
  expect(partOf(id, 0.4)).toBe(part)
})

test.each([
  ['notes.jsonl', 0],
  ['more.jsonl', 0.4],
  ['voices.jsonl', 0.35],
] as const)('of %s a share of %s is held back', (file, share) => {
  const notes = readCorpus([file])
  expect(notes.filter(({ part }) => part === 'held-back').length / notes.length).toBeCloseTo(share, 1)
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
