import { expect, test } from 'vitest'
import { findExcerpts } from '../src/note/excerpts/find-excerpts.ts'
import { lint, lintDocument } from '../src/index.ts'

const thanks =
  'Thank you for your time today. What you said about the night shift stayed with me. I look forward to hearing from you.'
const letter = `Hi Ana,\n\n${thanks}\n\nBest,\nJo`
const quoted = (text: string): string => text.replace(/^/gm, '> ')
const excerptsOf = (source: string): readonly string[] =>
  findExcerpts(source).excerpts.map(({ start, end }) => source.slice(start, end))

test.each<[string, string, readonly string[]]>([
  ['a note under a heading', `# Title\n\nSend this:\n\n${letter}\n\nThen wait.`, [letter]],
  ['header lines above a greeting', `# A\n\nSubject: Thanks\n\n${letter}`, [`Subject: Thanks\n\n${letter}`]],
  ['a label between them', `# A\n\nSubject: Thanks\nEmail:\n\n${letter}`, [`Subject: Thanks\nEmail:\n\n${letter}`]],
  ['two notes in one section', `# A\n\n${letter}\n\n${letter}`, [letter, letter]],
  ['a note above a thematic break', `${letter}\n\n---\n\nThe end.`, [letter]],
  [
    'telephone and link below the name',
    `# A\n\n${letter}\n555 0100\nlinkedin.com/in/jo\n\nGood luck.`,
    [`${letter}\n555 0100\nlinkedin.com/in/jo`],
  ],
  [
    'a postscript',
    `# A\n\n${letter}\n\nP.S. The map is\nattached.\n\nGood luck.`,
    [`${letter}\n\nP.S. The map is\nattached.`],
  ],
  [
    'a note that ends with a name alone',
    `# A\n\nHi Ana,\n\n${thanks}\n\nJo Weber\n\n# B\n\nText.`,
    [`Hi Ana,\n\n${thanks}\n\nJo Weber`],
  ],
  [
    'slots for names',
    `# A\n\n[Name],\n\n${thanks}\n\nSincerely,\n<Your name>\n\nAdvice follows.`,
    [`[Name],\n\n${thanks}\n\nSincerely,\n<Your name>`],
  ],
  [
    'emphasis on every line',
    `# A\n\n*Hi [Name],*\n\n*${thanks}*\n\n*Best,*\n\n*[You]*\n\nDone.`,
    [`*Hi [Name],*\n\n*${thanks}*\n\n*Best,*\n\n*[You]*`],
  ],
  ['a blockquote', `# A\n\nText.\n\n${quoted(letter)}\n\nText.`, [quoted(letter)]],
  [
    'a blockquote in a list',
    `# A\n\n- Like this:\n\n      > Hi Ana,\n      >\n      > Best,\n      > Jo`,
    ['> Hi Ana,\n      >\n      > Best,\n      > Jo'],
  ],
  [
    'a note in several blockquotes',
    '# A\n\n> Hi Ana,\n\n> Thanks a lot.\n\n> Best,\n> Jo\n\n> Hi Bo,',
    ['> Hi Ana,\n\n> Thanks a lot.\n\n> Best,\n> Jo', '> Hi Bo,'],
  ],
  ['fenced code', `# A\n\n\`\`\`text\n${letter}\n\`\`\`\n`, [letter]],
  ['two notes in one fence', `# A\n\n~~~\n${letter}\n\n${letter}\n~~~`, [letter, letter]],
  [
    'HTML around a note',
    `# A\n\n<div class="mail">\n<p>Hi Ana</p>\n<p>${thanks}</p>\n<p>Best,<br>Jo</p>\n</div>\n\nText.`,
    [`<p>Hi Ana</p>\n<p>${thanks}</p>\n<p>Best,<br>Jo</p>`],
  ],
  [
    'Windows line ends',
    `# A\r\n\r\n${letter.replaceAll('\n', '\r\n')}\r\n\r\nText.`,
    [letter.replaceAll('\n', '\r\n')],
  ],
  ['lines of an advice list', '# A\n\n- Dear Ana,\n- Best,\n- Thank you!', []],
  ['a quotation that nobody greets', '# A\n\n> Keep it short.', []],
  ['a comment', `# A\n\n<!--\n${letter}\n-->`, []],
  ['what somebody else wrote', `# A\n\nAna wrote:\n\n${quoted(letter)}`, []],
  ['a quoted reply', `# A\n\nOn Mon, Mar 2, 2026 at 9:00, Ana wrote:\n${letter}`, []],
])('%s', (_, source, expected) => {
  expect(excerptsOf(source)).toEqual(expected)
})

test.each<[string, string]>([
  ['a note with a quoted one below it', `${letter}\n\n${quoted(letter)}`],
  ['a note in text with a rule above its signature', `Hi Ana,\n\n${thanks}\n\n-----\nBest,\nJo`],
  ['a reply without a greeting above a thread', `${thanks}\n\nBest,\nJo\n\n${quoted(letter)}`],
  ['one note under a title', `# My note\n\n${letter}`],
  ['a note in one blockquote and nothing else', quoted(letter)],
])('%s is one note by itself', (_, source) => {
  expect(lintDocument(source)).toEqual([lint(source)])
})

test('each note of a document is linted as it would be alone', () => {
  const document = `---\nmode: template\ndate: 2020-01-01\n---\n\n# Page\n\nAdvice.\n\n${letter}\n\nMore advice.\n\n${quoted(letter)}\n\nEnd.`
  const reports = lintDocument(document)
  expect(reports).toHaveLength(2)
  for (const [index, { start, end }] of findExcerpts(document).excerpts.entries()) {
    const alone = lint(document.slice(start, end), { mode: 'template' })
    const { messages, score, acts, note, mode } = reports[index]!
    const shifted = ([from, to]: readonly [number, number]): number[] => [from + start, to + start]
    expect(messages.map(({ ruleId, range }) => [ruleId, ...range])).toEqual(
      alone.messages.map(({ ruleId, range }) => [ruleId, ...shifted(range)]),
    )
    expect(acts.map(({ range }) => [...range])).toEqual(alone.acts.map(({ range }) => shifted(range)))
    expect([score, mode]).toEqual([alone.score, 'template'])
    expect(note).toEqual({ index, range: [start, end] })
  }
})

test.each([
  ['whole', 1],
  ['blockquotes', 2],
  ['fences', 1],
  ['sections', 2],
  [['blockquotes', 'fences'], 3],
] as const)('notes said to stand in %j are %i', (notes, count) => {
  const source = `# A\n\n${quoted(thanks)}\n\nText.\n\n${quoted('Other.')}\n\n# B\n\n\`\`\`\n${thanks}\n\`\`\`\n`
  const reports = lintDocument(source, { notes })
  expect(reports).toHaveLength(count)
  expect(reports.every(({ note }) => (note === undefined) === (notes === 'whole'))).toBe(true)
})

test('a comment of the document holds back what it names in a note', () => {
  const source = `# A\n\nAdvice.\n\n<!-- notelint-disable require-subject -->\n\nSubject: Hi\n\n${letter}\n\nAdvice.`
  const [report] = lintDocument(source)
  expect(report!.suppressedMessages.map(({ ruleId }) => ruleId)).toEqual(['require-subject'])
})

test.each([
  ['subjects', 'Subject: a\n\n'],
  ['greetings', 'Hi Ana,\n'],
  ['closings', 'Best,\n\n'],
  ['quotes', '> Hi Ana,\n\n'],
  ['open quotes', '> Hi Ana,\n\n> text\n\n'],
  ['rules', 'Hi Ana,\n---\n'],
  ['headings', '# A\n\nHi Ana,\n'],
  ['tags', 'Hi Ana,\n<div>\n'],
])('time grows with %s as the text does', { retry: 2 }, (_, part) => {
  const time = (count: number): number => {
    const source = part.repeat(count)
    const times = [1, 2, 3].map(() => {
      const start = performance.now()
      findExcerpts(source)
      return performance.now() - start
    })
    return Math.min(...times)
  }
  time(500)
  expect(time(3000) / Math.max(1, time(300))).toBeLessThan(50)
})

test('a page that greets its readers is no message, though it may speak as one does', () => {
  const page = (name: string): string =>
    `# Club\n\nHi ${name}!\n\n${thanks}\n\n## Dates\n\nWe meet on Mondays, at the kiln.\n`
  expect(lintDocument(page('Ana'))).toMatchObject([{ kind: 'thank-you', note: { index: 0 } }])
  for (const readers of ['everyone', 'dear friends', 'all']) {
    expect(lintDocument(page(readers))[0]).not.toHaveProperty('note')
  }
})
