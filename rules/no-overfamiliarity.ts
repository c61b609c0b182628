import { allKinds, allModes, defineRule, findFaults, z } from '../src/rule.ts'

export default defineRule({
  id: 'no-overfamiliarity',
  scope: 'note',
  kinds: allKinds,
  modes: allModes,
  needs: [],
  penalty: 40,
  family: 'tone',
  presets: ['recommended', 'strict'],
  messages: {
    overfamiliarity: {
      text: '“{{words}}” is for friends; write as you would speak to a colleague you met once.',
      severity: 'error',
      share: 1,
    },
  },
  summary: 'Disallow slang, emoji, jokes between friends and shouting.',
  why: 'The reader may be charming and is still deciding.',
  source: 'Guides read for the design: warm, and professional. One exclamation mark is warm.',
  options: z.strictObject({}),
  examples: [
    {
      pass: 'Hi Dana,\n\nThank you so much for the tour! The forty cracked mugs made my day.\n\nCheers,\nSam',
    },
    {
      pass: 'Hi Dana,\n\nYou guys have a lovely kiln. Thanks for the tour, and for the glaze recipe :)\n\nBest,\nSam',
    },
    {
      pass: 'Hi Dana,\n\nThe mug that says “omg bestie” is the best seller, you told me, and I can see why. Thank you for the tour.\n\nBest,\nSam',
    },
    {
      fail: 'Hi Dana,\n\n«OMG», that kiln is huge. Thank you for the tour.\n\nBest,\nSam',
      message: '“OMG” is for friends; write as you would speak to a colleague you met once.',
    },
    {
      fail: 'Hi Dana,\n\nThank you for the tour «😂😍»\n\nBest,\nSam',
    },
    {
      fail: 'Hi Dana,\n\nThank you for the tour. «First pint is on me», mate!\n\nBest,\nSam',
    },
  ],
  check: (note) => findFaults(note, 'overfamiliarity'),
})
