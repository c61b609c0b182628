import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { folderOf, notelint } from './notelint.ts'

const source = 'Hi [Name],\n\nThank you for the the tour!! I liked  it.\n\nBest,\nSam\n'
const fixed = 'Hi [Name],\n\nThank you for the tour! I liked it.\n\nBest,\nSam\n'
// Each in a folder of its own, so that they make no panel.
const names = Array.from({ length: 8 }, (_, index) => `d${index}/note.md`)
const folder = folderOf(Object.fromEntries(names.map((name) => [name, source])))
const first = join(folder.path, names[0]!)
const textsNow = (): readonly string[] => names.map((name) => readFileSync(join(folder.path, name), 'utf8'))
afterAll(folder.remove)

/** Run the bin, which is killed when half of the file is written that is the given one in order; that half is what is left. */
function killInWrite(count: number, ...args: readonly string[]): string {
  const killer = pathToFileURL(resolve('test/support/kill-while-writing.js')).href
  const { signal } = spawnSync(process.execPath, ['--import', killer, resolve('dist/bin.js'), ...args, '.'], {
    cwd: folder.path,
    env: { PATH: process.env['PATH'], KILL_AT: String(count) },
  })
  expect(signal).toBe('SIGKILL')
  const names = readdirSync(folder.path, { recursive: true }).map(String)
  const draft = join(
    folder.path,
    names.find((name) => name.endsWith('.tmp'))!,
  )
  const half = readFileSync(draft, 'utf8')
  rmSync(draft)
  return half
}

test('a run that is killed while it writes the suppressions leaves them as they were', () => {
  const path = join(folder.path, 'notelint-suppressions.json')
  expect(killInWrite(1, '--suppress-all')).toMatch(/^\{\n/)
  expect(existsSync(path)).toBe(false)
  expect(notelint(['--suppress-all', '.'], { cwd: folder.path }).code).toBe(0)
  const whole = readFileSync(path, 'utf8')
  killInWrite(1, '--suppress-all')
  expect(readFileSync(path, 'utf8')).toBe(whole)
})

test('a run that is killed while it writes its cache leaves the old one, or none, and either works', () => {
  const plain = notelint(['.'], { cwd: folder.path })
  for (const state of ['none', 'old']) {
    writeFileSync(first, state === 'old' ? `${source}\n` : source)
    killInWrite(1, '--cache')
    expect(notelint(['--cache', '.'], { cwd: folder.path })).toEqual(plain)
  }
})

test('a run that is killed while it writes fixes leaves each file whole', () => {
  writeFileSync(first, source)
  expect(fixed).toContain(killInWrite(4, '--fix'))
  expect(textsNow()).toEqual(names.map((_, index) => (index < 3 ? fixed : source)))
})
