import { afterAll, expect, test } from 'vitest'
import { openNotelint } from '../src/node/notelint.ts'
import { folderOf } from './notelint.ts'

const body = 'Thank you for talking with me about the night shift on Friday. I would love to join.'
const mail = (type: string, content: string): string =>
  `From: Sam Rivera <sam@mail.example>\r\nTo: =?utf-8?q?Priya_Sh=C3=A4h?= <priya@northwind.example>\r\nSubject: Thank you\r\nDate: Fri, 20 Nov 2026 16:30:00 -0500\r\nMIME-Version: 1.0\r\n${type}\r\n\r\n${content}`

const folder = folderOf({
  'alternative.eml': mail(
    'Content-Type: multipart/alternative; boundary=b',
    `--b\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHi Priya,=\r\n\r\n\r\n${body} [Caf=E9]\r\n\r\nSam\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>No</p>\r\n--b--\r\n`,
  ),
  'html.eml': mail(
    'Content-Type: text/html; charset=utf-8',
    `<div>Hi Priya,</div><div><br></div><div>${body} [Name]</div><div>Sam</div>`,
  ),
  'page.html': `<!doctype html>\n<title>Draft</title>\n<p>Hi Priya,</p>\n<p>${body}\nAsk for [Name].</p>\n<p>Best,<br>Sam</p>\n`,
})
afterAll(folder.remove)
const lintFile = async (name: string) => {
  const notelint = openNotelint({ cwd: folder.path })
  const { reports } = await notelint.lintFiles((await notelint.select([name])).files)
  return reports[0]!
}

test.each([
  ['alternative.eml', '[Café]'],
  ['html.eml', '[Name]'],
])('%s is linted as its decoded text, which the report carries', async (name, slot) => {
  const { kind, view, source, messages } = await lintFile(name)
  expect({ kind, view }).toEqual({ kind: 'thank-you', view: 'decoded' })
  const { range, line, column } = messages.find(({ ruleId }) => ruleId === 'no-unfilled-slot')!
  expect(source!.slice(...range)).toBe(slot)
  expect(source!.split(/\r?\n/)[line - 1]!.slice(column - 1)).toMatch(slot)
  expect(messages.some(({ ruleId }) => ruleId === 'require-subject')).toBe(false)
})

test('HTML is linted at its place in the file', async () => {
  const { kind, view, messages } = await lintFile('page.html')
  expect({ kind, view }).toEqual({ kind: 'thank-you', view: undefined })
  expect(messages.find(({ ruleId }) => ruleId === 'no-unfilled-slot')).toMatchObject({
    line: 5,
    column: 9,
    endLine: 5,
    endColumn: 15,
  })
})

test('a mail counts by its text, not by its attachments', async () => {
  const attached = folderOf({
    'big.eml': mail(
      'Content-Type: multipart/mixed; boundary=b',
      `--b\r\nContent-Type: text/plain\r\n\r\nHi Priya,\r\n\r\n${body}\r\n\r\nSam\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${'AAAA'.repeat(500_000)}\r\n--b--\r\n`,
    ),
    'long.eml': mail('Content-Type: text/plain', 'word '.repeat(300_000)),
  })
  const notelint = openNotelint({ cwd: attached.path })
  const { reports } = await notelint.lintFiles((await notelint.select(['.'])).files)
  attached.remove()
  expect(reports.map(({ kind, skipped }) => [kind, skipped])).toEqual([
    ['thank-you', null],
    ['other', 'too-large'],
  ])
})

test.each([
  ['deep.html', '<div>'.repeat(200_000)],
  ['deep.eml', mail('Content-Type: text/html', '<b><i>'.repeat(100_000))],
  [
    'parts.eml',
    mail(
      'Content-Type: multipart/mixed; boundary=b',
      '--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'.repeat(5_000),
    ),
  ],
  ['empty.eml', ''],
  ['binary.eml', Buffer.from([0, 255, 10, 13, 0, 200])],
])('%s does not end the run', async (name, content) => {
  const odd = folderOf({ [name]: content })
  const notelint = openNotelint({ cwd: odd.path })
  const { reports } = await notelint.lintFiles((await notelint.select([name])).files)
  odd.remove()
  expect(reports).toHaveLength(1)
})
