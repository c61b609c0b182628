// Holds the rules about panels against labelled ones: copies between notes, grounding in topics, leftovers of another recipient.
//   npm run eval:panels -- [--errors] [--from ID] [--to ID] [FILE…]
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { lintPanel } from '../src/index.ts'
import { parseInterview } from '../src/note/interview-schema.ts'
import type { Report } from '../src/report/report.ts'

interface LabelledNote {
  readonly id: string
  readonly to: string
  readonly subject: string | null
  readonly text: string
  readonly grounded: 'own' | 'other' | 'none'
  readonly leftover?: string | null
}

interface LabelledPanel {
  readonly id: string
  readonly company: string
  readonly role: string
  readonly candidate: { readonly name: string }
  readonly interviewedAt: string
  readonly interviewers: readonly { readonly name: string; readonly topics: readonly string[] }[]
  readonly notes: readonly LabelledNote[]
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly copy: string }[]
}

/** One thing that is or is not wrong, and whether it was found. */
interface Case {
  readonly table: string
  readonly what: string
  readonly expected: boolean
  readonly found: boolean
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean' }, from: { type: 'string' }, to: { type: 'string' } },
})
const files =
  positionals.length > 0 ? positionals : ['fixtures/corpus/panels.jsonl', 'fixtures/corpus/panels-more.jsonl']
const panels = files
  .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line) as LabelledPanel)
  .filter(({ id }) => (values.from ?? '') <= id && id <= (values.to ?? '~'))

printTables(panels.flatMap(casesOf))

function casesOf(panel: LabelledPanel): Case[] {
  const reports = new Map(lint(panel).map((report) => [report.filePath, report]))
  return [
    ...panel.pairs.flatMap((pair) => casesOfPair(pair, reports)),
    ...panel.notes.flatMap((note) => casesOfNote(note, reports)),
  ]
}

function lint({ company, role, candidate, interviewedAt, interviewers, notes }: LabelledPanel): readonly Report[] {
  const people = interviewers.map(({ name, topics }) => ({ name, topics }))
  const interview = parseInterview({ company, role, candidate, interviewedAt, interviewers: people })
  const sources = notes.map(({ id, to, subject, text }) => {
    const fields = [`to: ${JSON.stringify(to)}`, ...(subject ? [`subject: ${JSON.stringify(subject)}`] : [])]
    return { filePath: id, source: ['---', ...fields, '---', '', text, ''].join('\n') }
  })
  return lintPanel(sources, { interview })
}

function casesOfPair({ a, b, copy }: LabelledPanel['pairs'][number], reports: ReadonlyMap<string, Report>): Case[] {
  const isLinked = (x: string, y: string): boolean =>
    messagesOf(reports, x, 'no-identical-copy').some(({ related }) => related.some(({ filePath }) => filePath === y))
  const found = isLinked(a, b) && isLinked(b, a)
  const all = { table: 'copy: all', what: `${a}~${b} ${copy}`, expected: copy !== 'distinct', found }
  return copy === 'distinct' ? [all] : [all, { ...all, table: `copy: ${copy}` }]
}

function casesOfNote({ id, grounded, leftover }: LabelledNote, reports: ReadonlyMap<string, Report>): Case[] {
  const grounding = messagesOf(reports, id, 'require-grounded-reference').map(({ messageId }) => messageId)
  const isGeneric = messagesOf(reports, id, 'require-specific-reference').length > 0
  const left = ['no-wrong-recipient', 'no-wrong-company'].some((rule) => messagesOf(reports, id, rule).length > 0)
  const what = `${id} ${grounded}`
  return [
    {
      table: 'grounding: not in own topics',
      what,
      expected: grounded !== 'own',
      found: grounding.length > 0 || isGeneric,
    },
    {
      table: "grounding: somebody else's",
      what,
      expected: grounded === 'other',
      found: grounding.includes('other-topic'),
    },
    { table: 'leftover name or company', what: `${id} ${leftover ?? ''}`, expected: Boolean(leftover), found: left },
    ...(grounded === 'own'
      ? [{ table: 'own, called unmatched (false)', what, expected: false, found: grounding.includes('unmatched') }]
      : []),
  ]
}

function messagesOf(reports: ReadonlyMap<string, Report>, id: string, rule: string): Report['messages'] {
  return reports.get(id)!.messages.filter(({ ruleId }) => ruleId === rule)
}

function printTables(cases: readonly Case[]): void {
  for (const name of new Set(cases.map(({ table }) => table))) {
    const rows = cases.filter(({ table }) => table === name)
    const count = (expected: boolean, found: boolean): number =>
      rows.filter((row) => row.expected === expected && row.found === found).length
    const [hits, missed, alarms] = [count(true, true), count(true, false), count(false, true)]
    const ratio = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3))
    console.log(
      `${name.padEnd(30)} ${String(rows.length).padStart(4)}  problems ${String(hits + missed).padStart(3)}  precision ${ratio(hits, hits + alarms)}  recall ${ratio(hits, hits + missed)}  false ${alarms}`,
    )
    const wrong = rows.filter(({ expected, found }) => expected !== found)
    if (values.errors && wrong.length > 0)
      console.log(`    ${wrong.map(({ expected, what }) => `${expected ? 'missed' : 'false'} ${what}`).join(', ')}`)
  }
}
