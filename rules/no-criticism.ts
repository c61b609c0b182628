import { actsOf, allKinds, allModes, defineRule, quote, z } from '../src/rule.ts'

export default defineRule({
  id: 'no-criticism',
  scope: 'note',
  kinds: allKinds,
  modes: allModes,
  needs: [],
  penalty: 30,
  family: 'tone',
  presets: ['recommended', 'strict'],
  messages: {
    criticism: {
      text: '“{{words}}” complains; leave the grievance out, or raise it somewhere else.',
      severity: 'warning',
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
      fail: 'Hi Dana,\n\nThank you for the tour. «Your receptionist was rude to me».\n\nBest,\nSam',
      message: '“Your receptionist was rude to me” complains; leave the grievance out, or raise it somewhere else.',
    },
    {
      fail: 'Hi Dana,\n\nThank you for the tour. «My last boss was a bully», so I am glad to leave.\n\nBest,\nSam',
    },
    {
      fail: 'Hi Dana,\n\nThree weeks, and not even «common courtesy». Has a decision been made?\n\nBest,\nSam',
      kind: 'status-inquiry',
    },
  ],
  *check(note) {
    const faults = actsOf(note, 'criticism')
    for (const span of faults)
      yield { messageId: 'criticism', span, data: { words: quote(note, span) }, weight: 1 / faults.length }
  },
})
