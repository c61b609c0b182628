import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { folderOf } from './notelint.ts'
import { runCli } from './run-cli.ts'

const folders: { readonly remove: () => void }[] = []
afterEach(() => {
  for (const { remove } of folders.splice(0)) remove()
})

function open(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = folderOf(files)
  folders.push(folder)
  const at = (name: string): string => join(folder.path, name)
  return {
    at,
    read: (name: string): string => readFileSync(at(name), 'utf8'),
    run: (...args: string[]) => runCli(args, { cwd: folder.path }),
    pipe: (input: string, ...args: string[]) => runCli(args, { cwd: folder.path, input }),
  }
}

const slips = `Hi Priya,

Thank you for the the tour today!! What you said about  kilns , and
and shelves, stayed with me.  I ran \`a  b\`, and that that test in [City  Name], too.

Best,
Sam
`
const mended = `Hi Priya,

Thank you for the tour today! What you said about kilns, and shelves, stayed with me.  I ran \`a  b\`, and that that test in [City  Name], too.

Best,
Sam
`

test('--fix mends spaces, doubled words and repeated marks, and leaves slots and code alone', async () => {
  const { run, read } = open({ 'a.md': slips })
  const { stdout } = await run('--fix', 'a.md')
  expect(read('a.md')).toBe(mended)
  expect(stdout).not.toContain('no-slips')
})

test('--fix spells the name of the addressee as the interview does', async () => {
  const { run, read } = open({
    'a.md': 'Dear Ms. Shar,\n\nThank you for your time today.\n\nBest,\nSam\n',
    'interview.yaml': 'interviewers: [{ name: Priya Shah }]\n',
  })
  await run('--fix', 'a.md')
  expect(read('a.md')).toMatch(/^Dear Ms\. Shah,/)
})

test('--fix-dry-run writes nothing and gives the text', async () => {
  const { run, read, pipe } = open({ 'a.md': slips })
  const { stdout } = await run('--fix-dry-run', '-f', 'json', 'a.md')
  expect((JSON.parse(stdout) as { output: string }[])[0]!.output).toBe(mended)
  expect(read('a.md')).toBe(slips)
  const piped = await pipe(slips, '-', '--fix-dry-run', '-f', 'json')
  expect((JSON.parse(piped.stdout) as { output: string }[])[0]!.output).toBe(mended)
})

test('a clean note is not touched', async () => {
  const { run, at } = open({ 'a.md': mended })
  const before = statSync(at('a.md')).mtimeMs
  const { stdout } = await run('--fix', 'a.md', '-f', 'json')
  expect(statSync(at('a.md')).mtimeMs).toBe(before)
  expect(stdout).not.toContain('"output"')
})

test('a byte order mark, line ends, the mode and a link stay', async () => {
  const { run, read, at } = open({ 'a.md': `\ufeff${slips.replaceAll('\n', '\r\n')}` })
  chmodSync(at('a.md'), 0o640)
  symlinkSync('a.md', at('link.md'))
  await run('--fix', 'link.md')
  expect(read('a.md')).toBe(`\ufeff${mended.replaceAll('\n', '\r\n')}`)
  expect(statSync(at('a.md')).mode & 0o777).toBe(0o640)
  expect(readdirSync(at('.'))).toEqual(['a.md', 'link.md'])
})

test('mail, HTML and UTF-16 are not fixed, and UTF-16 says so', async () => {
  const html = '<p>Hi Priya,</p><p>Thank you for the <b>the</b> tour today!!</p><p>Best,<br>Sam</p>'
  const mail =
    'To: Priya <priya@northwind.example>\r\nSubject: Thank you\r\n\r\nHi Priya,\r\n\r\nThank you for the the tour today!!\r\n\r\nBest,\r\nSam\r\n'
  const wide = Buffer.from(`\ufeff${slips}`, 'utf16le')
  const { run, read, at } = open({ 'a.html': html, 'a.eml': mail, 'wide.md': wide })
  await run('--fix', 'a.html', 'a.eml')
  expect([read('a.html'), read('a.eml')]).toEqual([html, mail])
  const { code, stderr } = await run('--fix', 'wide.md')
  expect(stderr).toContain('wide.md is not UTF-8, or changed while it was linted; it is not fixed')
  expect([code, readFileSync(at('wide.md')).equals(wide)]).toEqual([2, true])
})

const wrong = 'Hi [Name],\n\nThank you for your time at [Company].\n\nBest,\nSam\n'
const baseline = 'notelint-suppressions.json'

test('--suppress-all allows the errors there are, and any more brings all of them back', async () => {
  const { run, read, at } = open({ 'a.md': wrong })
  const first = await run('a.md')
  expect(first.code).toBe(1)
  expect((await run('--suppress-all', 'a.md')).code).toBe(0)
  expect(JSON.parse(read(baseline))).toEqual({
    'a.md': { 'no-unfilled-slot': { count: 2 }, 'require-specific-reference': { count: 1 } },
  })
  const held = JSON.parse((await run('-f', 'json', 'a.md')).stdout) as [
    { errorCount: number; suppressedMessages: unknown[] },
  ]
  expect(held[0].errorCount).toBe(0)
  expect(held[0].suppressedMessages).toContainEqual(
    expect.objectContaining({ ruleId: 'no-unfilled-slot', suppressions: [{ kind: 'file', justification: '' }] }),
  )
  writeFileSync(at('a.md'), wrong.replace('your time', '[minutes]'))
  const more = await run('a.md')
  expect(more.stdout.match(/no-unfilled-slot/g)).toHaveLength(3)
  expect(more.code).toBe(1)
})

test('suppressions that are not needed any more fail the run until they are pruned', async () => {
  const { run, read, at } = open({ 'a.md': wrong, 'b.md': wrong })
  await run('--suppress-all', '.')
  writeFileSync(at('a.md'), wrong.replace(' at [Company]', ''))
  const { code, stderr } = await run('.')
  expect(code).toBe(2)
  expect(stderr).toBe(
    'notelint: suppressions of a.md are no longer needed: 1 of no-unfilled-slot\nnotelint: --prune-suppressions takes them out\n',
  )
  expect((await run('--pass-on-unpruned-suppressions', '.')).code).toBe(0)
  expect((await run('--prune-suppressions', '.')).code).toBe(0)
  expect(JSON.parse(read(baseline))).toMatchObject({ 'a.md': { 'no-unfilled-slot': { count: 1 } }, 'b.md': {} })
  expect((await run('.')).code).toBe(0)
})

test('--suppress-rule allows the errors of some rules, in the file that is named', async () => {
  const { run, read, at } = open({ 'a.md': wrong })
  const { code } = await run('--suppress-rule', 'no-unfilled-slot', '--suppressions-location', 'x/allowed.json', 'a.md')
  expect(code).toBe(1)
  expect(JSON.parse(read('x/allowed.json'))).toEqual({ 'a.md': { 'no-unfilled-slot': { count: 2 } } })
  expect(existsSync(at(baseline))).toBe(false)
})

test.each([
  ['broken', '{', /allowed\.json: .*; mend it, or delete it and run --suppress-all again/],
  ['of another form', '{"a.md": {"no-unfilled-slot": 2}}', /allowed\.json › a\.md › no-unfilled-slot: /],
])('a suppressions file that is %s is an error', async (_, text, problem) => {
  const { run } = open({ 'a.md': wrong, 'allowed.json': text })
  const { code, stderr } = await run('--suppressions-location', 'allowed.json', 'a.md')
  expect([code, stderr]).toEqual([2, expect.stringMatching(problem) as string])
})

test('a suppressions file that is named and not there is an error', async () => {
  const { run } = open({ 'a.md': wrong })
  const { code, stderr } = await run('--suppressions-location', 'none.json', 'a.md')
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/none\.json: it is not there; --suppress-all writes it/) as string,
  ])
})

test('reports go to files and to standard output in one run', async () => {
  const { run, read } = open({ 'a.md': wrong })
  const { stdout, code } = await run('-f', 'stylish', '-f', 'json=out/report.json', 'a.md')
  expect(stdout).toContain('no-unfilled-slot')
  expect(JSON.parse(read('out/report.json'))).toMatchObject([{ kind: 'thank-you' }])
  expect(code).toBe(1)
  const only = await run('-o', 'out.txt', '--color', 'a.md')
  expect(only.stdout).toBe('')
  expect(read('out.txt')).toContain('\u001b[')
})

test('--statistics counts by rule, as text and as JSON', async () => {
  const { run } = open({ 'a.md': wrong, 'b.md': wrong })
  expect((await run('--statistics', '.')).stdout).toMatch(/^4 {2}no-unfilled-slot {12}4 errors in 2 notes\n/)
  expect(JSON.parse((await run('--statistics', '-f', 'json', '.')).stdout)).toContainEqual({
    ruleId: 'no-unfilled-slot',
    errors: 4,
    warnings: 0,
    notes: 2,
  })
})

test('--only and --skip choose rules, whatever configs say', async () => {
  const { run } = open({
    'a.md': wrong,
    'notelint.config.json': '{"rules": {"require-next-steps": "off"}}',
  })
  const rulesOf = ({ stdout }: { stdout: string }): string[] => [
    ...new Set(
      (JSON.parse(stdout) as { messages: { ruleId: string }[] }[]).flatMap(({ messages }) =>
        messages.map(({ ruleId }) => ruleId),
      ),
    ),
  ]
  expect(rulesOf(await run('-f', 'json', '--only', 'require-next-steps,no-unfilled-slot', 'a.md'))).toEqual([
    'no-unfilled-slot',
    'require-next-steps',
  ])
  expect(rulesOf(await run('-f', 'json', '--skip', 'no-unfilled-slot', 'a.md'))).not.toContain('no-unfilled-slot')
})

test('what --fix leaves alone is not promised, and markup of a page is no stray space', async () => {
  const { run } = open({
    'a.html': '<p>Hi <b>Priya</b>,</p>\n<p>Thank you   for the the tour today.</p>\n<p>Best,<br>Sam</p>\n',
    'a.md': slips,
  })
  const page = await run('--only', 'no-slips', 'a.html')
  expect(page.stdout).toContain('“the the” says one word twice')
  expect(page.stdout).not.toMatch(/space|fixable/)
  const text = await run('--only', 'no-slips', 'a.md', 'a.html')
  expect(text.stdout).toContain('\n  0 errors and 5 warnings potentially fixable with the `--fix` option.\n')
})
