import { allKinds, allModes, defineRule, endOfBody, z } from '../src/rule.ts'

export default defineRule({
  id: 'sentence-count',
  scope: 'note',
  kinds: allKinds,
  modes: allModes,
  needs: [],
  points: 5,
  presets: ['recommended', 'strict'],
  messages: {
    short: {
      text: 'The body has {{count}}; {{min}} to {{max}} leave room for thanks, one detail and a look ahead.',
      severity: 'warning',
      share: 0.5,
    },
    long: {
      text: 'The body has {{count}}; {{min}} to {{max}} are read to the end, so see what can go.',
      severity: 'warning',
      share: 0.1,
    },
    longer: {
      text: 'The body has {{count}}, well over {{max}}; keep the one detail and cut what is not about it.',
      severity: 'warning',
      share: 0.5,
    },
    longest: {
      text: 'The body has {{count}}, twice what is read to the end; keep {{min}} to {{max}}.',
      severity: 'warning',
      share: 1,
    },
  },
  summary: 'Require a body of three to five sentences.',
  why: 'A note is read on a phone between two meetings.',
  source:
    'Guides range from two sentences to nine, and name three to five most. People rate good notes of six or seven highly, so those lose little.',
  options: z.strictObject({
    min: z.int().min(1).default(3).describe('The fewest sentences of a full note.'),
    max: z.int().min(1).default(5).describe('The most sentences that are read to the end.'),
  }),
  examples: [
    { pass: 'Hi Dana,\n\nThank you for your time. The kiln is a beauty. See you on Friday.\n\nBest,\nSam' },
    { pass: 'Hi Dana,\n\nThank you for your time. See you.\n\nBest,\nSam', options: { min: 2 } },
    {
      pass: 'Hi Dana,\n\nThank you for 3.5 hours at Kiln Inc. in St. Marys. Dr. Ode was kind. See you at 3 p.m. on Friday.\n\nBest,\nSam',
    },
    {
      fail: 'Hi Dana,\n\nThank you for your time.«»\n\nBest,\nSam',
      message: 'The body has one sentence; 3 to 5 leave room for thanks, one detail and a look ahead.',
    },
    {
      fail: 'Hi Dana,\n\nOne is short. Two is short. Three will do. Four is fine. Five is enough. Six is long.«»\n\nBest,\nSam',
    },
    {
      fail: 'Hi Dana,\n\nOne is short. Two is short. Three will do. Four is long.«»\n\nBest,\nSam',
      options: { max: 3 },
    },
  ],
  *check(note, { options: { min, max } }) {
    const [low, high] = note.sentenceCount
    if (high === 0 || (high >= min && low <= max)) return
    const messageId = high < min ? 'short' : low <= max + 2 ? 'long' : low < max * 2 ? 'longer' : 'longest'
    const count = low !== high ? `${low} or ${high} sentences` : low === 1 ? 'one sentence' : `${low} sentences`
    yield { messageId, span: endOfBody(note), data: { count, min, max }, missing: true }
  },
})
