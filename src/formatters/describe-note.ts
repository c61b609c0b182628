import type { Report } from '../report/report.ts'

const nouns: Readonly<Record<string, string>> = {
  'thank-you': 'Thank-you',
  'status-inquiry': 'Status inquiry',
  'continued-interest': 'Continued interest',
  'feedback-request': 'Feedback request',
}

/** What a note is, in words: `Thank-you note`, `Status inquiry template`. */
export function describeNote({ kind, kindUnsure, mode }: Report): string {
  const what = mode === 'template' ? ' template' : kind === 'thank-you' ? ' note' : ''
  return `${nouns[kind] ?? kind}${what}${kindUnsure ? ' (it seems)' : ''}`
}
