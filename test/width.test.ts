import { expect, test } from 'vitest'
import { widthOf } from '../src/formatters/width.ts'
import { wrap } from '../src/formatters/text.ts'

test.each([
  ['', 0],
  ['“Zoë” – it’s…', 13],
  ['Zoe\u0308', 3],
  ['田中', 4],
  ['👍', 2],
  ['👍🏽', 2],
  ['👩‍🚀', 2],
  ['a\u200bb', 2],
  ['ｆｕｌｌ', 8],
  ['ﾊﾝｶｸ', 4],
  ['한글', 4],
  ['🙂!', 3],
])('“%s” is %i columns wide', (text, columns) => {
  expect(widthOf(text)).toBe(columns)
})

test('lines are broken by their width, not their length', () => {
  expect(wrap('田中 田中 ab cd ef', 9)).toEqual(['田中 田中', 'ab cd ef'])
})
