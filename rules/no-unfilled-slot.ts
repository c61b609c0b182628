import { allKinds, defineRule, z } from '../src/rule.ts'

export default defineRule({
  id: 'no-unfilled-slot',
  scope: 'note',
  kinds: allKinds,
  modes: ['send'],
  needs: [],
  cap: 40,
  presets: ['recommended', 'strict'],
  messages: {
    slot: {
      text: '“{{words}}” is still to be filled in; put the real words there before sending.',
      severity: 'error',
      share: 1,
    },
  },
  summary: 'Disallow placeholders in a note that is to be sent.',
  why: 'A bracket left in a note tells its reader that it is one of many.',
  source: 'Nearly three in four published templates hold bracketed slots, and some are sent with them.',
  options: z.strictObject({}),
  examples: [
    { pass: 'Hi [Name],\n\nThank you for your time.\n\nBest,\nSam', mode: 'template' },
    {
      pass: 'Hi Dana,\n\nYou wrote “we was [sic] there first”, and I laughed <3. Thank you for your time.\n\nBest,\nSam',
    },
    {
      pass: 'Hi Dana,\n\nThank you for your time. The [sketches](https://kiln.example) are up, and 50% are dry.\n\nBest,\nSam',
    },
    {
      fail: 'Hi «[Name]»,\n\nThank you for your time at «{{company}}».\n\nBest,\nSam',
      message: '“[Name]” is still to be filled in; put the real words there before sending.',
    },
    { fail: 'Hi Dana,\n\nThank you for your time at «<<Company>>» and for talking about «____».\n\nBest,\nSam' },
    { fail: 'Hi «*|FNAME|*»,\n\nThank you for your time.\n\nBest,\n«[Your Name]»' },
  ],
  *check(note) {
    for (const span of note.slots) {
      yield { messageId: 'slot', span, data: { words: note.source.slice(span.start, span.end).replace(/\s+/g, ' ') } }
    }
  },
})
