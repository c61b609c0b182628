import { allKinds, defineRule, endOfBody, judgeGrounding, quote, z, type Interviewer, type Topic } from '../src/rule.ts'

const interview = {
  interviewers: [
    { name: 'Dana Moss', topics: ['kiln cracked, 40 mugs inside', 'night firing 9h -> 6h with a second burner'] },
    { name: 'Tom Reyes', topics: ['prices a glaze by the spoon', 'moved the shop online after the flood'] },
  ],
}

/** So many unused topics are suggested, and no more. */
const mostSuggested = 3

export default defineRule({
  id: 'require-grounded-reference',
  scope: 'note',
  kinds: allKinds,
  modes: ['send'],
  needs: ['interview', 'topics'],
  penalty: 15,
  presets: ['recommended', 'strict'],
  messages: {
    number: {
      text: '“{{words}}” is not what you jotted down of {{own}}, “{{jotted}}”; mend the one that is wrong.',
      severity: 'warning',
      share: 0.3,
    },
    'other-topic': {
      text: '“{{topic}}” is what {{other}} raised, but this note is to {{own}}; refer to what {{own}} raised{{unused}}.',
      severity: 'error',
      share: 1,
    },
    unmatched: {
      text: '“{{words}}” could not be matched to your jottings of {{own}}; add it to them, or refer to what they hold{{unused}}.',
      severity: 'warning',
      share: 0.3,
    },
  },
  summary: 'Require a reference to what the reader raised, not to what a colleague did.',
  why: 'A reader who finds a colleague’s topic knows that the note, or its best sentence, was written for somebody else.',
  source: 'Career offices advise to jot down what each interviewer said, and to write each note from its own jottings.',
  options: z.strictObject({}),
  examples: [
    {
      interview,
      pass: 'Hi Dana,\n\nThank you for your time. The kiln that cracked with forty mugs inside has stayed with me.\n\nBest,\nSam',
    },
    {
      interview,
      pass: 'Hi Tom,\n\nThank you for your time. Selling on the web since the water came in was brave, and your price by the spoonful is, too.\n\nBest,\nSam',
    },
    {
      interview,
      pass: 'Hi Tom,\n\nThank you for your time. Dana told me about the cracked kiln; your price for a glaze, by the spoon, I had to see.\n\nBest,\nSam',
    },
    { interview, pass: 'Hi Tom,\n\nThank you for your time. I look forward to hearing from you.\n\nBest,\nSam' },
    {
      interview,
      fail: 'Hi Tom,\n\nThank you for your time. «The kiln that cracked with forty mugs inside has stayed with me.»\n\nBest,\nSam',
      message:
        '“kiln cracked, 40 mugs inside” is what Dana Moss raised, but this note is to Tom Reyes; refer to what Tom Reyes raised, such as “prices a glaze by the spoon”.',
    },
    {
      interview,
      fail: 'Hi Dana,\n\nThank you for your time. You told me that a second burner brought the night firing from nine hours down to «five hours».\n\nBest,\nSam',
      message: '“five hours” is not what you jotted down of Dana Moss, “6h”; mend the one that is wrong.',
    },
    {
      interview,
      fail: 'Hi Tom,\n\nThank you for your time. «You mentioned that the apprentices throw two hundred bowls before they sell one.»\n\nBest,\nSam',
      message:
        '“You mentioned that the apprentices throw two hundred bowl…” could not be matched to your jottings of Tom Reyes; add it to them, or refer to what they hold, such as “prices a glaze by the spoon”.',
    },
  ],
  *check(note, { interview, kind, filePath, siblings }) {
    if (!interview) return
    const { people, verdict, topic, others, span, unused, contradictions } = judgeGrounding(
      note,
      interview,
      filePath,
      siblings,
    )
    const data = { own: listNames(people), other: listNames(others), topic: topic?.text ?? '', unused: hint(unused) }
    const suggestions = unused.slice(0, mostSuggested).map(({ text }) => ({
      desc: `Refer to “${text}”.`,
      fix: { span: endOfBody(note), text: ` [${text.replace(/[[\]]/g, '')}]` },
    }))
    if (verdict === 'other' && span) yield { messageId: 'other-topic', span, data, suggestions }
    if (verdict === 'unmatched' && span && kind === 'thank-you')
      yield { messageId: 'unmatched', span, data: { ...data, words: quote(note, span) }, suggestions }
    for (const { jotted, ...place } of contradictions)
      yield { messageId: 'number', span: place, data: { ...data, words: quote(note, place), jotted } }
  },
})

function hint([first]: readonly Topic[]): string {
  return first ? `, such as “${first.text}”` : ''
}

function listNames(people: readonly Interviewer[]): string {
  return people.map(({ name }) => name).join(' and ')
}
