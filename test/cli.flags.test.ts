import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { flags } from '../src/cli/data/flags.ts'
import { folderOf, notelint, type Outcome } from './notelint.ts'
import { runCli } from './run-cli.ts'

const sound =
  'Subject: Kiln 3\n\nHi Priya,\n\nThank you for the tour this morning. Your story of the cracked shelf in kiln 3 stayed with me all day. I mended two of that kind at Tessell, so I would love to do it with you. I look forward to hearing about the next steps.\n\nBest,\nSam\n'
const unfilled = 'Hi [Name],\n\nThank you for the the tour.\n\nBest,\nSam\n'
const original = folderOf({
  'broken.json': '{',
  'drafts/sound.md': sound,
  'drafts/unfilled.md': unfilled,
  'held.md': `<!-- notelint-disable no-unfilled-slot -- the name comes later -->\n${unfilled}`,
  'idle.md': `<!-- notelint-disable no-unfilled-slot -->\n${sound}`,
  'interview.json': '{ "interviewers": [{ "name": "Dana Moss" }] }',
  'latin.md': Buffer.from('Hi Priya,\n\nThank you for your caf\xe9 tip.\n', 'latin1'),
  'rules.json': '{ "rules": { "no-unfilled-slot": "off" } }',
  'throws.mjs': `export default { plugins: { ours: { rules: [{
    id: 'throws', scope: 'note', kinds: ['thank-you'], modes: ['send'], needs: [], penalty: 0, presets: ['recommended'],
    messages: {}, summary: '', why: '', source: '', examples: [],
    options: { safeParse: () => ({ success: true }), parse: (value) => value }, check() { throw new Error('no luck') } }] } } }`,
})
afterAll(original.remove)

const slots = '--only no-unfilled-slot -f unix'
const exits: readonly (readonly [string, 0 | 1 | 2])[] = [
  ['drafts/sound.md', 0],
  ['--exit-zero drafts/unfilled.md -f unix --only no-unfilled-slot', 0],
  ['--help', 0],
  ['--pass-on-no-patterns', 0],
  ['drafts/unfilled.md -f unix --only no-unfilled-slot', 1],
  ['--max-warnings 0 --rule {"no-unfilled-slot":"warn"} --only no-unfilled-slot -f unix drafts/unfilled.md', 1],
  ['--min-score 100 --only no-unfilled-slot -f unix --mode template held.md drafts/sound.md', 0],
  ['--formt', 2],
  ['-c broken.json .', 2],
  ['none.md', 2],
  ['latin.md -f unix', 2],
  ['-c throws.mjs drafts/sound.md -f unix', 2],
  ['-f none .', 2],
  ['-o drafts drafts/sound.md', 2],
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
  `${slots} --rule {"no-unfilled-slot":"warn"} drafts/unfilled.md`,
  `--skip require-thanks --only require-thanks -f unix drafts/unfilled.md`,
  '--only no-slips -f unix --fix drafts/unfilled.md',
  '--only no-slips -f unix --fix-dry-run drafts/unfilled.md',
  '--fix --fix-dry-run .',
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
  '--no-error-on-unmatched-pattern none.md',
  '--pass-on-no-patterns',
  '--format unix=a.txt --format compact=b.txt --only no-unfilled-slot drafts/unfilled.md',
  '-f unix -f compact .',
  `${slots} --output-file out/report.txt drafts/unfilled.md`,
  '--statistics --only no-unfilled-slot,no-slips drafts',
  `${slots} --cache --cache-location kept --cache-strategy content drafts/unfilled.md`,
  '--only no-unfilled-slot,no-slips -f unix --quiet drafts/unfilled.md',
  '--only no-unfilled-slot --color -f unix drafts/unfilled.md',
  '--only no-unfilled-slot --no-color drafts/unfilled.md',
  '--only no-slips --max-warnings 0 -f unix drafts/unfilled.md',
  '--only no-unfilled-slot --rule {"no-unfilled-slot":"warn"} --min-score 90 -f unix drafts/unfilled.md',
  `${slots} --exit-zero drafts/unfilled.md`,
  '--exit-on-fatal-error -f unix latin.md',
  '--show-files drafts',
  `${slots} --debug drafts/unfilled.md`,
  '--help',
  '--version',
  'init --yes',
  'explain no-unfilled-slto --json --all',
]

const inputs = [sound, unfilled]

/** A run in a folder of its own. */
async function outcomeOf(
  line: string,
  run: (args: string[], cwd: string, input: string) => Outcome | Promise<Outcome>,
) {
  const folder = folderOf({})
  try {
    cpSync(original.path, folder.path, { recursive: true })
    const { code, stdout, stderr } = await run(line.split(' '), folder.path, inputs[1]!)
    const clean = (text: string): string =>
      text
        .replaceAll(folder.path, '<cwd>')
        .replaceAll('\u001b', '<esc>')
        .replace(/\(\d+ ms\)/g, '(n ms)')
    return { code, stdout: clean(stdout), stderr: clean(stderr) }
  } finally {
    folder.remove()
  }
}

test('every flag does as the table shows', async () => {
  const shown: string[] = []
  for (const line of runs) {
    const { code, stdout, stderr } = await outcomeOf(line, (args, cwd, input) =>
      runCli(args, { cwd, input, columns: 100 }),
    )
    const indented = (text: string, mark: string): string => text.replace(/^(?=.)/gm, mark)
    shown.push(`$ notelint ${line}\n${indented(stdout, '  ')}${indented(stderr, '! ')}= ${code}\n`)
  }
  await expect(shown.join('\n')).toMatchFileSnapshot('../fixtures/goldens/cli.txt')
})

test('the table has every flag', () => {
  const used = new Set(runs.flatMap((line) => line.split(' ')))
  expect(flags.map(({ name }) => `--${name}`).filter((flag) => !used.has(flag))).toEqual([])
})

test.each(exits)('the bin exits as it says: %s', async (line, code) => {
  const outcome = await outcomeOf(line, (args, cwd) => notelint(args, { cwd }))
  expect(outcome).toMatchObject({ code })
  expect(outcome.stderr).not.toContain('this is a bug')
})

test('the bin does as the command in this process', async () => {
  writeFileSync(join(original.path, 'same.md'), unfilled)
  const args = ['same.md', '-f', 'json']
  expect(notelint(args, { cwd: original.path })).toEqual(await runCli(args, { cwd: original.path }))
})
