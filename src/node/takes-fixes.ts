import { extname } from 'node:path'
import { countMessages } from '../report/messages.ts'
import type { Message, Report } from '../report/report.ts'

/** Whether `--fix` changes a file: text as it is, since an edit of a mail, a page or a string of data would need its encoding. */
export function takesFixes(filePath: string): boolean {
  return ['', '.md', '.markdown', '.txt'].includes(extname(filePath).toLowerCase())
}

/** The report on what `--fix` leaves alone: it offers no edits to make, and of a page, where browsers fold white space, it says nothing of that. */
export function withoutFixes(report: Report, prose: string | null): Report {
  const isSeen = ({ fix, range }: Message): boolean =>
    prose === null || fix === undefined || `${fix.text}${prose.slice(...range)}`.trim() !== ''
  const messages = report.messages.filter(isSeen).map(withoutFix)
  return {
    ...report,
    messages,
    suppressedMessages: report.suppressedMessages.filter(isSeen).map(withoutFix),
    ...countMessages(messages),
  }
}

function withoutFix<Kind extends Message>({ fix, ...message }: Kind): Omit<Kind, 'fix'> {
  return message
}
