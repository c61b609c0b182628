import {
  actsOf,
  type ActName,
  allKinds,
  allModes,
  defineRule,
  quote,
  type ReadNote,
  type Span,
  z,
} from '../src/rule.ts'

export default defineRule({
  id: 'no-generic-phrasing',
  scope: 'note',
  kinds: allKinds,
  modes: allModes,
  needs: [],
  points: 28,
  presets: ['recommended', 'strict'],
  messages: {
    stock: {
      text: '“{{words}}” could go to anybody; put what was particular about this talk in its place.',
      severity: 'warning',
      share: 1,
    },
  },
  summary: 'Disallow a body that is mostly stock copy.',
  why: 'Interviewers read the same phrases from every candidate, and remember none of them.',
  source:
    'The phrases that published samples share. Thanks and a close are formulae by nature, so a third of a note may be formula.',
  options: z.strictObject({
    maxShare: z.number().min(0).max(1).default(0.35).describe('The share of the body, 0 to 1, that may be stock copy.'),
  }),
  examples: [
    {
      pass: 'Hi Dana,\n\nThank you for taking the time to meet with me. Your story about the kiln that cracked with forty mugs inside made me look up thermal shock on the train, and sleeving the shelves might help. See you on Friday.\n\nBest,\nSam',
    },
    {
      pass: 'Hi Dana,\n\nThat sock wall by the tills selling forty pairs an hour made my week. Put the small sizes at kid height. Thank you for the tour!\n\nSam',
    },
    {
      pass: 'Hi Dana,\n\nYou asked how I would split the glaze budget: half on testing, a quarter on cobalt. The rest I would keep for the Christmas rush. I look forward to hearing from you.\n\nSam',
    },
    {
      fail: 'Hi Dana,\n\nThank you for the opportunity to interview. «It was a pleasure to meet» you. I am «confident that I would be a great fit».\n\nBest,\nSam',
      message: '“It was a pleasure to meet” could go to anybody; put what was particular about this talk in its place.',
    },
    {
      fail: 'Hi Dana,\n\n«It was a pleasure to meet» you and the team. I am «very excited about the opportunity». I look forward to hearing from you.\n\nBest,\nSam',
    },
    {
      fail: 'Hi Dana,\n\n«Thank you for your time». I «look forward to hearing» from you.\n\nBest,\nSam',
    },
  ],
  *check(note, { options: { maxShare } }) {
    const sentences = stockSentences(note)
    if (note.stockShare <= maxShare || sentences.length === 0) return
    // From half of what may be stock to the whole of the body: people mind a little of it less.
    const excess = (note.stockShare - maxShare / 2) / (1 - maxShare / 2)
    for (const span of sentences)
      yield { messageId: 'stock', span, data: { words: quote(note, span) }, weight: excess / sentences.length }
  },
})

/**
 * From the first to the last stock phrase of each sentence that has one. A question and a topic have rules of their own; thanks and close are formulae
 * by nature, and count only where nothing else does.
 */
function stockSentences(note: ReadNote): readonly Span[] {
  const sentencesOf = (...names: readonly ActName[]): ReadonlySet<number> =>
    new Set(actsOf(note, ...names).map(({ sentence }) => sentence))
  const [spared, formulae] = [sentencesOf('ask', 'reference'), sentencesOf('thanks', 'next-steps', 'close')]
  const stock = actsOf(note, 'stock').filter(({ sentence }) => !spared.has(sentence))
  const others = stock.filter(({ sentence }) => !formulae.has(sentence))
  const counted = others.length > 0 ? others : stock
  return [...new Set(counted.map(({ sentence }) => sentence))].map((index) => {
    const phrases = counted.filter(({ sentence }) => sentence === index)
    return { start: phrases[0]!.start, end: Math.max(...phrases.map(({ end }) => end)) }
  })
}
