import { lintPanel } from '../src/index.ts'
import { parseInterview } from '../src/note/interview-schema.ts'
import type { Message, Report } from '../src/report/report.ts'
import type { LabelledPanel } from './panels.ts'

/** One thing that is or is not wrong with a note or a pair, and whether it was found. */
export interface Case {
  readonly question: string
  readonly what: string
  readonly expected: boolean
  readonly found: boolean
}

type Panel = Omit<LabelledPanel, 'part'>
type Reports = ReadonlyMap<string, Report>

/** All that the labels of a panel ask, held against what notelint says. */
export function casesOf(panel: Panel): readonly Case[] {
  const reports = new Map(lint(panel).map((report) => [report.filePath, report]))
  return [
    ...panel.pairs.flatMap((pair) => casesOfPair(pair, reports)),
    ...panel.notes.flatMap((note) => casesOfNote(note, reports)),
  ]
}

function lint({ company, role, candidate, interviewedAt, interviewers, notes }: Panel): readonly Report[] {
  const people = interviewers.map(({ name, topics }) => ({ name, topics }))
  const interview = parseInterview({ company, role, candidate, interviewedAt, interviewers: people })
  const sources = notes.map(({ id, to, subject, text }) => {
    const fields = [`to: ${JSON.stringify(to)}`, ...(subject ? [`subject: ${JSON.stringify(subject)}`] : [])]
    return { filePath: id, source: ['---', ...fields, '---', '', text, ''].join('\n') }
  })
  return lintPanel(sources, { interview })
}

function casesOfPair({ a, b, copy }: Panel['pairs'][number], reports: Reports): readonly Case[] {
  const isLinked = (x: string, y: string): boolean =>
    messagesOf(reports, x, 'no-identical-copy').some(({ related }) => related.some(({ filePath }) => filePath === y))
  const one = { what: `${a}~${b} ${copy}`, expected: copy !== 'distinct', found: isLinked(a, b) && isLinked(b, a) }
  const all = { ...one, question: 'copies of any sort' }
  return copy === 'distinct' ? [all] : [all, { ...one, question: `copies: ${copy}` }]
}

function casesOfNote({ id, grounded, leftover }: Panel['notes'][number], reports: Reports): readonly Case[] {
  const grounding = messagesOf(reports, id, 'require-grounded-reference').map(({ messageId }) => messageId)
  const isGeneric = messagesOf(reports, id, 'require-specific-reference').length > 0
  const what = `${id} ${grounded}`
  const left = ['no-wrong-recipient', 'no-wrong-company'].some((rule) => messagesOf(reports, id, rule).length > 0)
  return [
    {
      question: 'somebody else’s topic',
      what,
      expected: grounded === 'other',
      found: grounding.includes('other-topic'),
    },
    {
      question: 'refers to no topic of its reader',
      what,
      expected: grounded !== 'own',
      found: isGeneric || grounding.some((messageId) => messageId !== 'number'),
    },
    ...(grounded === 'own'
      ? [{ question: 'grounded, but called unmatched', what, expected: false, found: grounding.includes('unmatched') }]
      : []),
    { question: 'leftover of another note', what: `${id} ${leftover ?? ''}`, expected: leftover !== null, found: left },
  ]
}

function messagesOf(reports: Reports, id: string, rule: string): readonly Message[] {
  return reports.get(id)!.messages.filter(({ ruleId }) => ruleId === rule)
}
