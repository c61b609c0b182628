import { allKinds, allModes, defineRule, findFaults, z } from '../src/rule.ts'

export default defineRule({
  id: 'no-pressure',
  scope: 'note',
  kinds: allKinds,
  modes: allModes,
  needs: [],
  penalty: 40,
  family: 'tone',
  presets: ['recommended', 'strict'],
  messages: {
    pressure: {
      text: '“{{words}}” presses the reader; ask when they expect to decide, and leave the pace to them.',
      severity: 'error',
      share: 1,
    },
  },
  summary: 'Disallow demands, deadlines of one’s own making and threats.',
  why: 'A demand leaves the reader two ways out, and one of them is another candidate.',
  source: 'Guides read for the design: a follow-up that is too aggressive is off-putting.',
  options: z.strictObject({}),
  examples: [
    {
      pass: 'Hi Dana,\n\nThank you for the kiln tour. I look forward to hearing from you by Friday, as you said.\n\nBest,\nSam',
    },
    {
      pass: 'Hi Dana,\n\nAnother pottery has made me an offer and would like my answer by the 9th. Could you tell me whether a decision is likely before then? No pressure if it is not.\n\nBest,\nSam',
      kind: 'status-inquiry',
    },
    {
      pass: 'Hi Dana,\n\nYou said the glaze supplier shouted “I need an answer today” down the phone, and I laughed all the way home. Thank you for the afternoon.\n\nBest,\nSam',
    },
    {
      fail: 'Hi Dana,\n\nThank you for the kiln tour. «I need your decision in writing by Wednesday noon».\n\nBest,\nSam',
      message:
        '“I need your decision in writing by Wednesday noon” presses the reader; ask when they expect to decide, and leave the pace to them.',
    },
    {
      fail: 'Hi Dana,\n\nThank you for the kiln tour. «I will call every morning until I hear».\n\nBest,\nSam',
    },
    {
      fail: 'Hi Dana,\n\nThe studio talk went well. I «do not take no for an answer».\n\nBest,\nSam',
      kind: 'status-inquiry',
    },
  ],
  check: (note) => findFaults(note, 'pressure'),
})
