import { parseInterview } from '../note/interview-schema.ts'
import type { Example, Rule } from '../rule.ts'
import { lintWith } from './lint.ts'
import { lintPanelWith } from './lint-panel.ts'
import type { LintOptions } from './options.ts'
import type { Message, Report } from './report.ts'

interface Marked {
  readonly source: string
  readonly ranges: readonly string[]
}

/** Where an example of a rule and what the rule does part ways, a sentence each. */
export function exampleProblems(rule: Rule, example: Example): readonly string[] {
  const notes = toList(example.fail ?? example.pass ?? []).map(readMarks)
  const reports = lintExample(
    rule,
    example,
    notes.map(({ source }) => source),
  )
  const messages = reports.flatMap(({ messages }) => messages)
  const wrongSpans = notes.flatMap(({ source, ranges }, index) => spanProblems(source, ranges, reports[index]!))
  const unfilled = messages
    .filter((message) => hasUnfilledPlaceholder(rule, message))
    .map(({ message }) => `a placeholder is not filled: ${message}`)
  return [...wrongSpans, ...unfilled, ...messageProblems(example, messages)].map((problem) => `${rule.id}: ${problem}`)
}

function lintExample(rule: Rule, example: Example, sources: readonly string[]): readonly Report[] {
  const kind = example.kind ?? rule.kinds[0]
  const options: LintOptions = {
    mode: example.mode ?? rule.modes[0] ?? 'send',
    interview: example.interview === undefined ? null : parseInterview(example.interview),
    rules: { [rule.id]: ['error', example.options ?? {}] },
    ...(kind && { kind }),
    ...(example.sentAt && { now: example.sentAt }),
  }
  if (rule.scope === 'note') return sources.map((source) => lintWith([rule], source, options))
  return lintPanelWith(
    [rule],
    sources.map((source, index) => ({ ...options, source, filePath: `note-${index + 1}.md` })),
    { interview: options.interview ?? null },
  )
}

function spanProblems(source: string, expected: readonly string[], { messages }: Report): string[] {
  const found = [...new Set(messages.map(({ range }) => range.join('-')))]
  const show = (range: string): string =>
    `“${source.slice(...(range.split('-').map(Number) as [number, number]))}” (${range})`
  return [
    ...expected
      .filter((range) => !found.includes(range))
      .map((range) => `nothing is found at ${show(range)} in ${JSON.stringify(source)}`),
    ...found
      .filter((range) => !expected.includes(range))
      .map((range) => `it finds ${show(range)} in ${JSON.stringify(source)}, which is not marked`),
  ]
}

function messageProblems({ fail, message }: Example, messages: readonly Message[]): string[] {
  if (fail !== undefined && messages.length === 0) return ['the example fails, but nothing is found']
  const [first] = messages
  return message === undefined || first?.message === message
    ? []
    : [`its message is “${first?.message}”, not “${message}”`]
}

function hasUnfilledPlaceholder({ messages }: Rule, { messageId, message }: Message): boolean {
  const placeholders = messages[messageId ?? '']?.text.match(/\{\{\w+\}\}/g) ?? []
  return placeholders.some((placeholder: string) => message.includes(placeholder))
}

/** Take the marks «» out of an example, and say what they stood around. */
function readMarks(marked: string): Marked {
  const ranges: string[] = []
  let source = ''
  let start = 0
  for (const part of marked.split(/([«»])/)) {
    if (part === '«') start = source.length
    else if (part === '»') ranges.push(`${start}-${source.length}`)
    else source += part
  }
  return { source, ranges }
}

function toList(notes: string | readonly string[]): readonly string[] {
  return typeof notes === 'string' ? [notes] : notes
}
