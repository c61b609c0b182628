import { actsOf, allKinds, allModes, defineRule, endOfBody, quote, z } from '../src/rule.ts'

export default defineRule({
  id: 'require-next-steps',
  scope: 'note',
  kinds: allKinds,
  modes: allModes,
  needs: [],
  points: 5,
  presets: ['recommended', 'strict'],
  messages: {
    none: {
      text: 'The note stops without looking ahead; end with the next step, or with looking forward to hearing.',
      severity: 'warning',
      share: 1,
    },
    warm: {
      text: '“{{words}}” is a warm end that leaves the next step open; say what you look forward to.',
      severity: 'warning',
      share: 0.5,
    },
  },
  summary: 'Require a look ahead at the end.',
  why: 'A note that ends in the past leaves its reader nothing to do.',
  source: 'The close in most guides read for the design: look forward to the next steps.',
  options: z.strictObject({}),
  examples: [
    { pass: 'Hi Dana,\n\nThank you for your time. I look forward to hearing about the next steps.\n\nBest,\nSam' },
    { pass: 'Hi Dana,\n\nThank you for your time. Until the panel on the 9th.\n\nBest,\nSam' },
    { pass: 'Hi Dana,\n\nThank you for your time. The kiln is a beauty.\n\nTalk soon,\nSam' },
    { pass: 'Hi Dana,\n\nThank you for the tour. Could we talk again once the kiln is rebuilt?\n\nBest,\nSam' },
    {
      fail: 'Hi Dana,\n\nThank you for your time. The kiln is a beauty.«»\n\nBest,\nSam',
      message: 'The note stops without looking ahead; end with the next step, or with looking forward to hearing.',
    },
    { fail: 'Hi Dana,\n\nThank you for the tour. I am looking forward to my holiday in Spain.«»\n\nBest,\nSam' },
    { fail: 'Hi Dana,\n\nThank you for the tour. «Have a great weekend»!\n\nBest,\nSam' },
  ],
  *check(note) {
    if (actsOf(note, 'next-steps').length > 0) return
    const warm = actsOf(note, 'close').at(-1)
    if (warm) yield { messageId: 'warm', span: warm, data: { words: quote(note, warm) } }
    else yield { messageId: 'none', span: endOfBody(note), missing: true }
  },
})
