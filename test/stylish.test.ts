import { expect, test } from 'vitest'
import { stylish } from '../src/formatters/stylish.ts'
import type { Message, Report } from '../src/report/report.ts'
import { contextOf, messageOf, reportOf } from './reports.ts'

// The pattern by which the problem matcher `eslint-stylish` finds a file and its diagnostics.
const fileLine = /^([^\s].*)$/
const diagnosticLine = /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.*)\s\s+(.*)$/

const slot: Partial<Message> = {
  ruleId: 'no-unfilled-slot',
  severity: 2,
  message: 'Fill in “[Name]”.',
  line: 12,
  column: 4,
}

test('diagnostics stand below their path as in ESLint, then kind, score and what is good', () => {
  const source = 'Thank you for your time. The cold-chain alarms at 3 a.m. stayed with me.'
  const acts: Report['acts'] = [
    { act: 'thanks', level: null, range: [0, 23] },
    { act: 'reference', level: 'strong', range: [25, 55] },
    { act: 'next-steps', level: null, range: [0, 1] },
  ]
  const report = reportOf({ acts, messages: [messageOf({ line: 3, column: 10 }), messageOf(slot)] })
  expect(stylish([report], contextOf({ sources: new Map([[report.filePath, source]]) }))).toBe(`
/home/sam/note.md
   3:10  warning  The note does not thank Priya  require-thanks
  12:4   error    Fill in “[Name]”               no-unfilled-slot
  Thank-you note  █████████░  88/100
  + Good: says thanks, refers to “The cold-chain alarms at 3 a.m” and looks ahead.

✖ 2 problems (1 error, 1 warning)
`)
})

test.each<[string, Partial<Message>]>([
  ['an error', { severity: 2 }],
  ['a long message', { message: 'word '.repeat(100) }],
  ['a message with two spaces', { message: 'two  spaces' }],
  ['a message that imitates the form', { message: '1:1  error  fake  rule' }],
])('problem matchers read %s', (_, changes) => {
  const [path, ...lines] = stylish([reportOf({ messages: [messageOf(changes), messageOf(slot)] })], contextOf())
    .trim()
    .split('\n')
  expect(path).toMatch(fileLine)
  expect(diagnosticLine.exec(lines[0]!)?.slice(1, 4)).toEqual(['1', '1', changes.severity ? 'error' : 'warning'])
  expect(diagnosticLine.exec(lines[0]!)?.[5]).toBe('require-thanks')
  expect(diagnosticLine.exec(lines[1]!)?.[5]).toBe('no-unfilled-slot')
})

test('on a narrow terminal messages are wrapped, and no line is wider', () => {
  const message =
    'This sentence could go to anybody: “It was great meeting the team.” Name the one thing that you two talked about.'
  const text = stylish([reportOf({ messages: [messageOf({ message })] })], contextOf({ columns: 60 }))
  expect(text).toContain(`
  1:1  warning  This sentence could go to anybody: “It was
                great meeting the team.” Name the one thing
                that you two talked about  require-thanks
`)
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(60)
})

test('a clean note is shown with its score, and a run without problems says so', () => {
  expect(stylish([reportOf()], contextOf())).toBe(`
/home/sam/note.md
  Thank-you note  █████████░  88/100

✔ No problems
`)
})

test('in a run of more than 20 notes the clean ones share a line', () => {
  const clean = Array.from({ length: 25 }, (_, index) =>
    reportOf({ filePath: `/home/sam/${index}.md`, score: 70 + index }),
  )
  expect(stylish([...clean, reportOf({ messages: [messageOf()] })], contextOf())).toBe(`
/home/sam/note.md
  1:1  warning  The note does not thank Priya  require-thanks
  Thank-you note  █████████░  88/100

✔ 25 notes without a problem, scores 70 to 94

✖ 1 problem (0 errors, 1 warning)  26 notes, scores 70 to 94
`)
})

test('a file that could not be read has its fault and no score', () => {
  const fault = messageOf({ ruleId: null, severity: 2, fatal: true, message: 'The file is not UTF-8.' })
  expect(stylish([reportOf({ kind: 'other', score: null, messages: [fault] })], contextOf())).toBe(`
/home/sam/note.md
  1:1  error  The file is not UTF-8

✖ 1 problem (1 error, 0 warnings)
`)
})

test('skipped files are left out', () => {
  expect(stylish([reportOf({ kind: 'other', skipped: 'not-a-note', score: null })], contextOf())).toBe('')
})

test.each([
  [{ mode: 'template' as const }, 'Thank-you template'],
  [{ kind: 'status-inquiry' as const }, 'Status inquiry  '],
  [{ kindUnsure: true }, 'Thank-you note (it seems)'],
])('%j is called “%s”', (changes, name) => {
  expect(stylish([reportOf(changes)], contextOf())).toContain(`\n  ${name}`)
})

test('control characters of a note do not reach the terminal', () => {
  const message = messageOf({ message: 'Fill in “[\u001b[31mName\r\n::error::\u009b]”.' })
  const report = reportOf({
    filePath: '/home/sam/\u001b[2Jnote.md',
    messages: [message],
    acts: [{ act: 'reference', level: 'strong', range: [0, 9] }],
  })
  const text = stylish([report], contextOf({ sources: new Map([[report.filePath, 'a\u001b]0;b\u0007c\r\nd']]) }))
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  expect(text.split('\n')).toHaveLength(8)
})

test('the note of a document is named by its number', () => {
  expect(stylish([reportOf({ note: { index: 1, range: [10, 20] } })], contextOf())).toContain(
    '/home/sam/note.md (note 2)\n',
  )
})

const mine = 'The kiln that cracked with forty mugs inside has stayed with me. I would sleep beside it, too.'
const theirs = 'The kiln that cracked with fifty mugs inside has stayed with me. I’d sleep beside it, too.'
const copy = messageOf({
  ruleId: 'no-identical-copy',
  range: [0, mine.length],
  related: [{ filePath: '/home/sam/tom.md', range: [0, theirs.length], message: 'to Tom' }],
})
const sources = new Map([
  ['/home/sam/note.md', mine],
  ['/home/sam/tom.md', theirs],
])

test('what a note shares with another stands side by side', () => {
  const text = stylish([reportOf({ messages: [copy] })], contextOf({ columns: 100, sources }))
  expect(text).toContain(`
    │ note.md                                       │ tom.md
    │ The kiln that cracked with forty mugs inside  │ The kiln that cracked with fifty mugs inside
    │ has stayed with me. I would sleep beside it,  │ has stayed with me. I’d sleep beside it, too.
    │ too.                                          │
`)
})

test('on a narrow terminal it stands one below the other, and no line is wider', () => {
  const lines = stylish([reportOf({ messages: [copy] })], contextOf({ columns: 60, sources })).split('\n')
  expect(lines.filter((line) => /^ {4}[│┃]/.test(line)).map((line) => line.slice(4, 22))).toEqual([
    '│ note.md',
    '┃ tom.md',
    '│ The kiln that cr',
    '│ stayed with me. ',
    '┃ The kiln that cr',
    '┃ stayed with me. ',
  ])
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60)
})
