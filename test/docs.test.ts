import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { renderCost, renderRulePage } from './support/rule-page.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

describe('docs/rules', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s.md is in step with the rule', async (id, rule) => {
    await expect(renderRulePage(rule)).toMatchFileSnapshot(`../docs/rules/${id}.md`)
  })

  it('has an index in step with the rules', async () => {
    const rows = rules.map((rule) => `| [\`${rule.id}\`](${rule.id}.md) | ${rule.summary} | ${renderCost(rule)} |`)
    const page = `<!-- Generated from rules/: npm run update -->\n\n# Rules\n\n| rule | wants | costs |\n|---|---|---|\n${rows.join('\n')}\n`
    await expect(page).toMatchFileSnapshot('../docs/rules/README.md')
  })
})

test('the README names every command that it asks for in package.json', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>
  }
  const asked = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!)
  expect(asked.filter((name) => !(name in scripts))).toEqual([])
})
