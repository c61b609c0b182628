import { allKinds, allModes, defineRule, findFaults, z } from '../src/rule.ts'

export default defineRule({
  id: 'no-boasting',
  scope: 'note',
  kinds: allKinds,
  modes: allModes,
  needs: [],
  penalty: 40,
  family: 'tone',
  presets: ['recommended', 'strict'],
  messages: {
    boasting: {
      text: '“{{words}}” sets you above others; say what you did, and let the reader compare.',
      severity: 'error',
      share: 1,
    },
  },
  summary: 'Disallow arrogance towards the other candidates or the reader.',
  why: 'A result convinces; a ranking of oneself does not.',
  source: 'Guides read for the design: confident, not arrogant.',
  options: z.strictObject({}),
  examples: [
    {
      pass: 'Hi Dana,\n\nThank you for the tour. At the dairy I cut breakages by 40 % in a year, and I am confident that I could do the same for your mugs.\n\nBest,\nSam',
    },
    {
      pass: 'Hi Dana,\n\nYou are the best thrower I have watched at work. Thank you for the tour.\n\nBest,\nSam',
    },
    {
      pass: 'Hi Dana,\n\nI am not the strongest candidate on glazes, but I have fired four kilns a week since 2015. Thank you for the tour.\n\nBest,\nSam',
    },
    {
      fail: 'Hi Dana,\n\nThank you for the tour. «I am easily the strongest candidate».\n\nBest,\nSam',
    },
    {
      fail: "Hi Dana,\n\nThank you for the tour. You «won't find anyone better on this coast».\n\nBest,\nSam",
      message:
        "“won't find anyone better on this coast” sets you above others; say what you did, and let the reader compare.",
    },
    {
      fail: 'Hi Dana,\n\nThank you for the tour. Anybody «would be lucky to get me».\n\nBest,\nSam',
    },
  ],
  check: (note) => findFaults(note, 'boasting'),
})
