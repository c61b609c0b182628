import { actsOf, allKinds, allModes, defineRule, quote, startOfBody, z } from '../src/rule.ts'

/** Other messages only have to remind the reader: what may name something of the talk will do. */
const faint = 0.2

export default defineRule({
  id: 'require-specific-reference',
  scope: 'note',
  kinds: allKinds,
  modes: allModes,
  needs: [],
  points: 28,
  presets: ['recommended', 'strict'],
  messages: {
    none: {
      text: 'Nothing here could come only from this conversation; name one thing that was said, asked or shown, with its detail.',
      severity: 'error',
      share: 1,
    },
    weak: {
      text: '“{{words}}” names a topic; add what was said about it: a question, a number, a problem, a decision.',
      severity: 'warning',
      share: 0.5,
    },
    unrecalled: {
      text: 'Nothing here recalls the talk; name one thing that was said, so that the reader knows at once who writes.',
      severity: 'warning',
      share: 0.5,
    },
  },
  summary: 'Require something that only this conversation could have given.',
  why: 'A detail of the talk is what an interviewer remembers, and the one thing that cannot be sent to everybody.',
  source: 'A generic note is the mistake that the guides read for the design name most often.',
  options: z.strictObject({}),
  examples: [
    {
      pass: 'Hi Dana,\n\nThank you for your time. Your story about the kiln that cracked with forty mugs inside has stayed with me. I look forward to hearing from you.\n\nBest,\nSam',
    },
    {
      pass: 'Hi Dana,\n\nThe cold-chain alarms at 3 a.m. that you described made me laugh, then think about sensor drift. Thank you for the morning. See you on Friday.\n\nSam',
    },
    {
      pass: 'Hi [Name],\n\nThank you for your time. I keep thinking about [something specific you discussed]. I look forward to next steps.\n\nBest,\n[Your name]',
      mode: 'template',
    },
    {
      fail: 'Hi Dana,\n\n«»Thank you for your time. I enjoyed learning more about the role and the team. I look forward to hearing from you.\n\nBest,\nSam',
      message:
        'Nothing here could come only from this conversation; name one thing that was said, asked or shown, with its detail.',
    },
    {
      fail: 'Hi Dana,\n\n«»Thank you for your time. I have seven years in Postgres, Kafka and Terraform. I look forward to hearing from you.\n\nBest,\nSam',
    },
    {
      pass: 'Hi Dana,\n\nAt our talk on the 3rd you showed me the kiln that cracked with forty mugs inside. Has a decision been made?\n\nBest,\nSam',
      kind: 'status-inquiry',
    },
    {
      fail: 'Hi Dana,\n\n«»I am writing to ask about the status of my application. Has a decision been made?\n\nBest,\nSam',
      kind: 'status-inquiry',
      message:
        'Nothing here recalls the talk; name one thing that was said, so that the reader knows at once who writes.',
    },
    {
      fail: 'Hi [Name],\n\n«»Thank you for your time. I am excited about [Company] and its mission. I look forward to next steps.\n\nBest,\n[Your name]',
      mode: 'template',
    },
  ],
  *check(note, { kind }) {
    const references = actsOf(note, 'reference')
    if (references.some(({ level }) => level !== 'weak')) return
    const [weak] = references
    if (kind !== 'thank-you') {
      if (!weak && note.topicChance < faint) yield { messageId: 'unrecalled', span: startOfBody(note), missing: true }
    } else if (weak) yield { messageId: 'weak', span: weak, data: { words: quote(note, weak) } }
    else yield { messageId: 'none', span: startOfBody(note), missing: true }
  },
})
