import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lintPanel, parseInterview, type Report } from '../src/index.ts'

const interview = parseInterview({
  company: 'Northwind Ceramics',
  role: 'Studio Manager',
  candidate: { name: 'Sam Rivera' },
  interviewers: [{ name: 'Priya Shah' }, { name: 'Tom Reyes' }],
})

const sentences = [
  'Thank you for taking the time to show me round Northwind Ceramics on Monday.',
  'The kiln that cracked with 40 mugs inside has stayed with me, because I would have opened the door too early as well.',
  "For six years I've run a studio of nine potters, and I'm happiest when the shelves are empty.",
  'I would gladly bring my glaze notebook, which is older than my car.',
  'I look forward to hearing from you.',
]

const note = (name: string, body: string): string => `Hi ${name},\n\n${body}\n\nBest,\nSam Rivera\n`
const original = note('Priya', sentences.join(' '))

function lint(...sources: string[]): readonly Report[] {
  const notes = sources.map((source, index) => ({ source, filePath: `${index}.md`, kind: 'thank-you' as const }))
  return lintPanel(notes, { interview })
}

function copiesIn(reports: readonly Report[]): string[] {
  return reports.flatMap(({ filePath, messages }) =>
    messages
      .filter(({ ruleId }) => ruleId === 'no-identical-copy')
      .flatMap(({ related }) => related.map((place) => `${filePath} ~ ${place.filePath}`)),
  )
}

const bothWays = ['0.md ~ 1.md', '1.md ~ 0.md']
const look: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', x: 'х', y: 'у' }

/** Ways to make a copy look unlike its original. */
const disguises: Readonly<Record<string, (body: readonly string[]) => string>> = {
  'another name': (body) => body.join(' ').replace('show me round', 'show me, Tom, round'),
  'another company': (body) => body.join(' ').replace('Northwind Ceramics', 'Calder Pottery'),
  'another day': (body) => body.join(' ').replace('Monday', 'yesterday afternoon'),
  'another number': (body) => body.join(' ').replace('40', '55'),
  'another order': (body) => [body[3], body[2], body[0], body[1], body[4]].join(' '),
  'one more sentence': (body) => [...body.slice(0, 3), 'The biscuits were good, too.', ...body.slice(3)].join(' '),
  'two sentences made one': (body) =>
    body.join(' ').replace('well. For', 'well, and for').replace('empty. I', 'empty, so I'),
  'one sentence made two': (body) => body.join(' ').replace(', because I', '. I'),
  'hard spaces': (body) => body.join(' ').replaceAll(' ', '\u00A0'),
  'double spaces': (body) => body.join('  ').replaceAll(' ', '  '),
  'curly quotes': (body) => body.join(' ').replaceAll("'", '’'),
  'full contractions': (body) => body.join(' ').replace("I've", 'I have').replace("I'm", 'I am'),
  'zero-width characters': (body) => body.join(' ').replace(/(?<=\w\w)(?=\w)/g, '\u200B'),
  'look-alike letters': (body) => body.join(' ').replace(/[aceiopxy]/g, (letter) => look[letter]!),
  'wrapped lines': (body) => body.join(' ').replace(/(.{40}\S*) /g, '$1\n'),
  'Windows line ends': (body) => body.join('\r\n\r\n'),
  emphasis: (body) => body.join(' ').replace('cracked', '**cracked**').replace('glaze notebook', '*glaze notebook*'),
}

describe('no-identical-copy', () => {
  it.each(Object.entries(disguises))('is not misled by %s', (_name, disguise) => {
    expect([...new Set(copiesIn(lint(original, note('Tom', disguise(sentences)))))]).toEqual(bothWays)
  })

  it('is not misled by any two disguises at once', () => {
    const names = Object.keys(disguises).filter((name) => !/order|more|made/.test(name))
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...Object.keys(disguises)), (first, second) => {
        const body = disguises[first]!([disguises[second]!(sentences)])
        expect([...new Set(copiesIn(lint(original, note('Tom', body))))]).toEqual(bothWays)
      }),
      { numRuns: 40 },
    )
  })

  it('is not misled by another greeting, closing or byte order mark', () => {
    const copy = `\uFEFFGood morning,\n\n${sentences.join(' ')}\n\nWith warm regards,\nSam\n`
    expect([...new Set(copiesIn(lint(original, copy)))]).toEqual(bothWays)
  })

  it('says the same of both notes in any order', () => {
    const other = note('Tom', sentences.join(' '))
    expect(copiesIn(lint(other, original))).toEqual(copiesIn(lint(original, other)))
  })

  it.each([
    [
      'an honest rewrite',
      [
        'I am grateful for the hour you gave me at Northwind Ceramics.',
        'Your mugs, all forty, and that door: I would have pulled it open long before the cone was down.',
        'Nine potters have worked under me, six years now.',
        'There is a book of glazes I could carry along.',
        'It would be good to hear what comes next.',
      ],
    ],
    [
      'an honest note that shares thanks and close',
      [
        sentences[0],
        'Pricing a glaze by the spoon is the cleverest thing that anybody told me all week.',
        sentences[4],
      ],
    ],
    [
      'an honest note that shares one sentence about the candidate',
      [
        'Pricing a glaze by the spoon is the cleverest thing that anybody told me all week, and I have tried it at home since.',
        sentences[2],
        'My celadon turns out to cost three times what I ask for it.',
      ],
    ],
    ['an empty note', []],
  ])('does not call %s a copy', (_name, body) => {
    expect(copiesIn(lint(original, note('Tom', body.join(' '))))).toEqual([])
  })

  it('does not call notes copies that share thanks for the same thing and a close, and nothing else', () => {
    const [thanks, close] = [
      'Thank you for the walk through the cellar and the loft on Monday.',
      'I look forward to hearing from you before the spring sale, with the catalogue or without.',
    ]
    const own = [sentences[1], 'Pricing a glaze by the spoon is the cleverest thing that anybody told me all week.']
    const notes = ['Priya', 'Tom'].map((name, index) => note(name, [thanks, own[index], close].join(' ')))
    expect(copiesIn(lint(...notes))).toEqual([])
  })

  it.each([
    ['sounds like stock', 'I keep my notes short, my door open, and my promises few enough to be kept.'],
    ['is long and sounds like thanks', 'Thank you for the loan of the goniometer, the cast, the plaster and the rasp.'],
  ])('counts a sentence that %s but says something', (_name, shared) => {
    const tail = `${sentences[2]} ${shared}`
    expect(copiesIn(lint(note('Priya', `${sentences[1]} ${tail}`), note('Tom', tail)))).toContain('0.md ~ 1.md')
  })

  it.each([
    ['is short and stands beside another', 'I never sulk over glazes.', true],
    ['ends the notes, but looks at nothing ahead', 'On any site I find the isolator before I find the kettle.', true],
    ['is shorter still', 'I never sulk.', false],
    ['looks ahead', 'I would be glad to come back for a trial day.', false],
  ])('counts a second sentence that %s only if it says something', (_name, shared, isCopy) => {
    const own = 'Pricing a glaze by the spoon is the cleverest thing that anybody told me all week.'
    const [first, second] = [sentences[1]!, own].map((start) => `${start} ${sentences[2]} ${shared}`)
    expect(copiesIn(lint(note('Priya', first!), note('Tom', second!))).length > 0).toBe(isCopy)
  })

  it('takes a message to an interviewer for a note, though it speaks of prices', () => {
    const body =
      'Please find the invoice for the mugs attached. Whoever stands at the wheel may set the price: how sensible.'
    const notes = ['Priya', 'Tom'].map((name) => note(name, body))
    const areOther = (about: typeof interview | null): boolean[] =>
      lintPanel(
        notes.map((source) => ({ source })),
        { interview: about },
      ).map(({ kind }) => kind === 'other')
    expect([areOther(interview), areOther(null)]).toEqual([
      [false, false],
      [true, true],
    ])
  })

  it('leaves templates with one skeleton alone', () => {
    const template = note('[Name]', sentences.join(' '))
    expect(copiesIn(lint(`---\nmode: template\n---\n${template}`, `---\nmode: template\n---\n${template}`))).toEqual([])
  })

  it('tells a second note to the same person from a copy to another', () => {
    const [first, second] = lint(original, original).map(({ messages }) => messages.map(({ messageId }) => messageId))
    expect(first).toContain('repeat')
    expect(first).not.toContain('copy')
    expect(second).toContain('repeat')
  })

  it('names the other note, its sentence and what would be enough', () => {
    const [report] = lint(original, note('Tom', sentences.join(' ')))
    const [message] = report!.messages.filter(({ ruleId }) => ruleId === 'no-identical-copy')
    expect(message).toMatchObject({
      severity: 2,
      message:
        '100 % of this note stands in the note to Tom Reyes as well; to make it individual, write at least 2 sentences anew from what only Priya Shah said.',
    })
    expect(message!.related[1]).toEqual({
      filePath: '1.md',
      range: [86, 203],
      message: 'to Tom Reyes: “The kiln that cracked with 40 mugs inside has stayed with…”',
    })
  })

  it('holds every note against every other without losing a pair', () => {
    const names = Array.from({ length: 20 }, (_, index) => note(`Tom`, `${sentences.join(' ')} It was day ${index}.`))
    expect(new Set(copiesIn(lint(...names))).size).toBe(20 * 19)
  })

  it('shows the nearest few of many copies, and counts the rest', () => {
    const tail = ' The biscuits that you bake on Fridays deserve a shelf of their own.'
    const sources = Array.from({ length: 30 }, (_, index) => {
      const isNear = index % 7 === 0
      return note('Tom', `${sentences.join(' ')}${isNear ? tail : ''}`)
    })
    const [first] = lint(...sources)
    const [message] = first!.messages.filter(({ ruleId }) => ruleId === 'no-identical-copy')
    expect(message!.message).toContain('(5 of 29 notes are shown)')
    expect([...new Set(message!.related.map(({ filePath }) => filePath))]).toEqual([
      '1.md',
      '14.md',
      '21.md',
      '28.md',
      '7.md',
    ])
  })
})

// The goal is 2.5; a busy machine gets some room.
it('lints a panel of twenty in not much more than the time of its notes', { retry: 2 }, () => {
  const bodies = Array.from({ length: 20 }, (_, index) => [
    ...sentences.slice(index % 5),
    ...sentences.slice(0, index % 5),
  ])
  const notes = bodies.map((body, index) => ({ source: note('Tom', `${body.join(' ')} It was day ${index}.`) }))
  const fastest = (run: () => void): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = performance.now()
        run()
        return performance.now() - start
      }),
    )
  const alone = fastest(() => notes.forEach(({ source }) => lint(source)))
  expect(fastest(() => lintPanel(notes, { interview })) / alone).toBeLessThan(4)
})
