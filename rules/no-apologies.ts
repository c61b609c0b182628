import { allKinds, allModes, defineRule, findFaults, z } from '../src/rule.ts'

export default defineRule({
  id: 'no-apologies',
  scope: 'note',
  kinds: allKinds,
  modes: allModes,
  needs: [],
  penalty: 40,
  family: 'tone',
  presets: ['recommended', 'strict'],
  messages: {
    apology: {
      text: '“{{words}}” reopens what the reader may have forgotten; leave it out, or give the better answer without the regret.',
      severity: 'error',
      share: 1,
    },
  },
  summary: 'Disallow apologies for one’s own showing, and for writing at all.',
  why: 'A note that dwells on a slip is remembered for the slip.',
  source: 'Guides read for the design: a better answer may follow an interview, an apology for nerves need not.',
  options: z.strictObject({}),
  examples: [
    {
      pass: 'Hi Dana,\n\nI was sorry to hear about the kiln fire, and hope nobody was hurt. Thank you for seeing me all the same.\n\nBest,\nSam',
    },
    {
      pass: 'Hi Dana,\n\nYou asked why the cobalt ran, and I have thought of a better answer since: the glaze was too thick at the foot. Thank you for the question.\n\nBest,\nSam',
    },
    {
      pass: 'Hi Dana,\n\nSorry for the late reply, the post was on strike. Thank you for the tour.\n\nBest,\nSam',
    },
    {
      fail: 'Hi Dana,\n\nThank you for the tour. I am so «sorry I was so nervous».\n\nBest,\nSam',
    },
    {
      fail: 'Hi Dana,\n\n«Sorry to bother you again». Has a decision been made?\n\nBest,\nSam',
      message:
        '“Sorry to bother you again” reopens what the reader may have forgotten; leave it out, or give the better answer without the regret.',
      kind: 'status-inquiry',
    },
    {
      fail: 'Hi Dana,\n\nThank you for the tour. I am so sorry that «my mind went blank» when you asked about cobalt.\n\nBest,\nSam',
    },
  ],
  check: (note) => findFaults(note, 'apology'),
})
