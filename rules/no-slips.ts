import { allKinds, allModes, defineRule, z, type Fix, type Sentence } from '../src/rule.ts'

/** Words that nobody writes twice on purpose; `that that`, `had had` and the like are left out. */
const never = new Set(
  'a an and are as at be but by can could for from have i my of or our should the this to we will with would your'.split(
    ' ',
  ),
)
const marks = /(?<=[\p{L}\p{N}"”’')])([!?,;:])\1+(?=[\s"”’')]|$)/gu
const wideGap = /(?<=[\p{L}\p{N},;]) {2,}(?=[\p{L}\p{N}])/gu
const gapBeforeMark = /(?<=[\p{L}\p{N}]) +(?=[,.;:!?](?:\s|$))/gu

export default defineRule({
  id: 'no-slips',
  scope: 'note',
  kinds: allKinds,
  modes: allModes,
  needs: [],
  penalty: 0,
  presets: ['recommended', 'strict'],
  messages: {
    doubled: { text: '“{{words}}” says one word twice; take one out.', severity: 'warning', share: 0 },
    marks: { text: 'One “{{mark}}” is enough here.', severity: 'warning', share: 0 },
    spaces: { text: 'There is a space too many here.', severity: 'warning', share: 0 },
  },
  summary: 'Disallow doubled words, repeated marks and stray spaces.',
  why: 'They are slips of the hand, and a reader sees them as haste. `--fix` mends them; the score does not mind them.',
  source: 'House style: proofread before you send, and let a machine do what it can.',
  options: z.strictObject({}),
  examples: [
    { pass: 'Hi Dana,\n\nI said that that kiln had had its day. It was very, very hot...\n\nBest,\nSam' },
    { pass: 'Hi Dana,\n\nThank you for your time.  The shelf - really?! - held, as [Name] said.\n\nBest,\nSam' },
    { pass: '# Notes\n\nHi Dana,\n\nThank you for **your** time `a  b`, and see https://kiln.example/?a=b :)\n\nSam' },
    {
      fail: 'Hi Dana,\n\nThank you for «the the» tour, and «for\nfor» your time.\n\nBest,\nSam',
      message: '“the the” says one word twice; take one out.',
    },
    {
      fail: 'Hi Dana,\n\nThank you for your time«!!!» It was a pleasure«,,» really.\n\nBest,\nSam',
      message: 'One “!” is enough here.',
    },
    {
      fail: 'Hi Dana,\n\nThank you«  »for your time« », and for the tour.\n\nBest,\nSam',
      message: 'There is a space too many here.',
    },
  ],
  *check(note) {
    const isPlain = (start: number, end: number): boolean =>
      spaced(note.source.slice(start, end)) === spaced(note.text.slice(start, end)) &&
      note.slots.every((slot) => slot.end <= start || slot.start >= end)
    for (const sentence of note.sentences) {
      if (note.source.slice(sentence.start, sentence.end).includes('`')) continue // Code is as it is.
      for (const { start, end, fix } of doubledWords(sentence)) {
        const words = note.source.slice(start, end)
        if (isPlain(start, end) && /^\S+(?: |\r?\n)\S+$/.test(words))
          yield { messageId: 'doubled', span: { start, end }, data: { words: words.replace(/\s+/, ' ') }, fix }
      }
      for (const [messageId, pattern] of [
        ['marks', marks],
        ['spaces', wideGap],
        ['spaces', gapBeforeMark],
      ] as const) {
        for (const { index, 0: found, 1: mark = '' } of sentence.text.matchAll(pattern)) {
          const span = { start: sentence.start + index, end: sentence.start + index + found.length }
          const text = pattern === wideGap ? ' ' : mark
          if (isPlain(span.start, span.end)) yield { messageId, span, data: { mark }, fix: { span, text } }
        }
      }
    }
  },
})

/** Pairs of one word, each with the edit that leaves the first. */
function doubledWords({ words }: Sentence): readonly { start: number; end: number; fix: Fix }[] {
  return words.flatMap((word, index) => {
    const before = words[index - 1]
    if (before?.norm !== word.norm || !never.has(word.norm) || word.slot) return []
    return [{ start: before.start, end: word.end, fix: { span: { start: before.end, end: word.end }, text: '' } }]
  })
}

function spaced(text: string): string {
  return text.replace(/\s/g, ' ')
}
