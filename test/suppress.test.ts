import { expect, test } from 'vitest'
import { lint, type LintOptions, type Report } from '../src/core.ts'

const start = 'Hi Priya,\n\nThank you for your time.\n'
const slots = '[One]\n[Two]\n\n[Three]\n'
const only: LintOptions = { kind: 'thank-you', rules: { 'no-unfilled-slot': 'error' } }
const of = (source: string, options: LintOptions = {}): Report => lint(source, { ...only, ...options })
const slotLines = ({ messages }: Report): number[] =>
  messages.filter(({ ruleId }) => ruleId === 'no-unfilled-slot').map(({ line }) => line)
const heldLines = ({ suppressedMessages }: Report): number[] =>
  suppressedMessages.filter(({ ruleId }) => ruleId === 'no-unfilled-slot').map(({ line }) => line)
const complaints = ({ messages }: Report): string[] =>
  messages.filter(({ ruleId }) => ruleId === null).map(({ message }) => message)

test.each([
  ['disable-next-line', `${start}\n<!-- notelint-disable-next-line no-unfilled-slot -->\n${slots}`, [7, 9], [6]],
  [
    'disable-next-line over lines',
    `${start}\n<!-- notelint-disable-next-line\n no-unfilled-slot -->\n${slots}`,
    [8, 10],
    [7],
  ],
  ['disable-line', `${start}\n[One] <!-- notelint-disable-line no-unfilled-slot -->\n[Two]\n`, [6], [5]],
  ['disable', `${start}\n[One]\n\n<!-- notelint-disable no-unfilled-slot -->\n\n[Two]\n`, [5], [9]],
  [
    'disable and enable',
    `${start}\n<!-- notelint-disable -->\n\n[One]\n\n<!-- notelint-enable no-unfilled-slot -->\n\n[Two]\n`,
    [11],
    [7],
  ],
  [
    'enable of another rule',
    `${start}\n<!-- notelint-disable -->\n\n<!-- notelint-enable require-thanks -->\n\n[One]\n`,
    [],
    [9],
  ],
  ['front matter', `---\nnotelint: disable no-unfilled-slot\n---\n${start}\n[One]\n`, [], [8]],
  ['several rules', `${start}\n<!--notelint-disable-next-line require-thanks,no-unfilled-slot-->\n[One]\n`, [], [6]],
  ['another rule', `${start}\n<!-- notelint-disable-next-line require-thanks -->\n[One]\n`, [6], []],
  ['a longer word', `${start}\n<!-- notelint-disabled -->\n\n[One]\n`, [7], []],
  ['a code block', `${start}\n\`\`\`\n<!-- notelint-disable -->\n\`\`\`\n\n[One]\n`, [9], []],
])('%s holds back what it names', (_, source, kept, held) => {
  expect([slotLines(of(source)), heldLines(of(source))]).toEqual([kept, held])
})

test('what is held back keeps its reason, and its cost', () => {
  const bare = of(`${start}\n[One]\n`)
  const { score, suppressedMessages, errorCount } = of(
    `${start}\n<!-- notelint-disable-next-line no-unfilled-slot -- it is the client’s name for it -- really -->\n[One]\n`,
  )
  expect(suppressedMessages[0]?.suppressions).toEqual([
    { kind: 'directive', justification: 'it is the client’s name for it -- really' },
  ])
  expect([score, errorCount]).toEqual([bare.score, bare.errorCount - 1])
})

test.each([
  [
    'a rule that is silent there',
    '<!-- notelint-disable-next-line no-unfilled-slot, require-thanks -->\n[One]',
    ['This holds nothing back of “require-thanks”; take it out.'],
  ],
  [
    'a rule that is not known',
    '<!-- notelint-disable-next-line no-unfiled-slot -->\n[One]',
    ['This holds nothing back of “no-unfiled-slot” (did you mean “no-unfilled-slot”?); take it out.'],
  ],
  ['all rules in vain', '<!-- notelint-disable-line -->\n\nTwo.', ['This holds nothing back; take it out.']],
  ['nothing in vain', '<!-- notelint-disable-next-line -->\n[One]', []],
])('a directive for %s', (_, text, told) => {
  expect(complaints(of(`${start}\n${text}\n`))).toEqual(told)
})

test('unused directives are warnings, errors or nothing', () => {
  const source = `${start}\n<!-- notelint-disable no-unfilled-slot -->\n`
  const severities = (options: LintOptions): number[] =>
    of(source, options)
      .messages.filter(({ ruleId }) => ruleId === null)
      .map(({ severity }) => severity)
  expect(severities({})).toEqual([1])
  expect(severities({ unusedDirectives: 'error' })).toEqual([2])
  expect(severities({ unusedDirectives: 'off' })).toEqual([])
})

test('without inline config nothing is held back', () => {
  const report = of(`${start}\n<!-- notelint-disable -->\n\n[One]\n`, { inlineConfig: false })
  expect([slotLines(report), complaints(report)]).toEqual([[7], []])
})
