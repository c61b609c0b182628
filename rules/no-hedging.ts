import { allKinds, allModes, defineRule, findFaults, z } from '../src/rule.ts'

export default defineRule({
  id: 'no-hedging',
  scope: 'note',
  kinds: allKinds,
  modes: allModes,
  needs: [],
  penalty: 40,
  family: 'tone',
  presets: ['recommended', 'strict'],
  messages: {
    hedging: {
      text: '“{{words}}” takes back what the note is for; ask once, plainly, and let it stand.',
      severity: 'error',
      share: 1,
    },
  },
  summary: 'Disallow notes that ask for nothing all through.',
  why: 'A reader who is told three times that no answer is needed gives none.',
  source:
    'Guides read for the design: a follow-up that is too passive misses the chance. One “no rush” is courtesy, and passes.',
  options: z.strictObject({}),
  examples: [
    {
      pass: 'Hi Dana,\n\nCould you tell me where things stand with the kiln job? No rush at all.\n\nBest,\nSam',
      kind: 'status-inquiry',
    },
    {
      pass: 'Hi Dana,\n\nThank you for the tour. Perhaps the cobalt runs because the foot is too thick.\n\nBest,\nSam',
    },
    {
      pass: 'Hi Dana,\n\nThe shop was busy, so I will understand if the decision takes until May. Would the 9th suit for a second visit?\n\nBest,\nSam',
      kind: 'status-inquiry',
    },
    {
      fail: 'Hi Dana,\n\nHas a decision been made? «No worries if not», and «please ignore this if you are busy».\n\nBest,\nSam',
      message: '“No worries if not” takes back what the note is for; ask once, plainly, and let it stand.',
      kind: 'status-inquiry',
    },
    {
      fail: "Hi Dana,\n\nThank you for the tour. «You probably have far better people», and «don't feel obliged to reply».\n\nBest,\nSam",
    },
    {
      fail: "Hi Dana,\n\nIs there any news, «only if it's no trouble»? I «completely understand if you would rather not say».\n\nBest,\nSam",
      kind: 'status-inquiry',
    },
  ],
  check: (note) => findFaults(note, 'hedging'),
})
