import { allKinds, allModes, defineRule, findFaults, z } from '../src/rule.ts'

export default defineRule({
  id: 'no-criticism',
  scope: 'note',
  kinds: allKinds,
  modes: allModes,
  needs: [],
  penalty: 40,
  family: 'tone',
  presets: ['recommended', 'strict'],
  messages: {
    criticism: {
      text: '“{{words}}” complains; leave the grievance out, or raise it somewhere else.',
      severity: 'error',
      share: 1,
    },
  },
  summary: 'Disallow complaints about the reader, the process or another employer.',
  why: 'Whoever complains about one employer in writing will complain about the next.',
  source: 'Guides read for the design: stay positive, also about former employers and after a rejection.',
  options: z.strictObject({}),
  examples: [
    {
      pass: 'Hi Dana,\n\nYour story of the rude customer who sent back forty mugs stayed with me. Thank you for the tour.\n\nBest,\nSam',
    },
    {
      pass: 'Hi Dana,\n\nI was disappointed not to be chosen, and enjoyed meeting everyone. Could you tell me what I could do better?\n\nBest,\nSam',
      kind: 'feedback-request',
    },
    {
      pass: 'Hi Dana,\n\nYou said that the old kiln shed was a mess, and I like how you cleared it. Thank you for the tour.\n\nBest,\nSam',
    },
    {
      fail: 'Hi Dana,\n\nThank you for the tour. Your «receptionist was rude to me».\n\nBest,\nSam',
      message: '“receptionist was rude to me” complains; leave the grievance out, or raise it somewhere else.',
    },
    {
      fail: 'Hi Dana,\n\nThank you for the tour. «My current boss is an idiot», so I am glad to leave.\n\nBest,\nSam',
    },
    {
      fail: 'Hi Dana,\n\nThree weeks without a word «is unprofessional». Has a decision been made?\n\nBest,\nSam',
      kind: 'status-inquiry',
    },
  ],
  check: (note) => findFaults(note, 'criticism'),
})
