import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { run } from '../src/cli/run.ts'
import { lint as lintText, type Report } from '../src/core.ts'
import { folderOf, notelint, type Outcome } from './notelint.ts'

const strong = `Subject: Thank you

Hi Priya,

Thank you for talking with me this morning. What you said about halving onboarding drop-off by moving the identity check after the first payment stayed with me all day. I ran the same experiment at a bank last year, so I would love to bring that to your team. I look forward to hearing about the next steps.

Best regards,
Sam Rivera
`
const unfilled = strong.replace('Hi Priya', 'Hi [Name]')

const folder = folderOf({
  'big.md': 'a'.repeat(10_000_000),
  'binary.md': 'Thank you\0 for your time.',
  'docs/.hidden/note.md': strong,
  'docs/node_modules/note.md': strong,
  'docs/picture.png': 'no note',
  'empty.md': '',
  'greeting.md': 'Hi Priya,\n',
  'latin.txt': Buffer.from('Hi Priya,\n\nThank you for your caf\xe9 tip.\n', 'latin1'),
  'notes/deep/er/strong.markdown': strong,
  'notes/unfilled.txt': unfilled,
  'quoted.md':
    'On Fri, Nov 20, 2026 at 4:12 PM Priya Shah wrote:\n\n> Hi Sam,\n>\n> Thank you for coming in.\n>\n> Priya\n',
  'strong.md': strong,
  'unfilled.md': unfilled,
  'utf16.txt': Buffer.from(`\ufeff${strong}`, 'utf16le'),
})
afterAll(folder.remove)

const lint = (...args: string[]): Outcome => notelint(args, { cwd: folder.path })
const shownPaths = ({ stdout }: Outcome): string[] => stdout.split('\n').filter((line) => line.startsWith(folder.path))

test.each([
  ['empty input', 'empty.md', 'no interview note'],
  ['only a greeting', 'greeting.md', 'no interview note'],
  ['only a quoted reply', 'quoted.md', 'no interview note'],
  ['10 MB', 'big.md', 'larger than 1 MiB'],
  ['NUL bytes', 'binary.md', 'not text'],
])('%s is skipped with a line on stderr', (_, file, reason) => {
  const { code, stdout, stderr } = lint(file)
  expect(stdout).toBe('')
  expect(stderr).toMatch(new RegExp(`^notelint: skipped 1 file, ${reason}.*: ${file}\n$`))
  expect(code).toBe(0)
})

test('invalid UTF-8 is a fault of the file, at the byte, and names the way out', () => {
  const { code, stdout, stderr } = lint('latin.txt')
  expect(stdout).toContain(
    '3:23  error  The file is not UTF-8: byte 0xE9 stands here. Save it as UTF-8 and lint it again',
  )
  expect([code, stderr]).toEqual([2, ''])
})

test('UTF-16 with a byte order mark is read', () => {
  expect(lint('utf16.txt', '--format', 'json').stdout).toContain('"kind":"thank-you"')
})

test.each([
  ['a folder without notes', ['docs'], 'no notes in “docs” (they end in .md, .markdown, .txt, .eml, .html, .htm)'],
  [
    'a glob without notes',
    ['docs/*.md'],
    'no notes in “docs/*.md” (they end in .md, .markdown, .txt, .eml, .html, .htm)',
  ],
  ['a missing path', ['strong.md', 'nowhere.md'], 'there is no file or folder “nowhere.md”'],
  ['an unknown flag', ['--formt', 'json'], 'there is no option --formt (did you mean “--format”?)'],
  ['an unknown flag like no other', ['--zzzzzzzz'], 'there is no option --zzzzzzzz; see notelint --help'],
  ['a flag without its value', ['strong.md', '--format'], '--format needs a value, <name[=file]>; see notelint --help'],
  ['an unknown format', ['-f', 'jsn', 'strong.md'], 'there is no format “jsn” (did you mean “json”?)'],
  [
    'an unknown kind',
    ['--kind', 'thankyou', '.'],
    '--kind is one of thank-you, status-inquiry, continued-interest, feedback-request, not “thankyou” (did you mean “thank-you”?)',
  ],
  ['an unknown mode', ['--mode', 'sned', '.'], '--mode is one of send, template, not “sned” (did you mean “send”?)'],
  [
    'an unknown rule',
    ['--rule', 'require-thank: off', '.'],
    'rules › require-thank: there is no such rule (did you mean “require-thanks”?)',
  ],
  ['an unknown level', ['--rule', 'require-thanks: of', 'strong.md'], '(did you mean “off”?)'],
  ['an unknown option', ['--rule', 'sentence-count: [warn, {maks: 6}]', 'strong.md'], '(did you mean “max”?)'],
  [
    'a setting that is none',
    ['--rule', 'require-thanks', 'strong.md'],
    "--rule is a setting such as 'sentence-count: off', not “require-thanks”",
  ],
  ['a broken setting', ['--rule', 'a: [', 'strong.md'], '--rule:1: '],
  [
    'a limit that is no number',
    ['--max-warnings', 'few', '.'],
    '--max-warnings is a whole number from -1 up, not “few”',
  ],
  ['a score out of range', ['--min-score', '101', '.'], '--min-score is a whole number from 0 to 100, not “101”'],
  ['a missing config file', ['-c', 'no.json', '.'], 'no.json: '],
  [
    'a folder of which all is ignored',
    ['notes', '--ignore-pattern', 'notes'],
    'all that is in “notes” is ignored; --no-ignore lints it',
  ],
  ['an ending that is none', ['--ext', '', '.'], '--ext is a list of endings such as .md,.txt, not “”'],
  ['a time that is none', ['--now', 'today', '.'], '--now is a time such as 2026-11-20T16:00:00-05:00, not “today”'],
  [
    'an unknown rule to explain',
    ['explain', 'require-thank'],
    'there is no rule “require-thank” (did you mean “require-thanks”?)',
  ],
])('%s exits with 2 and says so', (_, args, message) => {
  const { code, stdout, stderr } = lint(...args)
  expect(stderr).toContain(message)
  expect(stderr).toMatch(/^notelint: /)
  expect([code, stdout]).toEqual([2, ''])
})

test('typographic marks and emoji mean to the command what they mean to the library', () => {
  const input = `Hi Priya,

I’m thrilled to hear that… 😜 It’s been “great” – I don’t think we’ve met before. I hope you had a great weekend!

Sam
`
  const { stdout } = notelint(['--stdin', '-f', 'json'], { cwd: folder.path, input })
  const [{ messages, acts, sentences }] = JSON.parse(stdout) as [Report]
  const own = lintText(input)
  expect({ messages, acts, sentences }).toEqual({
    messages: own.messages,
    acts: own.acts,
    sentences: own.sentences,
  })
})

test('a note without errors exits with 0, one with an error exits with 1', () => {
  expect(lint('strong.md').code).toBe(0)
  expect(lint('unfilled.md')).toMatchObject({ code: 1, stderr: '' })
  expect(lint('--mode', 'template', 'unfilled.md').code).toBe(0)
})

test('a folder is searched to the bottom', () => {
  expect(shownPaths(lint('notes'))).toEqual([
    `${folder.path}/notes/deep/er/strong.markdown`,
    `${folder.path}/notes/unfilled.txt`,
  ])
})

test('a glob names files of any depth', () => {
  expect(shownPaths(lint('notes/**/*.{markdown,md}'))).toEqual([`${folder.path}/notes/deep/er/strong.markdown`])
})

test('a file named twice is linted once', () => {
  expect(shownPaths(lint('strong.md', './strong.md', '*ong.md'))).toHaveLength(1)
})

test('one note is read from standard input', () => {
  for (const args of [['-'], ['--stdin']]) {
    const { code, stdout } = notelint([...args, '-f', 'json'], { cwd: folder.path, input: unfilled })
    expect(JSON.parse(stdout)).toMatchObject([{ filePath: '<text>', kind: 'thank-you' }])
    expect(code).toBe(1)
  }
})

test('standard input takes the name it is given', () => {
  const { stdout } = notelint(['--stdin', '--stdin-filename', 'a/b.txt', '-f', 'json'], {
    cwd: folder.path,
    input: strong,
  })
  expect(JSON.parse(stdout)).toMatchObject([{ filePath: `${folder.path}/a/b.txt` }])
})

test('JSON is an array sorted by file, and all there is on stdout', () => {
  const { stdout } = lint('unfilled.md', 'empty.md', 'strong.md', '-f', 'json')
  const reports = JSON.parse(stdout) as { filePath: string; skipped: string | null }[]
  expect(reports.map(({ filePath }) => filePath.slice(folder.path.length + 1))).toEqual([
    'empty.md',
    'strong.md',
    'unfilled.md',
  ])
  expect(reports.map(({ skipped }) => skipped)).toEqual(['not-a-note', null, null])
})

test('--quiet hides warnings, but they count', () => {
  const plain = notelint(['--stdin', '-f', 'json'], {
    cwd: folder.path,
    input: 'Hi Priya,\n\nThank you for your time.\n\nSam\n',
  })
  const quiet = notelint(['--stdin', '-f', 'json', '--quiet', '--max-warnings', '0'], {
    cwd: folder.path,
    input: 'Hi Priya,\n\nThank you for your time.\n\nSam\n',
  })
  expect(plain.stdout).toContain('"severity":1')
  expect(quiet.stdout).not.toContain('"severity":1')
  expect(quiet.stderr).toMatch(/notelint: \d+ warnings?, which --quiet hides, and 0 allowed/)
  expect(quiet.code).toBe(1)
})

test('--min-score fails a note that scores less', () => {
  expect(lint('--min-score', '0', 'strong.md').code).toBe(0)
  const { code, stderr } = lint('--min-score', '100', '--rule', 'require-thanks: off', 'unfilled.md')
  expect(stderr).toMatch(/1 note under the score of 100; the lowest has \d+\n/)
  expect(code).toBe(1)
})

test('--rule takes JSON, and settings add up', () => {
  const { stdout } = lint(
    'unfilled.md',
    '-f',
    'json',
    '--rule',
    '{"no-unfilled-slot": "warn"}',
    '--rule',
    'require-subject: off',
  )
  expect(JSON.parse(stdout)).toMatchObject([{ errorCount: 0 }])
  expect(stdout).not.toContain('require-subject')
})

test('colour follows the flag, then NO_COLOR and FORCE_COLOR', () => {
  const coloured = (args: string[], env: Record<string, string>): boolean =>
    notelint([...args, 'strong.md'], { cwd: folder.path, env }).stdout.includes('\u001b[')
  expect(coloured([], {})).toBe(false)
  expect(coloured([], { FORCE_COLOR: '1' })).toBe(true)
  expect(coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
  expect(coloured(['--color'], { NO_COLOR: '1' })).toBe(true)
  expect(coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
})

test('--panel takes a folder, beside other paths', () => {
  expect(shownPaths(lint('--panel', 'notes', 'strong.md', 'notes/unfilled.txt'))).toHaveLength(3)
})

test('an ignored file that is named is told of, unless --no-warn-ignored', () => {
  const args = ['strong.md', 'unfilled.md', '--ignore-pattern', 'un*.md']
  expect(lint(...args)).toMatchObject({
    code: 0,
    stderr: 'notelint: skipped 1 file, ignored (--no-ignore lints them): unfilled.md\n',
  })
  expect(lint(...args, '--no-warn-ignored')).toMatchObject({ code: 0, stderr: '' })
  expect(lint(...args, '--no-ignore')).toMatchObject({ code: 1, stderr: '' })
})

test('what is not there may be let pass', () => {
  expect(lint('--no-error-on-unmatched-pattern', 'nowhere.md')).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(lint('--no-error-on-unmatched-pattern', 'nowhere.md', 'unfilled.md').code).toBe(1)
  expect(lint('--pass-on-no-patterns')).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('--ext says what folders are searched for', () => {
  expect(shownPaths(lint('notes', '--ext', 'txt'))).toEqual([`${folder.path}/notes/unfilled.txt`])
})

test('help and version are printed and end the run', () => {
  expect(lint('--help')).toMatchObject({ code: 0, stderr: '' })
  expect(lint('--help').stdout).toContain('--min-score <n>')
  expect(lint('--version')).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    stderr: '',
  })
})

test('output that finds no room is told of in one sentence', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' })
  let said = ''
  const code = await run(['--version'], {
    stdin: (async function* () {})(),
    stdout: () => {
      throw full
    },
    stderr: (text) => void (said += text),
    cwd: folder.path,
    env: {},
    isTTY: false,
    columns: Infinity,
  })
  expect([code, said]).toEqual([2, 'notelint: the output cannot be written: ENOSPC: no space left on device, write\n'])
})

test('explain prints one rule, lists them, and gives them as JSON', () => {
  expect(lint('explain', 'require-thanks').stdout).toMatch(/^require-thanks  6 points\n[^]*Why[^]*Examples/)
  expect(lint('explain').stdout.split('\n').length).toBeGreaterThan(10)
  expect(JSON.parse(lint('explain', 'sentence-count', '--json').stdout)).toMatchObject({
    id: 'sentence-count',
    options: { type: 'object' },
  })
  expect(JSON.parse(lint('explain', '--all', '--json').stdout)).toContainEqual(
    expect.objectContaining({ id: 'require-thanks' }),
  )
})

test('where few files may be open at once, nothing that is ignored is linted for that', () => {
  const names = Array.from({ length: 300 }, (_, index) => `d${index}`)
  const many = folderOf({
    ...Object.fromEntries(
      names.flatMap((name) => [
        [`${name}/.gitignore`, 'skip.md\n'],
        [`${name}/skip.md`, unfilled],
      ]),
    ),
    'a.md': strong,
  })
  const { stdout } = spawnSync(
    'sh',
    ['-c', `ulimit -n 100 && "${process.execPath}" "${resolve('dist/bin.js')}" --show-files`],
    {
      cwd: many.path,
      encoding: 'utf8',
    },
  )
  many.remove()
  expect(stdout).toBe(`${many.path}/a.md\n`)
})
