import { expect, test } from 'vitest'
import { json } from '../src/formatters/json.ts'
import { contextOf, messageOf, reportOf } from './reports.ts'

test('JSON gives the reports back', () => {
  const reports = [
    reportOf({ messages: [messageOf({ message: 'a\u001b\u009b\u007f\u2028“é”' })] }),
    reportOf({ score: null }),
  ]
  expect(JSON.parse(json(reports, contextOf()))).toEqual(reports)
})

test('JSON is one line and free of characters that a terminal obeys', () => {
  expect(json([reportOf({ messages: [messageOf({ message: 'a\n\u001b\u009b\u007f\u2028' })] })], contextOf())).toMatch(
    /^[^\p{Cc}\u2028]*$/u,
  )
})
