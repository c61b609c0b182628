import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { rules } from '../rules/index.ts'
import { flags } from '../src/cli/data/flags.ts'
import { formatterNames } from '../src/node/load-formatter.ts'
import { folderOf, notelint } from './notelint.ts'
import { renderCliPage } from './support/cli-page.ts'
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

test('docs/cli.md is in step with the flags', async () => {
  await expect(renderCliPage()).toMatchFileSnapshot('../docs/cli.md')
})

test.each(['js', 'json'])('docs/configuration.md shows a config that is sound: %s', async (language) => {
  const page = readFileSync('docs/configuration.md', 'utf8')
  const code = new RegExp(`\`\`\`${language} config\\n([^]*?)\`\`\``).exec(page)![1]!
  const folder = folderOf({ [`notelint.config.${language}`]: code, 'package.json': '{ "type": "module" }' })
  try {
    mkdirSync(join(folder.path, 'node_modules'))
    symlinkSync(resolve('.'), join(folder.path, 'node_modules/notelint'), 'junction')
    const { code: exit, stdout, stderr } = notelint(['--print-config', 'templates/a.md'], { cwd: folder.path })
    expect([exit, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject(language === 'js' ? { mode: 'template' } : { preset: 'strict' })
  } finally {
    folder.remove()
  }
})

test('the README begins with what the command says of an example', () => {
  const [, shown] = /```text\n([^]*?)```/.exec(readme)!
  const { stdout } = notelint(['generic.md'], { cwd: resolve('examples') })
  const said = stdout.replace(/ +/g, ' ')
  const lines = shown!.trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(4)
  for (const line of lines) {
    const [start = '', end = ''] = line.replace(/ +/g, ' ').split('…')
    expect(said).toContain(start.trim())
    expect(said).toContain(end.trim())
  }
})

test('the README names every command that it asks for in package.json', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>
  }
  const asked = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!)
  expect(asked.filter((name) => !(name in scripts))).toEqual([])
})

describe('what the pages show', () => {
  const pages = ['README.md', ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : []))]
  const read = (page: string): string => readFileSync(page, 'utf8')

  it.each(pages)('%s asks for flags and formats that there are', (page) => {
    const commands = [...read(page).matchAll(/\bnotelint(?: --?[\w-]+(?:[= ][^\s`'"]+)?)+/g)].map(
      ([command]) => command,
    )
    const asked = commands.flatMap((command) => [...command.matchAll(/ --([\w-]+)/g)].map(([, name]) => name!))
    expect(asked.filter((name) => !flags.some((flag) => flag.name === name))).toEqual([])
    const formats = commands.flatMap((command) =>
      [...command.matchAll(/ (?:-f|--format)[ =]([\w-]+)/g)].map(([, name]) => name!),
    )
    expect(formats.filter((name) => !formatterNames.includes(name) && name !== 'NAME')).toEqual([])
  })

  it.each(pages)('%s links to pages that there are', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path!)
    expect(links.filter((path) => !existsSync(join(dirname(page), path)))).toEqual([])
  })

  it('the index names every page', () => {
    const index = read('docs/README.md')
    expect(pages.filter((page) => page.startsWith('docs/') && !index.includes(`(${page.slice(5)})`))).toEqual([
      'docs/README.md',
    ])
  })
})

const runnable = [readme, readFileSync('docs/api.md', 'utf8')].flatMap((page) =>
  [...page.matchAll(/```js run\n([^]*?)```/g)].map(([, code]) => code!),
)

test.each(runnable)('code on the pages gives what it says: %#', (code) => {
  const told = code.replace(
    /^(\S.*) \/\/ (.+)$/gm,
    (_, expression: string, value: string) => `same(${expression}, ${value})`,
  )
  expect(told).toContain('same(')
  const whole = `import { deepEqual as same } from 'node:assert/strict'\n${told}`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', whole], { encoding: 'utf8' })
  expect([stderr, status]).toEqual(['', 0])
})
