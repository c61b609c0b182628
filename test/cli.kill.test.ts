import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { folderOf, notelint } from './notelint.ts'

const source = 'Hi [Name],\n\nThank you for the the tour!! I liked  it.\n\nBest,\nSam\n'
const fixed = 'Hi [Name],\n\nThank you for the tour! I liked it.\n\nBest,\nSam\n'
// Each in a folder of its own, so that they make no panel.
const names = Array.from({ length: 40 }, (_, index) => `d${index}/note.md`)
const folder = folderOf(Object.fromEntries(names.map((name) => [name, source])))
afterAll(folder.remove)

/** Start the bin, and kill it as soon as it begins to write a file of some name. */
async function killWhenWriting(pattern: RegExp, ...args: readonly string[]): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [resolve('dist/bin.js'), ...args, '.'], { cwd: folder.path, stdio: 'ignore' })
  const signal = new Promise<NodeJS.Signals | null>((settle) => child.on('exit', (_, by) => settle(by)))
  const timer = setInterval(() => {
    if (readdirSync(folder.path, { recursive: true }).some((name) => pattern.test(String(name)))) child.kill('SIGKILL')
  }, 1)
  return signal.finally(() => clearInterval(timer))
}

test('a run that is killed while it writes fixes leaves each file whole', async () => {
  expect(await killWhenWriting(/\.note\.md\..*\.tmp$/, '--fix')).toBe('SIGKILL')
  const texts = names.map((name) => readFileSync(join(folder.path, name), 'utf8'))
  expect(texts.filter((text) => text !== source && text !== fixed)).toEqual([])
  expect(texts).toContain(source)
})

test('a run that is killed while it writes its cache leaves one that works, or none', async () => {
  await killWhenWriting(/^\.\.notelintcache\..*\.tmp$/, '--cache')
  const plain = notelint(['.'], { cwd: folder.path })
  expect(notelint(['--cache', '.'], { cwd: folder.path })).toEqual(plain)
})

test('a run that is killed while it writes the suppressions leaves them whole, or as they were', async () => {
  await killWhenWriting(/^\.notelint-suppressions\.json\..*\.tmp$/, '--suppress-all')
  const { code } = notelint(['.'], { cwd: folder.path })
  expect([0, 1]).toContain(code)
})
