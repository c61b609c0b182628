import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openNotelint } from '../src/node/notelint.ts'
import type { Report } from '../src/report/report.ts'
import { folderOf } from './notelint.ts'

const folder = fileURLToPath(new URL('../fixtures/collections/', import.meta.url))
const notelint = openNotelint({ cwd: folder })
const { files } = await notelint.select(['.'])
const { reports, sources } = await notelint.lintFiles(files)
const reportsOf = (name: string): readonly Report[] => reports.filter(({ filePath }) => filePath === join(folder, name))

/** Kind, first words and last words of each note. */
type Found = readonly [kind: string, first: string, last: string]

describe('fixtures/collections', () => {
  test.each<[string, readonly Found[]]>([
    [
      'headings.md',
      [
        ['thank-you', 'Subject: Thank you for', '[Phone number]'],
        ['thank-you', 'Hi {{first_name}},', '{{my_name}}'],
      ],
    ],
    [
      'blockquotes.md',
      [
        ['status-inquiry', '> Hi [Name],', '[Your name]'],
        ['status-inquiry', '> Dear [Name],', '[Your name]'],
        ['feedback-request', '> *Dear [Name],*', '[Your name]*'],
        ['other', '> Dear [Hiring manager],', '[Your name]'],
      ],
    ],
    [
      'fences.md',
      [
        ['thank-you', 'Subject: Thank you, {{first_name}}', '{{sender}}'],
        ['continued-interest', 'Hello {{first_name}},', '{{sender}}'],
      ],
    ],
    [
      'separated.txt',
      [
        ['thank-you', 'Dear <Name>,', '<Your name>'],
        ['status-inquiry', 'Dear <Name>,', '<Your name>'],
      ],
    ],
    [
      'filled.md',
      [
        ['thank-you', 'Hi Lena,', 'Tomas'],
        ['thank-you', 'Hi Idris,', 'Tomas'],
      ],
    ],
    [
      'page.html',
      [
        ['thank-you', 'Dear [Name],', '[Your name]'],
        ['status-inquiry', 'Hi [Name],', '[Your name]'],
      ],
    ],
    [
      'templates.yaml',
      [
        ['thank-you', 'Hi {{name}},', '{{me}}'],
        ['status-inquiry', 'Hi {{name}},', '{{me}}'],
        ['thank-you', 'Dear {{name}},', '{{me}}'],
      ],
    ],
    [
      'sent.ndjson',
      [
        ['thank-you', 'Hi Ayla,', 'Jonas'],
        ['other', 'Hello Bo,', 'Jonas'],
        ['thank-you', 'Hi Caro,', 'Jonas'],
      ],
    ],
  ])('%s gives an element a note, at its place', (name, expected) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const found = reportsOf(name).map(({ kind, note }) => ({
      kind,
      index: note?.index,
      text: text.slice(...note!.range),
    }))
    expect(found).toEqual(
      expected.map(([kind, first, last], index) => ({
        kind,
        index,
        text: expect.stringMatching(new RegExp(`^${quote(first)}[^]*${quote(last)}$`)) as string,
      })),
    )
  })

  test.each(['advice.md', 'other-letters.md'])('%s holds no note and stays one element', (name) => {
    expect(reportsOf(name)).toMatchObject([{ kind: 'other', skipped: 'not-a-note', score: null, messages: [] }])
    expect(reportsOf(name)[0]).not.toHaveProperty('note')
  })

  test('every file is looked at', () => {
    const all = readdirSync(folder).filter((name) => name !== 'notelint.config.json')
    expect([...new Set(reports.map(({ filePath }) => filePath))].sort()).toEqual(
      all.map((name) => join(folder, name)).sort(),
    )
  })

  test('what stands between the notes is not linted', () => {
    for (const { filePath, note, messages, acts } of reports) {
      const [start, end] = note?.range ?? [0, sources.get(filePath)!.length]
      for (const { range } of [...messages, ...acts]) expect(start <= range[0] && range[1] <= end).toBe(true)
    }
  })

  test('positions are lines and columns of the file', () => {
    for (const { filePath, messages } of reports)
      for (const { range, line, column } of messages) {
        const before = sources
          .get(filePath)!
          .slice(0, range[0])
          .split(/\r\n|\n|\r/)
        expect([line, column]).toEqual([before.length, before.at(-1)!.length + 1])
      }
  })

  test('escapes and folded lines map to what was written', () => {
    const shown = (name: string, index: number): readonly string[] =>
      reportsOf(name)[index]!.messages.map(({ range }) => sources.get(join(folder, name))!.slice(...range))
    expect(shown('sent.ndjson', 2)).toContain(
      'thanks so much for your time on Monday \\u2013 I learned a lot about the role',
    )
    const yaml = sources.get(join(folder, 'templates.yaml'))!
    const acts = reportsOf('templates.yaml')[2]!.acts.map(({ range }) => yaml.slice(...range))
    expect(acts.join('|')).toContain('hear\n      from you')
  })

  test('a subject above a blockquote, or beside a text in data, is the subject of the note', () => {
    const lacking = reports.filter(({ messages }) => messages.some(({ ruleId }) => ruleId === 'require-subject'))
    expect(lacking.map(({ filePath, note }) => [filePath, note?.index])).toEqual([[join(folder, 'sent.ndjson'), 2]])
  })
})

test('data files in a folder are read only where a config says how', async () => {
  const data = folderOf({
    'a.md': 'Hi',
    'b.json': '{}',
    'c/d.yaml': 'a: b',
    'c/notelint.config.json': '{ "notes": "/a" }',
  })
  const { files: found } = await openNotelint({ cwd: data.path }).select(['.'])
  data.remove()
  expect(found).toEqual([join(data.path, 'a.md'), join(data.path, 'c/d.yaml')])
})

test.each([
  ['broken.json', '{ "a": [1, }', /^The file cannot be read: .+\.$/],
  ['broken.ndjson', '{ "a": "x" }\n{ "a": "y"\n', /^The file cannot be read: .+\.$/],
  ['broken.yaml', 'a: "x\nb: c', /^The file cannot be read: .+\.$/],
])('%s is told of, and nothing thrown', async (name, text, message) => {
  const data = folderOf({ 'notelint.config.json': '{ "notes": "/a" }', [name]: text })
  const run = await openNotelint({ cwd: data.path }).lintFiles([join(data.path, name)])
  data.remove()
  expect(run.reports).toMatchObject([
    { kind: 'other', fatalErrorCount: 1, messages: [{ message: expect.stringMatching(message) as string }] },
  ])
})

test('notes of one document that are all signed alike are held against each other', async () => {
  const note = (name: string): string =>
    `## ${name}\n\nHi ${name},\n\nThank you for taking the time to show me the dispatch board today. Your story of the flooded street made the problem real for me, and I would enjoy working on it. I look forward to hearing from you.\n\nBest,\nNadia\n\n`
  const data = folderOf({ 'notes.md': `# Thursday\n\n${note('Omar')}${note('Petra')}` })
  const path = join(data.path, 'notes.md')
  const run = await openNotelint({ cwd: data.path }).lintFiles([path])
  data.remove()
  const copies = run.reports.map(({ messages }) => messages.find(({ ruleId }) => ruleId === 'no-identical-copy'))
  const other = (index: number): string => run.sources.get(path)!.slice(...copies[index]!.related[0]!.range)
  expect([other(0), other(1)]).toEqual([
    expect.stringMatching(/^(?:Thank you|Hi Petra)/),
    expect.stringMatching(/^(?:Thank you|Hi Omar)/),
  ])
  expect(copies[0]!.related[0]!.range[0]).toBeGreaterThan(run.reports[1]!.note!.range[0])
})

function quote(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
