import { defineRule, judgeTime, parseTime, z } from '../src/rule.ts'

const interview = { interviewedAt: '2026-11-19T14:00:00-05:00', interviewers: [{ name: 'Dana Moss' }] }
const promised = { ...interview, promisedBy: '2026-11-27' }

export default defineRule({
  id: 'require-timely',
  scope: 'note',
  kinds: ['thank-you', 'status-inquiry', 'continued-interest'],
  modes: ['send'],
  needs: ['interview', 'sentAt'],
  penalty: 6,
  presets: ['recommended', 'strict'],
  messages: {
    before: {
      text: 'The note is dated before the interview ended; write it after, from what was said.',
      severity: 'warning',
      share: 1,
    },
    late: {
      text: 'The note goes out {{took}} after the interview; thanks are due within {{limit}}.',
      severity: 'warning',
      share: 0.5,
    },
    overdue: {
      text: 'The note goes out {{took}} after the interview; thanks were due within {{limit}}, so add something that is new since then.',
      severity: 'warning',
      share: 1,
    },
    promised: {
      text: 'An answer was promised by {{limit}}; ask on the next business day, not before.',
      severity: 'warning',
      share: 1,
    },
    soon: {
      text: 'The note goes out {{took}} after the interview; wait for {{limit}}.',
      severity: 'warning',
      share: 1,
    },
  },
  summary: 'Require thanks within a day, and follow-ups no sooner than their time.',
  why: 'Thanks count while the talk is fresh; a question that comes too soon reads as pressure.',
  source:
    'Robert Half, TopResume and most career offices: within 24 hours; follow-ups after five business days, or a day after the date that was promised.',
  options: z.strictObject({
    hours: z.number().positive().default(24).describe('Hours within which thanks are due.'),
    businessDays: z
      .number()
      .positive()
      .default(5)
      .describe('Business days before a status inquiry, where no date was promised.'),
    days: z.number().positive().default(7).describe('Days before a note of continued interest.'),
  }),
  examples: [
    { interview, pass: 'Hi Dana,\n\nThank you for your time.\n\nSam', sentAt: '2026-11-20T19:00:00Z' },
    { interview, pass: 'Hi Dana,\n\nIs there any news?\n\nSam', kind: 'status-inquiry', sentAt: '2026-11-26' },
    {
      interview: promised,
      pass: 'Hi Dana,\n\nIs there any news?\n\nSam',
      kind: 'status-inquiry',
      sentAt: '2026-11-30',
    },
    { interview, pass: 'Hi Dana,\n\nI am still keen.\n\nSam', kind: 'continued-interest', sentAt: '2026-11-26' },
    {
      interview,
      fail: '«»Hi Dana,\n\nThank you for your time.\n\nSam',
      sentAt: '2026-11-20T20:00:00Z',
      message: 'The note goes out 25 hours after the interview; thanks are due within 24 hours.',
    },
    {
      interview,
      fail: '«»Date: Mon, 23 Nov 2026 09:00:00 -0500\n\nHi Dana,\n\nThank you for your time.\n\nSam',
      message:
        'The note goes out 4 days after the interview; thanks were due within 24 hours, so add something that is new since then.',
    },
    {
      interview,
      fail: '«»Hi Dana,\n\nThank you for your time.\n\nSam',
      sentAt: '2026-11-19T13:00:00-05:00',
    },
    {
      interview,
      fail: '«»Hi Dana,\n\nIs there any news?\n\nSam',
      kind: 'status-inquiry',
      sentAt: '2026-11-25T15:00:00-05:00',
      message: 'The note goes out 4 business days after the interview; wait for 5 business days.',
    },
    {
      interview: promised,
      fail: '«»Hi Dana,\n\nIs there any news?\n\nSam',
      kind: 'status-inquiry',
      sentAt: '2026-11-27T15:00:00-05:00',
    },
    { interview, fail: '«»Hi Dana,\n\nI am still keen.\n\nSam', kind: 'continued-interest', sentAt: '2026-11-25' },
  ],
  *check(_note, { interview, kind, sentAt, options }) {
    const ended = parseTime(interview?.interviewedAt ?? '')
    const sent = parseTime(sentAt ?? '')
    if (!ended || !sent) return
    const promised = parseTime(interview?.promisedBy ?? '')
    const untimely = judgeTime({ kind, ended, sent, promised }, options)
    if (!untimely) return
    const { fault: messageId, took, limit } = untimely
    yield { messageId, span: { start: 0, end: 0 }, missing: true, data: { took, limit } }
  },
})
