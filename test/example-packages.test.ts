import { execFileSync } from 'node:child_process'
import { readdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testRule } from '../src/testing.ts'
import type { Rule } from '../src/rule.ts'
import type { Report } from '../src/core.ts'
import { folderOf, notelint } from './notelint.ts'

const note = 'Hi Dana,\n\nThank you for the tour and its synergies.\n\nBest,\nSam\n'
const project = folderOf({
  'package.json': '{ "private": true }',
  'notelint.config.json': '{ "extends": ["notelint-config-careers"] }',
  'note.md': note,
  'templates/note.md': note.replace('Dana', '[Name]'),
})
afterAll(project.remove)

// As a user would: packed, installed by npm, without the network; notelint itself is linked.
beforeAll(() => {
  const npm = (...args: string[]): string =>
    execFileSync('npm', [...args, '--offline', '--ignore-scripts', '--silent'], {
      cwd: project.path,
      encoding: 'utf8',
      shell: true,
    })
  const packages = ['notelint-plugin-plain-words', 'notelint-config-careers']
  npm('pack', ...packages.map((name) => resolve('examples/packages', name)))
  const archives = readdirSync(project.path).filter((name) => name.endsWith('.tgz'))
  npm('install', '--legacy-peer-deps', '--no-audit', ...archives.map((name) => `./${name}`))
  symlinkSync(resolve('.'), join(project.path, 'node_modules/notelint'), 'junction')
}, 120_000)

test('a shared config and its plugin hold for the notes of a project that installs them', () => {
  const { code, stdout, stderr } = notelint(['-f', 'json', '.'], { cwd: project.path })
  const reports = JSON.parse(stdout) as readonly Report[]
  expect([code, stderr.replace(/^.*(?:ExperimentalWarning|--trace-warnings).*\n/gm, '')]).toEqual([1, ''])
  expect(reports.map(({ mode }) => mode)).toEqual(['send', 'template'])
  for (const { messages } of reports) {
    expect(messages.filter(({ ruleId }) => ruleId === 'plain/no-hollow-words')).toMatchObject([
      { message: '“synergies” says nothing; say what you would do together.', line: 3, severity: 1 },
    ])
  }
})

test('--print-config shows what they say, and their rules take options', () => {
  const shown = notelint(['--print-config', 'templates/note.md'], { cwd: project.path })
  expect(JSON.parse(shown.stdout)).toMatchObject({
    mode: 'template',
    plugins: ['plain/no-hollow-words'],
    rules: { 'plain/no-hollow-words': 'error', 'sentence-count': ['warn', { max: 7 }] },
  })
  const rule = ['--rule', 'plain/no-hollow-words: [warn, {wrds: []}]']
  const { code, stderr } = notelint([...rule, '.'], { cwd: project.path })
  expect([code, stderr]).toEqual([2, expect.stringContaining('(did you mean “words”?)') as string])
})

test('the rules of the plugin do as their examples say', async () => {
  const path = join(project.path, 'node_modules/notelint-plugin-plain-words/index.js')
  const plugin = (await import(pathToFileURL(path).href)) as { readonly default: { readonly rules: readonly Rule[] } }
  const atOnce = (_: string, check: () => void): void => check()
  expect(plugin.default.rules).toHaveLength(1)
  for (const rule of plugin.default.rules) testRule(rule, { describe: atOnce, it: atOnce })
})
