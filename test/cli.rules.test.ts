import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { folderOf } from './notelint.ts'
import { runCli } from './run-cli.ts'

const note = (greeting: string): string =>
  `Hi ${greeting},\n\nThank you for the tour of the kilns today.\n\nBest,\nSam\n`
const rule = `id: 'found', scope: 'note', kinds: ['thank-you'], modes: ['send'], needs: [], penalty: 5, presets: ['recommended'],
  messages: { found: { text: 'Found.', severity: 'warning', share: 1 } }, summary: 'Disallow.', why: '', source: '', examples: [],
  url: 'https://house.example/found', options: { safeParse: () => ({ success: true }), parse: (value) => value },
  *check(note) { yield { messageId: 'found', span: note.sentences[0] } }`
const { path: cwd, remove } = folderOf({
  'a.md': note('Priya'),
  'house.mjs': `export default { meta: { name: 'house', version: '1.0.0' }, rules: [{ ${rule} }] }`,
  'many/1/a.md': note('[Name]'),
  'many/2/a.md': note('[Name]'),
  'many/3/a.md': note('[First Name]'),
})
cpSync(join(cwd, 'house.mjs'), join(cwd, 'node_modules/notelint-plugin-house/index.js'))
cpSync(join(cwd, 'house.mjs'), join(cwd, 'node_modules/@team/notelint-plugin/index.js'))
afterAll(remove)

const run = (line: string) => runCli(line.split(' '), { cwd })
type Reports = readonly {
  readonly messages: readonly { readonly url: string | null }[]
  readonly stats?: {
    readonly times: { readonly passes: readonly [{ readonly rules: object; readonly total: number }] }
  }
}[]
const reportsOf = async (line: string): Promise<Reports> => JSON.parse((await run(line)).stdout) as Reports

test.each([
  ['a file', './house.mjs', 'house/found'],
  ['a package by its short name', 'house', 'house/found'],
  ['a package of a scope', '@team', '@team/found'],
])('--plugin adds the rules of %s', async (_, name, id) => {
  const { stdout } = await run(`--plugin ${name} --only ${id} -f unix a.md`)
  expect(stdout).toContain(`a.md:3:1: Found. [Warning/${id}]`)
})

test('messages and SARIF lead to the page that a rule of a plugin names; the built-in rules have none', async () => {
  const [report] = await reportsOf('--plugin ./house.mjs --only house/found,require-specific-reference -f json a.md')
  expect(report!.messages.map(({ url }) => url).sort()).toEqual(['https://house.example/found', null])
  expect((await run('--plugin ./house.mjs -f sarif a.md')).stdout).toContain('"helpUri":"https://house.example/found"')
})

test('--stats tells how long each rule that applied took, and no cache keeps that', async () => {
  const [first] = await reportsOf('--stats --cache --only require-thanks,require-ask -f json a.md')
  const [pass] = first!.stats!.times.passes
  expect(Object.keys(pass.rules)).toEqual(['require-thanks'])
  expect(pass.total).toBeGreaterThan(0)
  const [again] = await reportsOf('--cache --only require-thanks,require-ask -f json a.md')
  expect(again).not.toHaveProperty('stats')
})

test('a run over templates says how to lint them, one over a few drafts does not', async () => {
  const hint = /3 of 3 notes hold placeholders. These look like templates: --mode template, or “mode: template” /
  expect((await run('many')).stderr).toMatch(hint)
  expect((await run('--mode template many')).stderr).toBe('')
  expect((await run('many/1 many/2')).stderr).toBe('')
})

test('of many skipped files the first ten are named, with --debug all', async () => {
  const { path, remove } = folderOf(
    Object.fromEntries(Array.from('abcdefghijkl', (name) => [`${name}.md`, '# Kilns\n'])),
  )
  const plain = await runCli(['.'], { cwd: path })
  expect(plain.stderr).toMatch(
    /^notelint: skipped 12 files, no interview note .*: a\.md, .*j\.md, 2 more \(--debug names them\)\n$/,
  )
  expect((await runCli(['--debug', '.'], { cwd: path })).stderr).toContain('j.md, k.md, l.md\n')
  remove()
})
