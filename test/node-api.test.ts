import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { formatRun, holdAgainstBaseline, lintFiles, lintText, openNotelint, writeFixes } from '../src/node.ts'
import { openProgress } from '../src/cli/progress.ts'
import { folderOf } from './notelint.ts'

const note = 'Hi [Name],\n\nThank you for the the tour.\n\nBest,\nSam\n'
const folder = folderOf({
  'a.md': note,
  'notelint.config.json': '{ "rules": { "require-next-steps": "off" } }',
  'sent/b.md': note.replace('[Name]', 'Dana'),
  'sent/interview.yaml': 'interviewers: [{ name: Dana Moss }]\n',
})
afterAll(folder.remove)
const cwd = folder.path

test('files are linted as by the command, and what is not there is an error', async () => {
  const { reports } = await lintFiles(['.'], { cwd })
  expect(reports.map(({ filePath, errorCount }) => [filePath, errorCount])).toEqual([
    [join(cwd, 'a.md'), 2],
    [join(cwd, 'sent/b.md'), 1],
  ])
  await expect(lintFiles(['none.md'], { cwd })).rejects.toMatchObject({
    name: 'ConfigError',
    problems: ['there is no file or folder “none.md”'],
  })
  expect((await lintFiles(['none.md'], { cwd, allowUnmatched: true })).reports).toEqual([])
})

test('a text is linted as if it stood in a file', async () => {
  const { reports } = await lintText(note.replace('[Name]', 'Dane'), { cwd, filePath: 'sent/new.md' })
  const found = reports[0]!.messages.map(({ ruleId }) => ruleId)
  expect(found).toContain('no-wrong-recipient')
  expect(found).not.toContain('require-next-steps')
})

test('fixes are made, and written when asked for', async () => {
  const run = await lintFiles(['a.md'], { cwd, fix: true })
  expect(run.reports[0]!.output).toBe(note.replace('the the', 'the'))
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(note)
  expect(await writeFixes(run)).toEqual([])
  expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(run.reports[0]!.output)
})

test('a file that has changed meanwhile is not written', async () => {
  const run = await lintFiles(['sent/b.md'], { cwd, fix: true })
  const { before = new Map<string, string>() } = run
  const changed = { ...run, before: new Map([...before].map(([path, text]) => [path, `${text}\n`])) }
  expect(await writeFixes(changed)).toEqual([expect.stringMatching(/b\.md is not UTF-8, or changed/) as string])
})

test('a run is shown by a formatter, and held against a baseline', async () => {
  const run = await lintFiles(['a.md'], { cwd })
  expect(await formatRun(run, 'unix', { cwd })).toMatch(/a\.md:1:4: .* \[Error\/no-unfilled-slot\]/)
  const allow = { cwd, location: 'allowed.json', change: { allow: null } }
  expect((await holdAgainstBaseline(run.reports, allow)).reports[0]!.errorCount).toBe(0)
})

test('settings, selections and rules can be asked for', async () => {
  const notelint = openNotelint({ cwd, only: ['require-thanks'] })
  expect((await notelint.select(['**/*.md'])).files).toEqual([join(cwd, 'a.md'), join(cwd, 'sent/b.md')])
  const { options, interviewPath } = await notelint.settingsFor('sent/b.md')
  expect([options.rules?.['sentence-count'], interviewPath]).toEqual(['off', join(cwd, 'sent/interview.yaml')])
  expect(() => openNotelint({ only: ['require-thank'] })).toThrow('did you mean “require-thanks”?')
})

test('progress is shown on a terminal after half a second, and taken back', () => {
  const shown = (showsProgress: boolean): string[] => {
    const lines: string[] = []
    let now = 0
    const progress = openProgress({ showsProgress, stderr: (text) => lines.push(text) }, () => now)
    progress.start(4)
    for (const time of [100, 490, 520, 560, 700]) {
      now = time
      progress.add(1)
    }
    progress.stop()
    return lines
  }
  expect(shown(true)).toEqual(['\rnotelint: 3 of 4 files', '\rnotelint: 4 of 4 files', '\r\u001b[K'])
  expect(shown(false)).toEqual([])
})
