import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Slot } from '../src/note/note.ts'
import { splitWords } from '../src/note/words.ts'

const words = (text: string, slots: readonly Slot[] = []) => splitWords(text, { start: 0, end: text.length }, slots)

test.each([
  ['Thanks, Ana — that was fun!', ['Thanks', 'Ana', 'that', 'was', 'fun']],
  ["don't you’re O'Hara’s teams'", ["don't", 'you’re', "O'Hara’s", 'teams']],
  ['day-to-day follow-up', ['day-to-day', 'follow-up']],
  ['$1.84M, 12%, 6:45 and 1,000 (§ 4, §4)', ['$1.84M', '12%', '6:45', 'and', '1,000', '4', '§4']],
  ['from 40% to 22.5% in Q3 or 24/7', ['from', '40%', 'to', '22.5%', 'in', 'Q3', 'or', '24/7']],
  ['£40k–£50k', ['£40k', '£50k']],
  ['See https://docs.example/a?b=C. Thanks', ['See', 'https://docs.example/a?b=C', 'Thanks']],
  ['(mail ana.ruiz@mail.example, please)', ['mail', 'ana.ruiz@mail.example', 'please']],
  ['at 5 p.m. in the U.S. office, e.g. here', ['at', '5', 'p.m.', 'in', 'the', 'U.S.', 'office', 'e.g.', 'here']],
  ['C++, C# and Node.js; R&D', ['C++', 'C#', 'and', 'Node.js', 'R&D']],
  ['and/or', ['and', 'or']],
  ['Zoë naïve 北京', ['Zoë', 'naïve', '北京']],
  ['🎉 :) … — ??', []],
  ['', []],
])('%j has the words %j', (text, expected) => {
  expect(words(text).map((word) => word.text)).toEqual(expected)
})

test('a slot is one word, with the possessive behind it', () => {
  const text = "Dear [First Last]'s team at {{company}}-wide"
  const slots = ['[First Last]', '{{company}}'].map((mark) => ({
    start: text.indexOf(mark),
    end: text.indexOf(mark) + mark.length,
    label: mark.replace(/[[\]{}]/g, '').toLowerCase(),
  }))
  const found = words(text, slots)
  expect(found.map((word) => word.text)).toEqual(['Dear', '[First Last]', 'team', 'at', '{{company}}', 'wide'])
  expect(found.map((word) => word.slot)).toEqual([null, slots[0], null, null, slots[1], null])
})

test('norm is lower case with straight quotes and without invisible characters', () => {
  expect(words('Don’t co\u00ADope\u200Brate').map((word) => word.norm)).toEqual(["don't", 'cooperate'])
})

test('offsets are absolute', () => {
  const text = 'Skip this. Keep that.'
  expect(splitWords(text, { start: 11, end: 21 }, [])).toMatchObject([
    { start: 11, end: 15, text: 'Keep' },
    { start: 16, end: 20, text: 'that' },
  ])
})

test('plain text has the same words beside a letter that is not plain', () => {
  const plain = fc.string({ unit: fc.constantFrom(...`ab1 .,:/'-_&+#%$@()`) })
  fc.assert(
    fc.property(plain, (text) => {
      expect(words(`${text} é`).slice(0, -1)).toEqual(words(text))
    }),
  )
})
