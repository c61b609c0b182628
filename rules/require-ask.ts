import { actsOf, allModes, defineRule, endOfBody, z } from '../src/rule.ts'

export default defineRule({
  id: 'require-ask',
  scope: 'note',
  kinds: ['status-inquiry', 'feedback-request'],
  modes: allModes,
  needs: [],
  points: 12,
  presets: ['recommended', 'strict'],
  messages: {
    missing: {
      text: 'The note asks nothing that can be answered; put one clear question.',
      severity: 'warning',
      share: 1,
    },
  },
  summary: 'Require one clear question in an inquiry or a request for feedback.',
  why: 'A busy reader answers a question; “just checking in” is easily left for later.',
  source: 'Guides read for the design: one direct question on the timeline, or one open question on the interview.',
  options: z.strictObject({}),
  examples: [
    {
      pass: 'Hi Dana,\n\nWe spoke on the 3rd about the kiln job. Has a decision been made?\n\nBest,\nSam',
      kind: 'status-inquiry',
    },
    {
      pass: 'Hi Dana,\n\nThank you for letting me know. I would be grateful for a line on what I could do better.\n\nBest,\nSam',
      kind: 'feedback-request',
    },
    { pass: 'Hi Dana,\n\nPlease let me know when you expect to decide.\n\nBest,\nSam', kind: 'status-inquiry' },
    { pass: 'Hi Dana,\n\nDid I get the kiln job or not.\n\nBest,\nSam', kind: 'status-inquiry' },
    {
      fail: 'Hi Dana,\n\nIf there is anything that you are able to say, I would be pleased to hear it.«»\n\nBest,\nSam',
      kind: 'status-inquiry',
    },
    {
      fail: 'Hi Dana,\n\nI am just checking in after our talk on the 3rd. I remain very interested.«»\n\nBest,\nSam',
      kind: 'status-inquiry',
      message: 'The note asks nothing that can be answered; put one clear question.',
    },
    {
      fail: 'Hi Dana,\n\nIt is two weeks since we met, and I have heard nothing.«»\n\nBest,\nSam',
      kind: 'status-inquiry',
    },
    {
      fail: 'Hi Dana,\n\nI was sorry to read that I was not chosen. I learned a lot.«»\n\nBest,\nSam',
      kind: 'feedback-request',
    },
  ],
  *check(note) {
    if (actsOf(note, 'ask').length === 0) yield { messageId: 'missing', span: endOfBody(note), missing: true }
  },
})
