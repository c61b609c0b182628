import { actsOf, allModes, defineRule, endOfBody, quote, z } from '../src/rule.ts'

export default defineRule({
  id: 'require-fit-or-enthusiasm',
  scope: 'note',
  kinds: ['thank-you', 'continued-interest'],
  modes: allModes,
  needs: [],
  points: 12,
  presets: ['recommended', 'strict'],
  messages: {
    none: {
      text: 'The note says neither why its author fits nor what is appealing about the work; add a sentence on one of them.',
      severity: 'warning',
      share: 1,
    },
    generic: {
      text: '“{{words}}” could stand in any application; tie it to one thing you have done or to one part of this job.',
      severity: 'warning',
      share: 0.5,
    },
  },
  summary: 'Require a word on why the author fits, or on what the author is keen on.',
  why: 'Courtesy alone leaves open whether the author still wants the job.',
  source: 'The middle of the note in most guides read for the design: brief fit, or interest in one aspect.',
  options: z.strictObject({}),
  examples: [
    {
      pass: 'Hi Dana,\n\nThank you for your time. I ran a gas kiln for two winters and would know what to do with yours. See you on Friday.\n\nBest,\nSam',
    },
    {
      pass: 'Hi Dana,\n\nThank you for your time. I would love to teach the glazing class on Saturdays. See you on Friday.\n\nBest,\nSam',
    },
    {
      pass: 'Hi [Name],\n\nThank you for your time. My experience with [skill] would help with [challenge]. See you soon.\n\nBest,\n[Your name]',
      mode: 'template',
    },
    {
      fail: 'Hi Dana,\n\nThank you for your time. It was a pleasure to meet you.«»\n\nBest,\nSam',
      message:
        'The note says neither why its author fits nor what is appealing about the work; add a sentence on one of them.',
    },
    { fail: 'Hi Dana,\n\nThank you for seeing me on Tuesday. I hope you have a lovely weekend.«»\n\nBest,\nSam' },
    { fail: 'Hi Dana,\n\nThank you for your time. «I am very excited about the opportunity.»\n\nBest,\nSam' },
  ],
  *check(note) {
    const acts = actsOf(note, 'fit', 'enthusiasm')
    const isTiedToTheTalk = actsOf(note, 'reference').some(({ level }) => level === 'strong')
    if (acts.some(({ level }) => level !== 'generic' || isTiedToTheTalk)) return
    const [generic] = acts
    if (generic) yield { messageId: 'generic', span: generic, data: { words: quote(note, generic) } }
    else yield { messageId: 'none', span: endOfBody(note), missing: true }
  },
})
