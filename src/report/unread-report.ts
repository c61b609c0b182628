import type { Position } from '../source/lines.ts'
import type { Report, Skip } from './report.ts'
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
    messages: failed ? [faultMessage(why.failure, why.at)] : [],
    suppressedMessages: [],
    errorCount: failed ? 1 : 0,
    warningCount: 0,
    fatalErrorCount: failed ? 1 : 0,
  }
}

function faultMessage(message: string, { line, column }: Position): Report['messages'][number] {
  return {
    ruleId: null,
    messageId: null,
    severity: 2,
    message,
    line,
    column,
    endLine: line,
    endColumn: column,
    range: [0, 0],
    penalty: 0,
    missing: false,
    fatal: true,
    related: [],
    suggestions: [],
    url: null,
  }
}
