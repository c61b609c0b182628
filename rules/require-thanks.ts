import { actsOf, allModes, defineRule, startOfBody, z } from '../src/rule.ts'

export default defineRule({
  id: 'require-thanks',
  scope: 'note',
  kinds: ['thank-you'],
  modes: allModes,
  needs: [],
  points: 6,
  presets: ['recommended', 'strict'],
  messages: {
    missing: {
      text: 'The note does not thank the reader; say thank you for the time or the conversation.',
      severity: 'warning',
      share: 1,
    },
  },
  summary: 'Require thanks to the reader for the time or the talk.',
  why: 'Thanks are what the note is for; without them the rest reads as another application.',
  source: 'Every guide that was read for the design asks for thanks, most of them in the first lines.',
  options: z.strictObject({}),
  examples: [
    { pass: 'Hi Dana,\n\nThank you for your time on Tuesday. I look forward to hearing from you.\n\nBest,\nSam' },
    {
      pass: 'Hi Dana,\n\nYour generosity with a Friday afternoon did not go unnoticed. I hope we can continue next week.\n\nBest,\nSam',
    },
    {
      pass: 'Hi Dana,\n\nThe kiln on the third floor is still on my mind. I hope to see it fired.\n\nSam\n\nP.S. Thanks again for the tour.',
    },
    {
      fail: 'Hi Dana,\n\n«»It was good to talk about the kiln on the third floor. I hope to see it fired.\n\nThanks,\nSam',
      message: 'The note does not thank the reader; say thank you for the time or the conversation.',
    },
    {
      fail: 'Hi Dana,\n\n«»I enjoyed our interview about the kiln. Thanks in advance for a quick decision.\n\nBest,\nSam',
    },
    {
      fail: 'Hi Dana,\n\n«»I enjoyed our interview about the kiln. Please thank Lena for the sketch she drew for me.\n\nBest,\nSam',
    },
  ],
  *check(note) {
    if (actsOf(note, 'thanks').length === 0) yield { messageId: 'missing', span: startOfBody(note), missing: true }
  },
})
