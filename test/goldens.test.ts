import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stylish } from '../src/formatters/stylish.ts'
import { lint } from '../src/index.ts'
import { contextOf } from './reports.ts'

const folder = new URL('../fixtures/notes/', import.meta.url)

describe('fixtures/notes', () => {
  it.each(readdirSync(folder))('%s is reported as in its golden', async (name) => {
    const source = readFileSync(new URL(name, folder), 'utf8')
    const report = lint(source, { filePath: name })
    const text = report.skipped
      ? `${name}: skipped, ${report.skipped}\n`
      : stylish([report], contextOf({ sources: new Map([[name, source]]) }))
    await expect(text).toMatchFileSnapshot(`../fixtures/goldens/${name}.report`)
  })
})
