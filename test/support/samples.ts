import { readdirSync, readFileSync } from 'node:fs'
import { lint, type Report } from '../../src/index.ts'
import { messageOf, reportOf } from '../reports.ts'

const folder = new URL('../../fixtures/notes/', import.meta.url)

/** Text that tries to break out of every format there is. */
export const hostile =
  '\u001b[2J\u009b31m\r\n::error file=a::gone\r##[group]\n]]></x>--><script>alert(1)</script>&lt;&#0;"\'`|*_[a](javascript:b)![i](j) @all #1 !2 %3 ~4 $5\u202egnp.\u2066\u200f\u2028\ud800 \ufffe\0, a:b 田中👩‍🚀'

/** Reports, and the texts that their ranges count in. */
export interface Samples {
  readonly reports: readonly Report[]
  readonly sources: ReadonlyMap<string, string>
}

/** Reports on all whole notes, and those of every other kind with hostile text. */
export function sampleReports(): Samples {
  const notes = readdirSync(folder).map((name) => {
    const source = readFileSync(new URL(name, folder), 'utf8')
    return { source, report: lint(source, { filePath: `/home/sam/notes/${name}` }) }
  })
  const { reports, sources } = reportsWith(hostile)
  return {
    reports: [...notes.map(({ report }) => report), ...reports].sort(byPath),
    sources: new Map([...notes.map(({ report, source }) => [report.filePath, source] as const), ...sources]),
  }
}

/** Reports on a note, a mail, a document with several notes, files that could not be read, all with a text wherever one can stand. */
export function reportsWith(text: string): Samples {
  const source = `Hi é\n${text}\nBest,\nSam\n`
  const end = source.length
  const message = messageOf({
    message: `${text} is wrong.`,
    range: [5, end - 2],
    line: 2,
    column: 1,
    endLine: 3,
    endColumn: 2,
    related: [{ filePath: `/home/sam/${text}.md`, range: [0, 3], message: text }],
    suggestions: [{ desc: text, fix: { range: [3, 4], text } }],
    fix: { range: [0, 2], text: 'Dear' },
    url: `javascript:${text}`,
  })
  const made = [
    reportOf({
      filePath: `/home/sam/${text}.md`,
      messages: [message, { ...message, severity: 2, ruleId: text, url: `https://rules.example/${text}` }],
    }),
    reportOf({ filePath: '/home/sam/a.eml', view: 'decoded', source, messages: [message] }),
    reportOf({
      filePath: '/home/sam/held.md',
      suppressedMessages: [{ ...message, suppressions: [{ kind: 'directive', justification: text }] }],
      remarks: [text],
    }),
    reportOf({
      filePath: '/home/sam/latin.txt',
      kind: 'other',
      score: null,
      sentences: null,
      messages: [messageOf({ ruleId: null, messageId: null, severity: 2, fatal: true, message: text })],
    }),
    reportOf({
      filePath: '/home/sam/many.md',
      note: { index: 0, range: [0, 9] },
      messages: [{ ...message, range: [2, 4] }],
    }),
    reportOf({ filePath: '/home/sam/many.md', note: { index: 1, range: [9, end] }, messages: [message] }),
    reportOf({ filePath: '/home/sam/picture.md', kind: 'other', skipped: 'binary', score: null, sentences: null }),
    reportOf({
      filePath: '/home/sam/threw.md',
      messages: [messageOf({ severity: 2, fatal: true, message: `The rule crashed: ${text}.` })],
    }),
    reportOf({ filePath: '<text>' }),
    reportOf({ filePath: 'C:\\elsewhere\\note.md', messages: [message] }),
  ]
  return { reports: made.sort(byPath), sources: new Map(made.map(({ filePath }) => [filePath, source])) }
}

function byPath(a: Report, b: Report): number {
  return a.filePath < b.filePath ? -1 : a.filePath > b.filePath ? 1 : 0
}
