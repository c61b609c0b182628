import { allKinds, allModes, defineRule, endOfBody, signatureOf, z, zonesOf } from '../src/rule.ts'

export default defineRule({
  id: 'require-sign-off',
  scope: 'note',
  kinds: allKinds,
  modes: allModes,
  needs: [],
  points: 3,
  presets: ['recommended', 'strict'],
  messages: {
    'no-phrase': {
      text: 'The note ends without a closing phrase; add one such as “Best regards,” above the name.',
      severity: 'warning',
      share: 0.5,
    },
    'no-name': { text: 'No name stands under the note; sign it.', severity: 'warning', share: 0.5 },
  },
  summary: 'Require a closing phrase and a name under it.',
  why: 'An unsigned mail looks unfinished, and an address is no name.',
  source: 'The form of a mail in every guide read for the design.',
  options: z.strictObject({}),
  examples: [
    { pass: 'Hi Dana,\n\nThank you for your time. The kiln is a beauty. See you on Friday.\n\nBest,\nSam' },
    { pass: 'Hi Dana,\n\nThank you for your time. The kiln is a beauty. See you on Friday. Best, Sam' },
    {
      pass: 'Hi Dana,\n\nThank you for your time. The kiln is a beauty. See you on Friday.\n\nThanks,\nSam Rivera\n555 0100\n\nSent from my phone',
    },
    {
      fail: 'Hi Dana,\n\nThank you for your time. The kiln is a beauty. See you on Friday.«»\n\nSam',
      message: 'The note ends without a closing phrase; add one such as “Best regards,” above the name.',
    },
    { fail: 'Hi Dana,\n\nThank you for your time. The kiln is a beauty. See you on Friday.\n\nKind regards,«»' },
    { fail: 'Hi Dana,\n\nThank you for your time. The kiln is a beauty. See you on Friday at the gate.«»' },
  ],
  *check(note) {
    const phrase = zonesOf(note, 'sign-off').at(-1)
    if (!phrase) yield { messageId: 'no-phrase', span: endOfBody(note), missing: true }
    const end = phrase?.end ?? endOfBody(note).end
    if (signatureOf(note).level === 'no') yield { messageId: 'no-name', span: { start: end, end }, missing: true }
  },
})
