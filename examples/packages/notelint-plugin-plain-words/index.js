import { allKinds, allModes, defineRule, z } from 'notelint/rule'

const noHollowWords = defineRule({
  id: 'no-hollow-words',
  scope: 'note',
  kinds: allKinds,
  modes: allModes,
  needs: [],
  penalty: 5,
  presets: [],
  messages: {
    found: { text: '“{{word}}” says nothing; say what you would do together.', severity: 'warning', share: 0.5 },
  },
  summary: 'Disallow words that stand for whatever their author did not say.',
  why: 'A reader who meets them learns nothing about you.',
  source: 'House style.',
  options: z.strictObject({
    words: z.array(z.string()).default(['leverage', 'synergies', 'synergy']).describe('The words, in lower case.'),
  }),
  examples: [
    { pass: 'Hi Dana,\n\nThank you for the tour. I would fire kiln 3 at night.\n\nBest,\nSam' },
    { pass: 'Hi Dana,\n\nThank you for the lever and its age.\n\nBest,\nSam' },
    { pass: 'Hi Dana,\n\nThank you for the synergy.\n\nBest,\nSam', options: { words: ['leverage'] } },
    {
      fail: 'Hi Dana,\n\nThank you for the «synergies».\n\nBest,\nSam',
      message: '“synergies” says nothing; say what you would do together.',
    },
    { fail: 'Hi Dana,\n\nThank you. I «leverage» «Synergy».\n\nBest,\nSam' },
    { fail: 'Hi Dana,\n\nThank you for the «buzz».\n\nBest,\nSam', options: { words: ['buzz'] } },
  ],
  *check(note, { options }) {
    const hollow = new Set(options.words)
    for (const { words } of note.sentences) {
      for (const word of words) if (hollow.has(word.norm)) yield { messageId: 'found', span: word, data: { word: word.text } }
    }
  },
})

/** A plugin names itself, brings rules, and may bring configs for `extends`. */
export default {
  meta: { name: 'notelint-plugin-plain-words', version: '1.0.0' },
  rules: [noHollowWords],
  configs: { recommended: { rules: { 'plain/no-hollow-words': 'error' } } },
}
