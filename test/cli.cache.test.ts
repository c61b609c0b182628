import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { folderOf, type Outcome } from './notelint.ts'
import { runCli } from './run-cli.ts'

const folders: { readonly remove: () => void }[] = []
afterEach(() => {
  for (const { remove } of folders.splice(0)) remove()
})

const note = (detail: string, name = 'Sam'): string =>
  `Hi Priya,\n\nThank you for your time. You said that ${detail} stayed with you. I look forward to hearing from you.\n\nBest,\n${name}\n`

/** A plugin whose rule counts the notes that it is shown. */
const counting = (version: string): string => `
  globalThis.linted = []
  const count = {
    id: 'count', scope: 'note', kinds: ['thank-you'], modes: ['send'], needs: [], penalty: 0, presets: ['recommended'],
    messages: {}, summary: '', why: '', source: '', examples: [],
    options: { safeParse: () => ({ success: true }), parse: (value) => value },
    *check(note, { filePath }) { globalThis.linted.push(filePath.split(/[\\\\/]/).at(-1)) },
  }
  export default { plugins: { ours: { ${version} rules: [count] } } }`

function open(files: Readonly<Record<string, string>>) {
  const folder = folderOf(files)
  folders.push(folder)
  const at = (name: string): string => join(folder.path, name)
  return {
    at,
    write: (name: string, text: string): void => writeFileSync(at(name), text),
    /** What a run prints, and the files that it lints. */
    run: async (...args: string[]): Promise<Outcome & { readonly linted: readonly string[] }> => {
      const linted = ((globalThis as { linted?: string[] }).linted ??= [])
      linted.length = 0
      const outcome = await runCli(['--cache', '-f', 'json', ...args], { cwd: folder.path })
      return { ...outcome, linted: [...new Set((globalThis as { linted?: string[] }).linted)].sort() }
    },
  }
}

const files = {
  'a/a.md': note('kiln 3'),
  'b/b.md': note('the glaze'),
  'notelint.config.mjs': counting("meta: { name: 'ours', version: '1.0.0' },"),
}

test.each(['content', 'metadata'])('with --cache a file that has not changed is not linted (%s)', async (strategy) => {
  const { run, write } = open(files)
  const first = await run('--cache-strategy', strategy, '.')
  expect(first.linted).toEqual(['a.md', 'b.md'])
  const second = await run('--cache-strategy', strategy, '.')
  expect(second).toEqual({ ...first, linted: [] })
  write('a/a.md', note('the night shift and its rota'))
  const third = await run('--cache-strategy', strategy, '.')
  expect(third.linted).toEqual(['a.md'])
  expect(third.stdout).not.toBe(first.stdout)
})

test('a setting, an interview and a version of a plugin count as changes', async () => {
  const { run, write } = open(files)
  await run('.')
  expect((await run('--rule', 'sentence-count: off', '.')).linted).toEqual(['a.md', 'b.md'])
  await run('.')
  write('b/interview.yaml', 'company: Northwind\n')
  expect((await run('.')).linted).toEqual(['b.md'])
  write('notelint.config.mjs', counting("meta: { name: 'ours', version: '1.0.1' },"))
  expect((await run('.')).linted).toEqual(['a.md', 'b.md'])
})

test('a plugin that does not say its version turns the cache off', async () => {
  const { run } = open({ ...files, 'notelint.config.mjs': counting('') })
  await run('.')
  expect((await run('.')).linted).toEqual(['a.md', 'b.md'])
})

test('a panel is linted again when one of its notes has changed', async () => {
  const { run, write } = open({ ...files, 'a/c.md': note('the rota') })
  const first = await run('.')
  expect(first.stdout).toContain('"ruleId":"no-identical-copy","messageId"')
  expect(await run('.')).toEqual({ ...first, linted: [] })
  write('a/c.md', note('the rota', 'Kim'))
  const third = await run('.')
  expect(third.linted).toEqual(['c.md'])
  expect(third.stdout).not.toContain('"ruleId":"no-identical-copy","messageId"')
})

test.each([
  ['empty', () => ''],
  ['cut short', (text: string) => text.slice(0, text.length / 2)],
  ['meddled with', (text: string) => text.replace('require-thanks', 'require-thangs')],
  ['no text', () => '\0\u0001'],
])('a cache that is %s is made anew', async (_, spoil) => {
  const { run, at } = open(files)
  const first = await run('--cache-location', 'x/', '.')
  const whole = readFileSync(at('x/.notelintcache'), 'utf8')
  writeFileSync(at('x/.notelintcache'), spoil(whole))
  expect(await run('--cache-location', 'x/', '.')).toEqual(first)
  expect(readFileSync(at('x/.notelintcache'), 'utf8')).toBe(whole)
})

test('nothing is kept of a fix, and a run without --cache leaves the cache as it is', async () => {
  const { run, at, write } = open(files)
  await run('.')
  const before = readFileSync(at('.notelintcache'), 'utf8')
  await runCli(['.'], { cwd: at('.') })
  expect(readFileSync(at('.notelintcache'), 'utf8')).toBe(before)
  write('a/a.md', note('the the kiln'))
  expect((await run('--fix', '.')).linted).toEqual(['a.md'])
  expect(readFileSync(at('a/a.md'), 'utf8')).toBe(note('the kiln'))
  expect((await run('.')).linted).toEqual(['a.md'])
  expect(existsSync(at('.notelintcache'))).toBe(true)
})
