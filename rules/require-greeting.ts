import { allKinds, allModes, defineRule, addresseeOf, quote, startOfBody, z } from '../src/rule.ts'

export default defineRule({
  id: 'require-greeting',
  scope: 'note',
  kinds: allKinds,
  modes: allModes,
  needs: [],
  points: 4,
  presets: ['recommended', 'strict'],
  messages: {
    missing: { text: 'The note greets nobody; open it with the name of the reader.', severity: 'warning', share: 1 },
    generic: {
      text: '“{{words}}” greets nobody in particular; use the name of the reader.',
      severity: 'warning',
      share: 1,
    },
  },
  summary: 'Require a greeting with a name.',
  why: 'The name is the first thing a reader sees, and the first sign that the note was written to them.',
  source: 'Guides read for the design name a wrong or missing name among the worst mistakes.',
  options: z.strictObject({}),
  examples: [
    { pass: 'Dear Ms. Okoro,\n\nThank you for your time. The kiln is a beauty. See you on Friday.\n\nBest,\nSam' },
    { pass: 'Priya - thanks so much for the tour. The kiln is a beauty. See you on Friday.\n\nBest,\nSam' },
    {
      pass: 'Hi [Name],\n\nThank you for your time. The kiln is a beauty. See you on Friday.\n\nBest,\nSam',
      mode: 'template',
    },
    {
      fail: '«»Thank you for your time. The kiln is a beauty. See you on Friday.\n\nBest,\nSam',
      message: 'The note greets nobody; open it with the name of the reader.',
    },
    { fail: '«Dear Sir or Madam,»\n\nThank you for your time. The kiln is a beauty. See you on Friday.\n\nBest,\nSam' },
    { fail: '«Hi there,»\n\nThank you for your time. The kiln is a beauty. See you on Friday.\n\nBest,\nSam' },
  ],
  *check(note) {
    const { level, span } = addresseeOf(note)
    if (level === 'none') yield { messageId: 'missing', span: startOfBody(note), missing: true }
    if (level === 'generic') yield { messageId: 'generic', span, data: { words: quote(note, span) } }
  },
})
