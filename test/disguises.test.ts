import { describe, expect, it } from 'vitest'
import { lintPanel, parseInterview } from '../src/index.ts'

const interview = parseInterview({
  company: 'Northwind Ceramics',
  role: 'Studio Manager',
  candidate: { name: 'Sam Rivera' },
  interviewers: [{ name: 'Priya Shah' }, { name: 'Tom Reyes' }],
})

const note = (name: string, ...sentences: string[]): string =>
  `Hi ${name},\n\n${sentences.join(' ')}\n\nBest,\nSam Rivera\n`

/** Whether two notes that share some sentences, and have one of their own each, are told to be copies. */
function areCopies(shared: readonly string[], disguised: readonly string[]): boolean {
  const sources = [
    note('Priya', 'The flooded cellar and the pump in it have stayed with me.', ...shared),
    note('Tom', 'Pricing a glaze by the spoon is clever, and my sister agrees.', ...disguised),
  ]
  const reports = lintPanel(
    sources.map((source, index) => ({
      source,
      filePath: `${index}.md`,
      kind: 'thank-you' as const,
    })),
    { interview },
  )
  return reports.every(({ messages }) => messages.some(({ ruleId }) => ruleId === 'no-identical-copy'))
}

const plain = [
  "I've thrown mugs that weren't round, and it's the handle that I'd blame.",
  "If they're cracked, I don't sell them, and I won't give them away.",
]
const owned = [
  "The kiln's shelf, the potter's wheel and the mug's handle don't lie.",
  "A glaze's colour isn't the painter's, nor the spoon's.",
]
const look: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
}

/** Two sentences full of what a disguise changes, so that nothing else gives the copy away. */
const cases: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  names: [
    ['With Priya, Lena and Omar Haddad one could fire it.', 'Whoever asked Priya Shah or Omar heard of the shelf.'],
    ['With Tom, Wilhelmina and Bo one could fire it.', 'Whoever asked Tom Reyes or Anneliese Kuhn heard of the shelf.'],
  ],
  'the company': [
    [
      'All that Northwind Ceramics fires is what Northwind Ceramics throws.',
      'A mug of Northwind Ceramics outlives kettles not of Northwind Ceramics.',
    ],
    [
      'All that Calder Pottery Limited fires is what Calder Pottery Limited throws.',
      'A mug of Calder Pottery Limited outlives kettles not of Calder Pottery Limited.',
    ],
  ],
  'the role': [
    ['A Studio Manager sweeps before the Studio Manager fires.', 'No Studio Manager of mine slept beside kilns.'],
    ['A studio manager sweeps before the Studio Manager fires.', 'No studio manager of mine slept beside kilns.'],
  ],
  'the day': [
    ['What cracked yesterday evening was glued yesterday night.', 'By tomorrow noon kilns cool that burned tonight.'],
    ['What cracked on Friday was glued on Monday morning.', 'By Tuesday kilns cool that burned this afternoon.'],
  ],
  numbers: [
    ['I fired 40 mugs, 12 bowls and 9 jugs.', 'Of 300 potters 25 glaze, and 7 throw.'],
    ['I fired sixty-five mugs, 1,200 bowls and three jugs.', 'Of two hundred potters 31 glaze, and eight throw.'],
  ],
  order: [plain, [plain[1]!, plain[0]!]],
  'hard spaces': [plain, plain.map((text) => text.replaceAll(' ', '\u00A0'))],
  'zero-width characters': [plain, plain.map((text) => text.replace(/(?<=\w)(?=\w)/g, '\u200B'))],
  'curly quotes': [owned, owned.map((text) => text.replaceAll("'", '’'))],
  'look-alike letters': [plain, plain.map((text) => text.replace(/[aceiopxy]/g, (letter) => look[letter]!))],
}

describe('a copy of two sentences', () => {
  it.each(Object.entries(cases))('is not hidden by %s', (_, [shared, disguised]) => {
    expect(areCopies(shared, disguised)).toBe(true)
  })

  it.each(Object.entries(cases))('is none where one of the two is left out: %s', (_, [[first], disguised]) => {
    expect(areCopies([first!], disguised)).toBe(false)
  })
})
