import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { folderOf, notelint, startNotelint } from './notelint.ts'
import { runCli } from './run-cli.ts'

const sound =
  'Subject: Kiln 3\n\nHi Priya,\n\nThank you for the tour this morning. Your story of the cracked shelf in kiln 3 stayed with me all day. I mended two of that kind at Tessell, so I would love to do it with you. I look forward to hearing about the next steps.\n\nBest,\nSam\n'
const unfilled = 'Hi [Name],\n\nThank you for the the tour.\n\nBest,\nSam\n'
const plugin = `export default { meta: { name: 'house', version: '1.0.0' }, rules: [{
  id: 'no-synergy', scope: 'note', kinds: ['thank-you'], modes: ['send'], needs: [], penalty: 5, presets: ['recommended'],
  messages: { found: { text: 'Say what you would do together.', severity: 'warning', share: 1 } },
  summary: 'Disallow the word synergy.', why: 'It stands for what was not said.', source: 'House style.', examples: [],
  options: { safeParse: () => ({ success: true }), parse: (value) => value, _zod: { def: { type: 'unknown' } } }, *check() {} }] }`
const original = folderOf({
  'broken.json': '{',
  'crashes.mjs': "export default () => { throw new Error('no luck') }",
  'drafts/sound.md': sound,
  'drafts/unfilled.md': unfilled,
  'held.md': `<!-- notelint-disable no-unfilled-slot -- the name comes later -->\n${unfilled}`,
  'house.mjs': plugin,
  'idle.json': '{ "drafts/sound.md": { "no-unfilled-slot": { "count": 2 } } }',
  'idle.md': `<!-- notelint-disable no-unfilled-slot -->\n${sound}`,
  'interview.json': '{ "interviewers": [{ "name": "Dana Moss" }] }',
  'latin.md': Buffer.from('Hi Priya,\n\nThank you for your caf\xe9 tip.\n', 'latin1'),
  'page.md': '# Kilns\n\nThey are hot.\n',
  'plugin.mjs': "export default { plugins: { house: './house.mjs' } }",
  'rules.json': '{ "rules": { "no-unfilled-slot": "off" } }',
  'throws.mjs': `export default { plugins: { ours: { rules: [{
    id: 'throws', scope: 'note', kinds: ['thank-you'], modes: ['send'], needs: [], penalty: 0, presets: ['recommended'],
    messages: {}, summary: '', why: '', source: '', examples: [],
    options: { safeParse: () => ({ success: true }), parse: (value) => value }, check() { throw new Error('no luck') } }] } } }`,
  'wrong.json': '{ "mod": "send", "rules": { "require-thank": "off" } }',
})
mkdirSync(join(original.path, 'empty'))
afterAll(original.remove)

const slots = '--only no-unfilled-slot -f unix'

/** Each way in which a run can end: what it is, what is run, and the exit code. */
const exits: readonly (readonly [about: string, line: string, code: 0 | 1 | 2])[] = [
  ['clean', 'drafts/sound.md --only no-slips', 0],
  ['warnings only', '--only no-slips -f unix drafts/unfilled.md', 0],
  ['errors, and --exit-zero', `${slots} --exit-zero drafts/unfilled.md`, 0],
  ['help', 'init --help', 0],
  ['no paths, let pass', '--pass-on-no-patterns', 0],
  ['nothing matched, let pass', '--no-error-on-unmatched-pattern none.md', 0],
  ['only files that hold no notes', 'page.md', 0],
  ['an error', `${slots} drafts/unfilled.md`, 1],
  ['an error that --quiet leaves', `${slots} --quiet drafts/unfilled.md`, 1],
  ['too many warnings', '--max-warnings 0 --only no-slips -f unix drafts/unfilled.md', 1],
  ['too many warnings, which --quiet hides', '--quiet --max-warnings 0 --only no-slips drafts/unfilled.md', 1],
  ['a score that is too low', '--min-score 90 --only no-unfilled-slot -f unix held.md', 1],
  ['a wrong flag', '--formt', 2],
  ['a flag without its value', '--format', 2],
  ['a wrong value', '--mode sned .', 2],
  ['flags that do not go together', '--fix --fix-dry-run .', 2],
  ['a config that cannot be read', '-c broken.json .', 2],
  ['a config with wrong settings', '-c wrong.json drafts/sound.md', 2],
  ['a config that is not there', '-c none.json drafts/sound.md', 2],
  ['a path that is not there', 'none.md', 2],
  ['a folder without notes', 'empty', 2],
  ['a folder of which all is ignored', '--ignore-pattern drafts drafts', 2],
  ['a file that cannot be read', 'latin.md -f unix', 2],
  ['a file that cannot be read, and --exit-zero', '--exit-zero latin.md -f unix', 2],
  ['a rule that crashes', '-c throws.mjs --only ours/throws drafts/sound.md -f unix', 2],
  ['a format that is not there', '-f none .', 2],
  ['a format that crashes', '-f ./crashes.mjs drafts/sound.md', 2],
  ['a report that cannot be written', '-o drafts drafts/sound.md', 2],
  ['suppressions that are not needed', '--suppressions-location idle.json --only no-slips drafts/sound.md', 2],
  ['suppressions that are broken', '--suppressions-location broken.json drafts/sound.md', 2],
]

const runs: readonly string[] = [
  `${slots} --mode template drafts/unfilled.md`,
  `${slots} --kind status-inquiry drafts/unfilled.md`,
  '--only no-wrong-recipient -f unix --interview interview.json drafts/sound.md',
  '--only no-identical-copy --panel drafts -f unix',
  '--only no-slips --now 2026-11-20T16:00:00-05:00 -f unix drafts/unfilled.md',
  `${slots} --config rules.json drafts/unfilled.md`,
  `${slots} --no-config-lookup drafts/unfilled.md`,
  '--print-config drafts/sound.md --safe --skip no-slips',
  '--rules --rule {"no-slips":"off"} --plugin ./house.mjs',
  '--rules drafts held.md',
  `${slots} --plugin ./house.mjs --safe drafts/unfilled.md`,
  'explain house/no-synergy --config plugin.mjs --no-color',
  'explain house/no-synergi --plugin ./house.mjs --no-config-lookup',
  'explain house/no-synergy --config plugin.mjs --safe',
  `${slots} --rule {"no-unfilled-slot":"warn"} drafts/unfilled.md`,
  `--skip require-thanks --only require-thanks -f unix drafts/unfilled.md`,
  '--only no-slips -f unix --fix drafts/unfilled.md',
  '--only no-slips -f unix --fix-dry-run drafts/unfilled.md',
  '--fix -',
  `${slots} held.md`,
  `${slots} --no-inline-config held.md`,
  `${slots} --report-unused-disable-directives idle.md`,
  `${slots} --report-unused-disable-directives-severity off idle.md`,
  '--report-unused-disable-directives --report-unused-disable-directives-severity warn .',
  `${slots} --suppress-all drafts/unfilled.md`,
  `${slots} --suppress-rule no-unfilled-slot --suppressions-location allowed.json drafts/unfilled.md`,
  `${slots} --prune-suppressions drafts/unfilled.md`,
  '--suppress-all --prune-suppressions .',
  `${slots} --suppressions-location none.json .`,
  `${slots} --pass-on-unpruned-suppressions drafts/unfilled.md`,
  `${slots} --stdin --stdin-filename drafts/new.md`,
  '- drafts',
  `${slots} --ext .markdown drafts`,
  `${slots} --ignore-pattern unfilled.md drafts drafts/unfilled.md`,
  `${slots} --ignore-pattern unfilled.md --no-ignore drafts/unfilled.md`,
  `${slots} --ignore-pattern unfilled.md --no-warn-ignored drafts/unfilled.md`,
  '--format unix=a.txt --format compact=b.txt --only no-unfilled-slot drafts/unfilled.md',
  '-f unix -f compact .',
  `${slots} --output-file out/report.txt drafts/unfilled.md`,
  '--stats --output-file stats.json -f json --only no-slips drafts',
  '--statistics --only no-unfilled-slot,no-slips drafts',
  `${slots} --cache --cache-location kept --cache-strategy content drafts/unfilled.md`,
  '--only no-unfilled-slot --color -f unix drafts/unfilled.md',
  '--only no-unfilled-slot --no-color drafts/unfilled.md',
  '--exit-on-fatal-error -f unix latin.md',
  '--show-files drafts',
  `${slots} --debug drafts/unfilled.md`,
  '--help',
  '-v',
  '--version',
  'init -y --yes new',
  'explain -h',
  'explain no-unfilled-slto --json --all',
]

/** A run of the bin in a folder of its own, as a terminal would show it. */
async function show(line: string): Promise<{ readonly code: number | null; readonly shown: string }> {
  const folder = folderOf({})
  try {
    cpSync(original.path, folder.path, { recursive: true })
    const { code, stdout, stderr } = await startNotelint(line.split(' '), {
      cwd: folder.path,
      input: unfilled,
      env: { COLUMNS: '100' },
    })
    const clean = (text: string, mark: string): string =>
      text
        .replaceAll(folder.path, '<cwd>')
        .replaceAll('\u001b', '<esc>')
        .replace(/\(\d+ ms\)/g, '(n ms)')
        .replace(/[^:\n]*JSON at position[^;\n]*/g, ' <what Node says of broken JSON>')
        .replace(/^(?=.)/gm, mark)
    return { code, shown: `$ notelint ${line}\n${clean(stdout, '  ')}${clean(stderr, '! ')}= ${code}\n` }
  } finally {
    folder.remove()
  }
}

/** What the bin shows for each line, two at a time. */
async function showAll(lines: readonly string[]): Promise<readonly Awaited<ReturnType<typeof show>>[]> {
  const results: Awaited<ReturnType<typeof show>>[] = []
  let next = 0
  const work = async (): Promise<void> => {
    while (next < lines.length) {
      const index = next++
      results[index] = await show(lines[index]!)
    }
  }
  await Promise.all([work(), work()])
  return results
}

test('every flag does as the table shows', async () => {
  const shown = await showAll(runs)
  await expect(shown.map((run) => run.shown).join('\n')).toMatchFileSnapshot('../fixtures/goldens/cli.txt')
})

test('the table has every flag that --help names', () => {
  const used = new Set(runs.flatMap((line) => line.split(' ')))
  const named = ['--help', 'explain --help', 'init --help'].flatMap((line) =>
    [...notelint(line.split(' '), { cwd: original.path }).stdout.matchAll(/^ {2}(?:(-\w), )?(--[\w-]+)/gm)].flatMap(
      ([, short = [], long = []]) => [short, long].flat(),
    ),
  )
  expect(named.length).toBeGreaterThan(60)
  expect(named.filter((flag) => !used.has(flag) && !exits.some(([, line]) => line.includes(flag)))).toEqual([])
})

test('each way in which a run can end has its exit code', async () => {
  const shown = await showAll(exits.map(([, line]) => line))
  expect(shown.map(({ code }, index) => [exits[index]![0], code])).toEqual(
    exits.map(([about, , code]) => [about, code]),
  )
  expect(shown.filter(({ shown }) => shown.includes('this is a bug'))).toEqual([])
  const told = shown.map((run, index) => `# ${exits[index]![0]}\n${run.shown}`)
  await expect(told.join('\n')).toMatchFileSnapshot('../fixtures/goldens/cli-exits.txt')
})

test('the bin does as the command in this process', async () => {
  const args = ['drafts/unfilled.md', '-f', 'json']
  expect(notelint(args, { cwd: original.path })).toEqual(await runCli(args, { cwd: original.path }))
})
