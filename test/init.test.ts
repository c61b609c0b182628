import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { run } from '../src/cli/run.ts'
import { openNotelint } from '../src/node/notelint.ts'
import { renderInterview } from '../src/node/starters.ts'
import { parseInterview } from '../src/note/interview-schema.ts'
import { folderOf } from './notelint.ts'

const folders: { readonly remove: () => void }[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove()
})

function folder(files: Record<string, string> = {}): string {
  const made = folderOf(files)
  folders.push(made)
  return made.path
}

async function init(
  cwd: string,
  args: readonly string[],
  answers: readonly string[] | null = null,
): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const code = await run(['init', ...args], {
    stdin: (async function* () {
      yield* answers ?? []
    })(),
    stdout: (text) => void (said.out += text),
    stderr: (text) => void (said.err += text),
    cwd,
    env: {},
    isTTY: answers !== null,
    columns: 80,
  })
  return { code, ...said }
}

const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8')

test('without a terminal it asks nothing and writes files that notelint reads', async () => {
  const cwd = folder({ 'priya.md': 'Hi Priya,\n\nThank you for your time.\n\nBest,\nSam\n' })
  const { code, out, err } = await init(cwd, [])
  expect([code, err]).toEqual([0, ''])
  expect(out).toBe(
    'Wrote interview.yaml.\nWrote notelint.config.mjs.\nNext: jot down in interview.yaml what each interviewer raised, and write a note to each from that.\n',
  )
  expect(parseInterview(parse(read(cwd, 'interview.yaml')))).toEqual(parseInterview({}))
  const { reports } = await openNotelint({ cwd }).lintFiles([join(cwd, 'priya.md')])
  expect(reports[0]!.kind).toBe('thank-you')
})

test('on a terminal it asks, and writes what was answered', async () => {
  const cwd = folder()
  const answers = ['Northwind: Pay\nKiln "Technician"\n', 'Sam Rivera\n', 'yesterday\n', 'Priya Shah, Tom Reyes ,\n']
  const { out } = await init(cwd, [], answers)
  expect(out).toContain('Which company was it? Which role?')
  expect(out).toContain('That is left for later: “yesterday” is no time')
  expect(parseInterview(parse(read(cwd, 'interview.yaml')))).toMatchObject({
    company: 'Northwind: Pay',
    role: 'Kiln "Technician"',
    candidate: { name: 'Sam Rivera' },
    interviewedAt: null,
    interviewers: [{ name: 'Priya Shah' }, { name: 'Tom Reyes' }],
  })
})

test('whoever leaves early has not answered the rest, and --yes asks nothing', async () => {
  const [early, never] = [folder(), folder()]
  expect((await init(early, [], ['Northwind'])).code).toBe(0)
  expect(parseInterview(parse(read(early, 'interview.yaml')))).toMatchObject({ company: 'Northwind', role: null })
  expect((await init(never, ['--yes'], ['Northwind'])).out).not.toContain('?')
})

test('it asks nothing where an interview file is there already', async () => {
  const cwd = folder({ 'interview.yaml': 'company: Mine\n' })
  expect((await init(cwd, [], ['Northwind\n'])).out).not.toContain('?')
  expect(readdirSync(cwd).sort()).toEqual(['interview.yaml', 'notelint.config.mjs'])
})

test('whoever leaves early gets what was answered, and each name is written once', async () => {
  const [early, twice] = [folder(), folder()]
  expect((await init(early, [], ['Northwind\n'])).out).toContain('Which role? \nWrote interview.yaml.')
  await init(twice, [], ['\n\n\n\nPriya Shah, priya shah, Tom\n'])
  expect(parseInterview(parse(read(twice, 'interview.yaml'))).interviewers.map(({ name }) => name)).toEqual([
    'Priya Shah',
    'Tom',
  ])
})

test('it makes the folder that it is given', async () => {
  const cwd = folder()
  expect((await init(cwd, ['drafts/northwind', '--yes'])).code).toBe(0)
  expect(readdirSync(join(cwd, 'drafts/northwind')).sort()).toEqual(['interview.yaml', 'notelint.config.mjs'])
})

test('it overwrites nothing', async () => {
  const cwd = folder({ 'interview.yaml': 'company: Mine\n' })
  const { code, out } = await init(cwd, [])
  expect(code).toBe(0)
  expect(out).toContain('interview.yaml is there already and stays as it is.')
  expect(read(cwd, 'interview.yaml')).toBe('company: Mine\n')
  expect(readdirSync(cwd).sort()).toEqual(['interview.yaml', 'notelint.config.mjs'])
})

test.each([
  [['a', 'b'], 'notelint: notelint init takes one folder at most\n'],
  [['/dev/null/x'], /^notelint: nothing can be written to \/dev\/null\/x: /],
  [['--format', 'json'], /--format goes with notelint alone, not here|--format goes with/],
])('init %j is a mistake', async (args, message) => {
  const { code, err } = await init(folder(), args)
  expect(code).toBe(2)
  expect(err).toMatch(message)
})

test('the examples in the comments are sound', () => {
  const text = renderInterview({ company: '', role: '', candidate: '', interviewedAt: '', interviewers: [] })
  const shown = text
    .replace(/^# (?=\w+: )/gm, '')
    .replace('interviewers: []', '')
    .replace(/^#(?= {3})/gm, '')
    .replace(/^ {3}- name: Priya/m, 'interviewers:\n   - name: Priya')
  expect(parseInterview(parse(shown))).toMatchObject({
    company: 'Northwind',
    candidate: { employers: ['Calder Pottery'] },
    promisedBy: '2026-11-27',
    interviewers: [{ topics: [{}, { aliases: ['identity check'] }] }],
  })
})
