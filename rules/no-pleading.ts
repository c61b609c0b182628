import { allKinds, allModes, defineRule, findFaults, z } from '../src/rule.ts'

export default defineRule({
  id: 'no-pleading',
  scope: 'note',
  kinds: allKinds,
  modes: allModes,
  needs: [],
  penalty: 40,
  family: 'tone',
  presets: ['recommended', 'strict'],
  messages: {
    pleading: {
      text: '“{{words}}” begs or flatters; say in plain words why the job interests you.',
      severity: 'error',
      share: 1,
    },
  },
  summary: 'Disallow begging, tales of need and heavy flattery.',
  why: 'Need is no reason to hire, and praise without measure is not believed.',
  source: 'Guides read for the design: keen, not desperate.',
  options: z.strictObject({}),
  examples: [
    {
      pass: 'Hi Dana,\n\nI would love this job: the salt glazes alone would keep me busy for years. Thank you for the afternoon.\n\nBest,\nSam',
    },
    {
      pass: 'Hi Dana,\n\nI beg to differ about the cobalt, but your way of testing it won me over. Thank you for the argument.\n\nBest,\nSam',
    },
    {
      pass: 'Hi Dana,\n\nThank you for giving me a chance to throw a pot on your wheel. It would mean a lot to me to work beside you.\n\nBest,\nSam',
    },
    {
      fail: 'Hi Dana,\n\nThank you for the afternoon. «Please, please hire me».\n\nBest,\nSam',
    },
    {
      fail: 'Hi Dana,\n\nThank you for the afternoon. «I really need this job», as «my savings run out in May».\n\nBest,\nSam',
      message: '“I really need this job” begs or flatters; say in plain words why the job interests you.',
    },
    {
      fail: 'Hi Dana,\n\nIt was an honour to meet a «woman of your brilliance». Thank you.\n\nBest,\nSam',
    },
  ],
  check: (note) => findFaults(note, 'pleading'),
})
