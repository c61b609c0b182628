import { allKinds, allModes, defineRule, findFaults, z } from '../src/rule.ts'

export default defineRule({
  id: 'no-pay-talk',
  scope: 'note',
  kinds: allKinds,
  modes: allModes,
  needs: [],
  penalty: 40,
  family: 'tone',
  presets: ['recommended', 'strict'],
  messages: {
    'pay-talk': {
      text: '“{{words}}” talks of pay; keep that for the offer.',
      severity: 'error',
      share: 1,
    },
  },
  summary: 'Disallow talk of one’s own pay, benefits and leave.',
  why: 'Before an offer it reads as the reason for writing; after one there is a better place for it.',
  source: 'Guides read for the design: pay waits for the offer. Pay as the subject of the work is another matter.',
  options: z.strictObject({}),
  examples: [
    {
      pass: 'Hi Dana,\n\nThank you for the hour on the pay run and the four bonus schemes you want merged. I did the same at a dairy in 2019.\n\nBest,\nSam',
    },
    {
      pass: 'Hi Dana,\n\nAnother pottery has made me an offer and would like my answer by the 9th. Is a decision likely before then?\n\nBest,\nSam',
      kind: 'status-inquiry',
    },
    {
      pass: 'Hi Dana,\n\nYou told me that the pickers are paid by the crate, and that it bruises the fruit. Thank you for the tour.\n\nBest,\nSam',
    },
    {
      fail: 'Hi Dana,\n\nThank you for the tour. Could you «confirm the salary range»?\n\nBest,\nSam',
      message: '“confirm the salary range” talks of pay; keep that for the offer.',
    },
    {
      fail: 'Hi Dana,\n\nThank you for the tour. «How many vacation days are there»?\n\nBest,\nSam',
    },
    {
      fail: 'Hi Dana,\n\nIs there any news? «I would need at least 62 thousand».\n\nBest,\nSam',
      kind: 'status-inquiry',
    },
  ],
  check: (note) => findFaults(note, 'pay-talk'),
})
