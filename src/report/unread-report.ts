import type { Position } from '../source/lines.ts'
import { plainMessage } from './messages.ts'
import type { Message, Report, Skip } from './report.ts'
import { scoreVersion } from './score.ts'

/** The report on a file that no note was read from: skipped, or faulty, with a fatal message at the place of the fault. */
export function unreadReport(
  filePath: string,
  why: { readonly skipped: Skip } | { readonly failure: string; readonly at: Position },
): Report {
  const failed = 'failure' in why
  return {
    filePath,
    kind: 'other',
    kindUnsure: false,
    mode: 'send',
    skipped: failed ? null : why.skipped,
    score: null,
    scoreVersion,
    undecided: 0,
    sentences: null,
    scoreParts: [],
    acts: [],
    messages: failed ? [fault(why.failure, why.at)] : [],
    suppressedMessages: [],
    errorCount: failed ? 1 : 0,
    warningCount: 0,
    fatalErrorCount: failed ? 1 : 0,
  }
}

function fault(text: string, { line, column }: Position): Message {
  const place = { line, column, endLine: line, endColumn: column, range: [0, 0] as const }
  return plainMessage(text, place, { severity: 2, fatal: true })
}
