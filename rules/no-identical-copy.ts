import {
  addresseeOf,
  allKinds,
  defineRule,
  findCopies,
  quote,
  recipientsOf,
  z,
  type Interview,
  type ReadNote,
} from '../src/rule.ts'

/** From this share of the body on a note is a copy, not a note that shares some sentences. */
const most = 0.7

export default defineRule({
  id: 'no-identical-copy',
  scope: 'panel',
  kinds: allKinds,
  modes: ['send'],
  needs: [],
  penalty: 20,
  presets: ['recommended', 'strict'],
  messages: {
    copy: {
      text: '{{percent}} % of this note stands in the note to {{others}} as well{{more}}; to make it individual, write at least {{enough}} anew from what only {{own}} said.',
      severity: 'error',
      share: 1,
    },
    repeat: {
      text: '“{{words}}” and more stood in another note to {{own}} already{{more}}; say what is new since then.',
      severity: 'warning',
      share: 0.5,
    },
    shared: {
      text: '“{{words}}” and more stand in the note to {{others}} as well{{more}}; to make it individual, write at least {{enough}} anew from what only {{own}} said.',
      severity: 'warning',
      share: 0.5,
    },
  },
  summary: 'Disallow the same text to several people of a panel.',
  why: 'Interviewers forward and compare the notes they get; a copy undoes what each of them did for the others.',
  source:
    'Career offices say it alike: one note to each interviewer, never the same text to all; thanks and closing may be shared.',
  options: z.strictObject({}),
  examples: [
    {
      pass: [
        'Hi Dana,\n\nThank you for your time on Monday. The kiln that cracked with forty mugs inside has stayed with me. I look forward to hearing from you.\n\nBest,\nSam',
        'Hi Tom,\n\nThank you for your time on Monday. Your trick of pricing a glaze by the spoon is one I will borrow. I look forward to hearing from you.\n\nBest,\nSam',
      ],
    },
    {
      pass: [
        'Hi Dana,\n\nThank you for the tour. For six years I have fired stoneware in a studio of nine. I keep thinking about the kiln that cracked with forty mugs inside, and whether the shelf or the clay was to blame.\n\nSam',
        'Hi Tom,\n\nThank you for lunch. For six years I have fired stoneware in a studio of nine. Pricing a glaze by the spoon is clever, and I would like to see what it says of our celadon.\n\nSam',
      ],
    },
    {
      pass: [
        'Hi [Name],\n\nThank you for [topic]. Our talk about the kiln reinforced my interest in the studio.\n\nSam',
        'Hi [Name],\n\nThank you for [topic]. Our talk about the kiln reinforced my interest in the studio.\n\nSam',
      ],
      mode: 'template',
    },
    {
      fail: [
        'Hi Dana,\n\n«Thank you for Monday. The kiln that cracked with forty mugs inside has stayed with me, Dana. I would sleep beside it, too.»\n\nBest,\nSam',
        'Hi Tom,\n\n«Thank you for Tuesday. The kiln that cracked with fifty mugs inside has stayed with me, Tom. I’d sleep beside it, too.»\n\nBest,\nSam',
      ],
      message:
        '100 % of this note stands in the note to Tom as well; to make it individual, write at least one sentence anew from what only Dana said.',
    },
    {
      fail: [
        'Hi Dana,\n\nThe kiln that cracked with forty mugs inside has stayed with me. «For six years I have fired stoneware in a studio of nine. I throw slowly, trim quickly and sweep every evening.»\n\nSam',
        'Hi Tom,\n\nPricing a glaze by the spoon is clever, and I told my sister about it on the train. «For six years I have fired stoneware in a studio of nine. I throw slowly, trim quickly and sweep every night.»\n\nSam',
      ],
      message:
        '“For six years I have fired stoneware in a studio of nine.…” and more stand in the note to Tom as well; to make it individual, write at least one sentence anew from what only Dana said.',
    },
    {
      fail: [
        'Hi Dana,\n\n«Thank you for the tour. The kiln that cracked with forty mugs inside has stayed with me. I would sleep beside it, too.»\n\nSam',
        'Hi Dana,\n\n«Thank you for the second tour. The kiln that cracked with forty mugs inside has stayed with me. I would sleep beside it, too.»\n\nSam',
      ],
      message:
        '“Thank you for the tour. The kiln that cracked with forty…” and more stood in another note to Dana already; say what is new since then.',
    },
  ],
  *check(notes, { interview, filePaths }) {
    const names = notes.map((note, index) => nameOf(note, interview, filePaths[index] ?? null))
    for (const [index, copied] of findCopies(notes, interview).entries()) {
      if (!copied) continue
      const note = notes[index]!
      const strangers = copied.others.filter((other) => names[other] !== names[index] || names[index] === null)
      const messageId = strangers.length === 0 ? 'repeat' : copied.share >= most ? 'copy' : 'shared'
      for (const { elsewhere, ...span } of copied.runs) {
        yield {
          note: index,
          messageId,
          span,
          weight: 1 / copied.runs.length,
          data: {
            words: quote(note, span),
            percent: Math.round(100 * copied.share),
            others: listNames(strangers.map((other) => names[other] ?? 'somebody else')),
            own: names[index] ?? 'this person',
            more:
              copied.others.length > copied.shown
                ? ` (${copied.shown} of ${copied.others.length} notes are shown)`
                : '',
            enough: copied.enough === 1 ? 'one sentence' : `${copied.enough} sentences`,
          },
          related: elsewhere.map(({ note: other, sentence }) => ({
            note: other,
            span: sentence,
            message: `to ${names[other] ?? 'somebody else'}: “${quote(notes[other]!, sentence)}”`,
          })),
        }
      }
    }
  },
})

function nameOf(note: ReadNote, interview: Interview | null, filePath: string | null): string | null {
  const people = interview ? recipientsOf(note, interview, filePath).people.map(({ name }) => name) : []
  const names = people.length > 0 ? people : addresseeOf(note).names
  return names.length === 0 ? null : listNames(names)
}

/** `Priya`, `Priya and Tom`, `Priya, Tom and 3 others`. */
function listNames(names: readonly string[]): string {
  const known = [...new Set(names)]
  if (known.length > 3) return `${known.slice(0, 2).join(', ')} and ${known.length - 2} others`
  return known.length < 2 ? known.join('') : `${known.slice(0, -1).join(', ')} and ${known.at(-1)}`
}
