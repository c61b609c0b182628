import { afterEach, expect, test } from 'vitest'
import { lint } from '../src/index.ts'
import { openNotelint, type NotelintOptions } from '../src/node/notelint.ts'
import type { Report } from '../src/report/report.ts'
import { folderOf } from './notelint.ts'

const folders: { readonly remove: () => void }[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove()
})

const note = (name: string, signer = 'Sam Rivera'): string => `Hi ${name},

Thank you for talking with me this morning. What you said about halving onboarding drop-off by moving the identity check after the first payment stayed with me all day. I ran the same experiment at a bank last year, so I would love to bring that to your team. I look forward to hearing about the next steps.

Best regards,
${signer}
`
const interview = 'company: Northwind\ninterviewers:\n  - name: Priya Shah\n  - name: Marcus Lee\n'

async function lintAllOf(
  files: Record<string, string>,
  { panels = [], ...options }: NotelintOptions & { panels?: string[] } = {},
): Promise<readonly Report[]> {
  const folder = folderOf(files)
  folders.push(folder)
  const notelint = openNotelint({ cwd: folder.path, ...options })
  const selections = await Promise.all(panels.map((panel) => notelint.select([panel])))
  const { files: all } = await notelint.select(['.'])
  const { reports } = await notelint.lintFiles(
    all,
    selections.map((selection) => selection.files),
  )
  return reports.map((report) => ({
    ...report,
    filePath: report.filePath.slice(folder.path.length + 1).replaceAll('\\', '/'),
  }))
}

const copies = (reports: readonly Report[]): string[] =>
  reports
    .filter(({ messages }) => messages.some(({ ruleId }) => ruleId === 'no-identical-copy'))
    .map(({ filePath }) => filePath)

test('notes that share an interview file are a panel, in whatever folder', async () => {
  const reports = await lintAllOf({
    'interview.yaml': interview,
    'a/priya.md': note('Priya'),
    'b/marcus.md': note('Marcus', 'S. Rivera'),
  })
  expect(copies(reports)).toEqual(['a/priya.md', 'b/marcus.md'])
})

test('notes of two interviews are no panel', async () => {
  expect(
    copies(
      await lintAllOf({
        'a/interview.yml': interview,
        'a/priya.md': note('Priya'),
        'b/interview.json': '{}',
        'b/marcus.md': note('Marcus'),
      }),
    ),
  ).toEqual([])
})

test('a folder of thank-yous signed with one name is a panel, other files beside them or not', async () => {
  expect(
    copies(
      await lintAllOf({
        'priya.md': note('Priya'),
        'marcus.txt': note('Marcus'),
        'README.md': '---\nkind: other\n---\n# Notes\n',
      }),
    ),
  ).toEqual(['marcus.txt', 'priya.md'])
})

test.each([
  ['two folders', { 'a/priya.md': note('Priya'), 'b/marcus.md': note('Marcus') }],
  ['two signers', { 'priya.md': note('Priya'), 'marcus.md': note('Marcus', 'Jo Park') }],
  ['templates', { 'priya.md': `---\nmode: template\n---\n${note('Priya')}`, 'marcus.md': note('Marcus') }],
  [
    'another kind of note',
    {
      'priya.md': note('Priya'),
      'marcus.md': note('Marcus'),
      'status.md': `---\nkind: status-inquiry\n---\n${note('Lena')}`,
    },
  ],
])('%s are no panel', async (_, files) => {
  expect(copies(await lintAllOf(files))).toEqual([])
})

test('a folder that is named as a panel is one', async () => {
  const files = { 'p/priya.md': note('Priya'), 'p/marcus.md': note('Marcus', 'Jo Park'), 'lena.md': note('Lena') }
  expect(copies(await lintAllOf(files, { panels: ['p'] }))).toEqual(['p/marcus.md', 'p/priya.md'])
})

test('the interview that is told beats the one that is found', async () => {
  const files = { 'other.yaml': 'company: 7\n', 'interview.yaml': interview, 'priya.md': note('Priya') }
  await expect(lintAllOf(files, { interviewPath: 'other.yaml' })).rejects.toThrow('company: expected text')
  await expect(lintAllOf({ ...files, 'notelint.config.json': '{ "interview": "other.yaml" }' })).rejects.toThrow(
    'company: expected text',
  )
})

test.each([
  [
    'an unknown key',
    'company: Northwind\ncandidate:\n  nam: Sam\n',
    'interview.yaml:3: candidate › nam: there is no such key (did you mean “name”?)',
  ],
  ['broken YAML', 'company: [\n', 'interview.yaml:2: '],
  ['a list', '- a\n', 'interview.yaml:1: expected keys and values'],
  [
    'a wrong item',
    'interviewers:\n  - name: Priya\n  - nam: Tom\n    name: Tom\n',
    'interview.yaml:3: interviewers › 1 › nam: there is no such key (did you mean “name”?)',
  ],
])('%s in an interview file is an error at its line', async (_, text, message) => {
  await expect(lintAllOf({ 'interview.yaml': text, 'priya.md': note('Priya') })).rejects.toThrow(message)
})

const remarksOf = (reports: readonly Report[]): Record<string, readonly string[]> =>
  Object.fromEntries(reports.map(({ filePath, remarks = [] }) => [filePath, remarks]))

test('notes of two candidates in one folder are told apart, once with and once without an interview file', async () => {
  const files = {
    'p/priya.md': note('Priya'),
    'p/marcus.md': note('Marcus', 'Jo Park'),
    'p/lena.md': note('Lena', 'Sam'),
  }
  const remark =
    'Jo Park signs this note, and Sam Rivera is the candidate of this panel; keep the notes of two candidates in two folders.'
  const candidate = 'candidate: { name: Sam Rivera }\n'
  expect(remarksOf(await lintAllOf({ ...files, 'interview.yaml': candidate }))).toEqual({
    'p/lena.md': [],
    'p/marcus.md': [remark],
    'p/priya.md': [],
  })
  expect(remarksOf(await lintAllOf(files, { panels: ['p'] }))['p/marcus.md']).toEqual([remark])
})

test('a note to nobody of the interview says that topics were not checked', async () => {
  const remarks = remarksOf(
    await lintAllOf({
      'interview.yaml': interview,
      'a.md': note('there'),
      'b.md': `---\nto: Priya Shah\n---\n${note('there')}`,
      'marcus.md': note('there'),
    }),
  )
  expect(remarks['a.md']!.join()).toMatch(/^Neither “to”, nor the greeting, nor the name of the file names somebody/)
  expect([remarks['b.md'], remarks['marcus.md']]).toEqual([[], []])
})

test.each([
  ['sentAt: 2026-11-20T18:00 Mars/Base', 'unknown time zone “Mars/Base”; write an offset'],
  ['date: next Friday', '“next Friday” is no time; write one such as'],
])('a note with “%s” says that its time was not checked', async (field, problem) => {
  const text = `---\n${field}\n---\n${note('Priya')}`
  const when = 'interviewedAt: 2026-11-20T14:00:00-05:00\n'
  const [told, untold] = [
    { 'interview.yaml': when, 'a.md': text },
    { 'interview.yaml': '', 'a.md': text },
  ]
  expect(remarksOf(await lintAllOf(told))['a.md']!.join()).toContain(
    `When the note is sent was not checked: ${problem}`,
  )
  expect(remarksOf(await lintAllOf(untold))['a.md']).toEqual([])
})

test.each([
  ['a file', 'interview: other.yaml'],
  ['all of it', 'interview:\n  company: Calder\n  interviewers:\n    - name: Priya Shah\n      topics: [kiln]'],
])('front matter may tell the interview: %s', async (_, told) => {
  const files = {
    'interview.yaml': 'interviewers:\n  - name: Omar Haddad\n',
    'other.yaml': 'company: Calder\ninterviewers:\n  - name: Priya Shah\n',
    'a.md': `---\n${told}\n---\n${note('Pria')}`,
  }
  const [report] = await lintAllOf(files)
  expect(report!.messages.map(({ messageId }) => messageId)).toContain('misspelled')
  const [over] = await lintAllOf(files, { interviewPath: 'interview.yaml' })
  expect(over!.messages.map(({ messageId }) => messageId)).not.toContain('misspelled')
})

test('the library, which reads no YAML, says that it has not read the interview of the front matter', async () => {
  const text = `---\ninterview:\n  company: Calder\n  interviewers:\n    - name: Priya Shah\n---\n${note('Pria')}`
  expect(lint(text).remarks!.join()).toMatch(/^The front matter tells of an interview, but nobody read it/)
  const [read] = (await openNotelint().lintText(text)).reports
  expect([read!.remarks, read!.messages.map(({ messageId }) => messageId)]).toEqual([
    undefined,
    expect.arrayContaining(['misspelled']),
  ])
})

test('a wrong interview in front matter is an error at its line', async () => {
  const text = `---\nto: Priya\ninterview:\n  compny: Calder\n---\n${note('Priya')}`
  await expect(lintAllOf({ 'a.md': text })).rejects.toThrow(
    'a.md:4: interview › compny: there is no such key (did you mean “company”?)',
  )
})

test.each([
  [
    'two people of one name',
    'interviewers:\n  - name: Priya Shah\n  - name: priya shah\n',
    'interview.yaml:3: interviewers › 1 › name: there are two people called',
  ],
  [
    'an unknown time zone',
    'interviewedAt: 2026-11-20T14:00 Mars/Base\n',
    'interview.yaml:1: interviewedAt: unknown time zone “Mars/Base”; write an offset',
  ],
])('%s in an interview file are an error at its line', async (_, text, message) => {
  await expect(lintAllOf({ 'interview.yaml': text, 'priya.md': note('Priya') })).rejects.toThrow(message)
})
