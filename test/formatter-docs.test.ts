import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadFormatter } from '../src/node/load-formatter.ts'
import { folderOf } from './notelint.ts'
import { contextOf, reportOf } from './reports.ts'
import { renderFormatterPage } from './support/formatter-page.ts'

describe('docs/formatters.md', () => {
  it('is in step with the formatters', async () => {
    await expect(await renderFormatterPage()).toMatchFileSnapshot('../docs/formatters.md')
  })

  it('shows a format of one’s own that works', async () => {
    const [, name, code] = /```js\n\/\/ (\S+?):[^\n]*\n([^`]*(?:`[^`]+`[^`]*)*?)```/.exec(
      readFileSync('docs/formatters.md', 'utf8'),
    )!
    const own = folderOf({ [name!]: code! })
    const formatter = await loadFormatter(`./${name}`, { cwd: own.path })
    expect(await formatter([reportOf(), reportOf({ score: null })], contextOf())).toBe('88\tnote.md')
    own.remove()
  })
})
