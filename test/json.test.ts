import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { json } from '../src/formatters/json.ts'
import { z } from '../src/rule.ts'
import { lintPanel } from '../src/index.ts'
import { reportSchema } from '../src/report/report-schema.ts'
import { contextOf, messageOf, reportOf } from './reports.ts'
import { sampleReports } from './support/samples.ts'

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

test('every report has the shape that is published, and no more', () => {
  const source = 'Hi Priya,\n\nThank you for your time. I look forward to hearing from you.\n\nBest,\nSam\n'
  const panel = lintPanel([source, source].map((text, index) => ({ source: text, filePath: `${index}.md` })))
  const reports: unknown = JSON.parse(json([...sampleReports().reports, ...panel], contextOf()))
  expect(z.array(reportSchema).safeParse(reports).error?.issues ?? []).toEqual([])
  expect(panel[0]!.messages.some(({ related }) => related.length > 0)).toBe(true)
})

test('every field of a report is told of in docs/api.md', () => {
  const page = readFileSync('docs/api.md', 'utf8')
  const fields = Object.keys({ ...reportSchema.shape, ...reportSchema.shape.suppressedMessages.element.shape })
  expect(fields.filter((field) => !new RegExp(`\\b${field}\\b`).test(page))).toEqual([])
})
