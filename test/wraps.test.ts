import { expect, test } from 'vitest'
import { parseNote } from '../src/note/parse-note.ts'

const paragraphs = [
  'Thank you for the tour of the yard on Tuesday, and for letting me watch Priya and Marco load the night train. I had read about the new crane. It is another thing to stand under it.',
  'You asked how I would cut the wait at gate 7. I would start with the papers, not the gate: most drivers wait for a stamp, and Omar told me that 40 of them wait past midnight. I did the same in Oslo in 2019. It took four months – and a printer.',
  'I would like to do it with you and Dr. Lindqvist. My notice is six weeks. I hope to hear from you soon.',
]
const expected = [
  ...['Thank you for', 'I had read', 'It is another', 'You asked how', 'I would start', 'I did the', 'It took four'],
  ...['I would like', 'My notice is', 'I hope to'],
]

function openings(body: string): readonly string[] {
  const { sentences } = parseNote(`Dear Ana,\n\n${body}\n\nBest regards,\nBo Lind`, { format: 'text' })
  return sentences.map(({ words: [a, b, c] }) =>
    [a, b, c]
      .map((word) => word?.text)
      .join(' ')
      .trim(),
  )
}

test.each(Array.from({ length: 50 }, (_, index) => 42 + index))('lines wrapped at %i columns are joined', (width) => {
  expect(openings(paragraphs.map((paragraph) => wrap(paragraph, width)).join('\n\n'))).toEqual(expected)
})

test.each(['\r\n', '\r'])('lines are joined across %j, too', (lineEnd) => {
  const body = paragraphs.map((paragraph) => wrap(paragraph, 60)).join('\n\n')
  expect(openings(body.replaceAll('\n', lineEnd))).toEqual(expected)
})

test('a line that ends early ends a sentence', () => {
  const body =
    'Thank you for the tour\nI liked the crane\nIt was a pleasure to stand under it with all of you, even in the rain'
  expect(openings(body)).toEqual(['Thank you for', 'I liked the', 'It was a'])
})

test('a line goes on in lower case, but for a writer who knows no capitals', () => {
  const rest =
    'gate. Is it still open? I would like to know, even if it closed while I was on my way home from the yard.'
  expect(openings(`in May we spoke of the crane. You said that it was near the\n${rest}`)).toHaveLength(4)
  expect(
    openings(`in may we spoke of the crane\ni liked it, and then we went to the yard to see it turn`),
  ).toHaveLength(2)
})

test('a long line ends where its writer ended it', () => {
  const long = paragraphs[1]!.replace(/\.$/, '')
  expect(openings(`${long}\nPriya agreed`).at(-1)).toBe('Priya agreed')
})

test('a numbered line begins a list after a line that ended early, not after a full one', () => {
  const full = 'I have driven trains for nine years, and trams before that for a good\n12. I would like to go on.'
  expect(openings(full)).toEqual(['I have driven', 'I would like'])
  expect(openings('I have two wishes:\n1. A crane that turns\n2. A desk')).toEqual([
    'I have two',
    'A crane that',
    'A desk',
  ])
})

function wrap(text: string, width: number): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines.join('\n')
}
