import type { FormatContext } from '../src/formatters/formatter.ts'
import type { Message, Report } from '../src/report/report.ts'

const plain = (text: string): string => text

/** A context without colours, wide as it likes. */
export function contextOf(changes: Partial<FormatContext> = {}): FormatContext {
  return {
    cwd: '/home/sam',
    root: '/home/sam',
    color: { bold: plain, cyan: plain, dim: plain, green: plain, red: plain, underline: plain, yellow: plain },
    columns: Infinity,
    rules: [],
    version: '1.2.3',
    sources: new Map(),
    maxWarningsExceeded: null,
    minScoreMissed: null,
    ...changes,
  }
}

/** A message of a rule, a warning at 1:1 unless said. */
export function messageOf(changes: Partial<Message> = {}): Message {
  return {
    ruleId: 'require-thanks',
    messageId: 'none',
    severity: 1,
    message: 'The note does not thank Priya.',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    range: [0, 0],
    penalty: 12,
    missing: false,
    fatal: false,
    related: [],
    suggestions: [],
    url: null,
    ...changes,
  }
}

/** A report on a thank-you note, its counts taken from its messages. */
export function reportOf(changes: Partial<Report> = {}): Report {
  const { messages = [] } = changes
  return {
    filePath: '/home/sam/note.md',
    kind: 'thank-you',
    kindUnsure: false,
    mode: 'send',
    skipped: null,
    score: 88,
    scoreVersion: 1,
    undecided: 0,
    sentences: 4,
    scoreParts: [],
    acts: [],
    messages,
    suppressedMessages: [],
    errorCount: messages.filter(({ severity }) => severity === 2).length,
    warningCount: messages.filter(({ severity }) => severity === 1).length,
    fatalErrorCount: messages.filter(({ fatal }) => fatal).length,
    ...changes,
  }
}
