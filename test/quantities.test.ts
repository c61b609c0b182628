import { expect, test } from 'vitest'
import { quantitiesOf } from '../src/language/quantities.ts'
import { tokensOf } from '../src/language/tokens.ts'

test.each([
  ['40 -> 22', ['40 count', '22 count']],
  ['two hundred and ten agents', ['210 count']],
  ['1,200 parts and 80k units', ['1200 count', '80000 count']],
  ['twenty-five of them', ['25 count']],
  ['three thousand five hundred', ['3500 count']],
  ['31% of it, 5 per cent, ten percent', ['0.31 share', '0.05 share', '0.1 share']],
  ['1 in 5, two in three, 6/10', ['0.2 share', '0.667 share', '0.6 share']],
  ['almost a third; halving it', ['0.333 share', '0.5 share']],
  ['two thirds', ['0.667 share']],
  ['the third door', []],
  ['60 days, 2 months', ['60 time', '60.833 time']],
  ['6 wks and fifty minutes', ['42 time', '0.035 time']],
  ['twelve-hour shifts', ['0.5 time']],
  ['half an hour, the half hour', ['0.021 time', '0.021 time']],
  ['a whole fortnight, a decade', ['14 time', '3650 time']],
  ['nobody', []],
])('reads “%s”', (text, expected) => {
  const found = quantitiesOf(tokensOf(text), text)
  expect(found.map(({ value, measure }) => `${Math.round(value * 1000) / 1000} ${measure}`)).toEqual(expected)
})
