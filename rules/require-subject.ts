import { allKinds, allModes, defineRule, z } from '../src/rule.ts'

export default defineRule({
  id: 'require-subject',
  scope: 'note',
  kinds: allKinds,
  modes: allModes,
  needs: [],
  points: 3,
  presets: ['recommended', 'strict'],
  messages: {
    missing: {
      text: 'The mail has no subject; name the role or the talk in three or four words.',
      severity: 'warning',
      share: 1,
    },
    empty: {
      text: 'The subject “{{subject}}” says nothing; name the role or the talk in three or four words.',
      severity: 'warning',
      share: 1,
    },
  },
  summary: 'Require a subject that says something in a mail.',
  why: 'The subject decides whether a mail is opened today.',
  source: 'Guides read for the design: the role, or thanks and the role, in at most sixty characters.',
  options: z.strictObject({
    empty: z
      .array(z.string())
      .default([
        'follow up',
        'following up',
        'hello',
        'hey',
        'hi',
        'interview',
        'no subject',
        'note',
        'question',
        'quick note',
      ])
      .describe('Subjects, in lower case, that say nothing.'),
  }),
  examples: [
    {
      pass: 'Subject: Thank you - kiln technician\nTo: Dana Moss\n\nHi Dana,\n\nThank you for your time.\n\nBest,\nSam',
    },
    { pass: 'Hi Dana,\n\nThank you for your time. No header lines stand here, so no subject is missed.\n\nBest,\nSam' },
    {
      pass: '---\nto: Dana Moss\nsubject: The hairline crack\n---\n\nHi Dana,\n\nThank you for your time.\n\nBest,\nSam',
    },
    {
      fail: '«»To: Dana Moss\n\nHi Dana,\n\nThank you for your time.\n\nBest,\nSam',
      message: 'The mail has no subject; name the role or the talk in three or four words.',
    },
    {
      fail: '«»Subject: Hi\nTo: Dana Moss\n\nHi Dana,\n\nThank you for your time.\n\nBest,\nSam',
      message: 'The subject “Hi” says nothing; name the role or the talk in three or four words.',
    },
    { fail: '«»---\nto: Dana Moss\n---\n\nHi Dana,\n\nThank you for your time.\n\nBest,\nSam' },
  ],
  *check(note, { options }) {
    if (!note.hasHeader) return
    const subject = note.fields.subject?.trim() ?? ''
    const span = { start: 0, end: 0 }
    if (subject === '') yield { messageId: 'missing', span, missing: true }
    else if (options.empty.includes(bare(subject))) yield { messageId: 'empty', span, data: { subject }, missing: true }
  },
})

function bare(subject: string): string {
  return subject
    .toLowerCase()
    .replace(/^(?:(?:re|fw|fwd):\s*)+/, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()
}
