import type { Message, Report } from './report.ts'

/** The counts that ESLint's shape carries beside its messages. */
export function countMessages(
  messages: readonly Message[],
): Pick<Report, 'errorCount' | 'warningCount' | 'fatalErrorCount'> {
  const errorCount = messages.filter(({ severity }) => severity === 2).length
  return {
    errorCount,
    warningCount: messages.length - errorCount,
    fatalErrorCount: messages.filter(({ fatal }) => fatal).length,
  }
}

/** The one order of messages: by place, then by rule. */
export function byPlace(a: Message, b: Message): number {
  return (
    a.range[0] - b.range[0] ||
    a.range[1] - b.range[1] ||
    compare(a.ruleId ?? '', b.ruleId ?? '') ||
    compare(a.message, b.message)
  )
}

/** A message of no rule: what is wrong with a file, or with the directives in it. */
export function plainMessage(
  text: string,
  place: Pick<Message, 'line' | 'column' | 'endLine' | 'endColumn' | 'range'>,
  { severity, fatal }: Pick<Message, 'severity' | 'fatal'>,
): Message {
  return {
    ruleId: null,
    messageId: null,
    severity,
    message: text,
    ...place,
    penalty: 0,
    missing: false,
    fatal,
    related: [],
    suggestions: [],
    url: null,
  }
}

/** The order of two texts by their code units, the same everywhere. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
