import { mkdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { defineConfig, globalIgnores } from '../src/config.ts'
import type { LintOptions } from '../src/core.ts'
import { openNotelint, type NotelintOptions } from '../src/node/notelint.ts'
import { folderOf } from './notelint.ts'

const folders: { readonly path: string; readonly remove: () => void }[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove()
})

/** Where users install the optional peer, beside their config. */
function linkJiti(): void {
  const { path } = folders.at(-1)!
  mkdirSync(join(path, 'node_modules'))
  symlinkSync(resolve('node_modules/jiti'), join(path, 'node_modules/jiti'), 'junction')
}

const rule = (
  id: string,
): string => `{ id: '${id}', scope: 'note', kinds: ['thank-you'], modes: ['send'], needs: [], points: 5, presets: [],
  messages: {}, summary: '', why: '', source: '', options: { safeParse: () => ({ success: true }), parse: (value) => value }, examples: [], *check() {} }`
const json = (value: unknown): string => JSON.stringify(value)

function open(files: Record<string, string>, options: NotelintOptions = {}) {
  const folder = folderOf(files)
  folders.push(folder)
  const notelint = openNotelint({ cwd: folder.path, ...options })
  const optionsFor = async (file: string): Promise<LintOptions> => (await notelint.settingsFor(file)).options
  const problemsOf = async (file = 'a.md'): Promise<readonly string[]> =>
    notelint.settingsFor(file).then(
      () => [],
      (error: { problems?: readonly string[] }) =>
        error.problems!.map((problem) => problem.replaceAll(join(folder.path, '/'), '')),
    )
  return { ...notelint, path: folder.path, optionsFor, problemsOf }
}

test('without a config nothing is set', async () => {
  expect(await open({}).optionsFor('a.md')).toEqual({ rules: {}, plugins: [] })
})

test.each([
  ['notelint.config.json', json({ mode: 'template' })],
  ['notelint.config.js', "export default { mode: 'template' }"],
  ['notelint.config.mjs', "export default Promise.resolve([[{ mode: 'template' }]])"],
])('%s is read', async (name, text) => {
  const { optionsFor } = open({ [name]: text, 'package.json': json({ type: 'module' }) })
  expect((await optionsFor('a.md')).mode).toBe('template')
})

test('a config in TypeScript is read where Node or jiti strips its types', async () => {
  const { optionsFor } = open({
    'notelint.config.ts': "enum Mode { Template = 'template' }\nexport default { mode: Mode.Template as string }",
  })
  linkJiti()
  expect((await optionsFor('a.md')).mode).toBe('template')
})

test('a config in TypeScript that nothing can read says what to do', async () => {
  const [problem] = await open({
    'notelint.config.ts': 'enum Mode { A }\nexport default { mode: Mode.A }',
  }).problemsOf()
  expect(problem).toMatch(/^notelint.config.ts: (for a config in TypeScript install jiti|.*enum)/)
})

test('the nearest config upwards of each file holds', async () => {
  const { optionsFor } = open({
    'notelint.config.json': json({ mode: 'template' }),
    'deep/notelint.config.json': json({ kind: 'thank-you' }),
    'deep/er/a.md': '',
  })
  expect(await optionsFor('a.md')).toMatchObject({ mode: 'template' })
  expect(await optionsFor('deep/er/a.md')).toEqual({ kind: 'thank-you', rules: {}, plugins: [] })
})

test('a later object beats an earlier one, and a level alone keeps the options', async () => {
  const { optionsFor } = open({
    'notelint.config.json': json([
      { mode: 'template', rules: { 'sentence-count': ['warn', { max: 6 }], 'require-thanks': 'off' } },
      { files: ['sent/**/*.{md,txt}'], ignores: ['*.draft.md'], mode: 'send', rules: { 'sentence-count': 'error' } },
    ]),
  })
  const early = {
    mode: 'template',
    rules: { 'sentence-count': ['warn', { max: 6 }], 'require-thanks': 'off' },
    plugins: [],
  }
  const late = { ...early, mode: 'send', rules: { ...early.rules, 'sentence-count': ['error', { max: 6 }] } }
  expect(await optionsFor('a.md')).toEqual(early)
  expect(await optionsFor('sent/b/a.txt')).toEqual(late)
  expect(await optionsFor('sent/a.draft.md')).toEqual(early)
  expect(await optionsFor('sent/a.html')).toEqual(early)
})

test('overrides beat configs', async () => {
  const { optionsFor } = open(
    { 'notelint.config.json': json({ mode: 'template', rules: { 'sentence-count': ['warn', { max: 6 }] } }) },
    { override: { mode: 'send', rules: { 'sentence-count': 'error' } } },
  )
  expect(await optionsFor('a.md')).toMatchObject({ mode: 'send', rules: { 'sentence-count': ['error', { max: 6 }] } })
})

test('a config extends files, plugin configs and objects, under its own files', async () => {
  const { optionsFor } = open({
    'base.json': json([{ mode: 'template' }, { files: ['*.txt'], kind: 'feedback-request' }]),
    'notelint.config.mjs': `
      const acme = { rules: [${rule('no-buzz')}], configs: { all: { rules: { 'acme/no-buzz': 'warn' } } } }
      export default [{ files: ['in/**'], plugins: { acme }, extends: ['./base.json', 'acme/all', { preset: 'strict' }] }]`,
  })
  expect(await optionsFor('in/a.txt')).toMatchObject({
    mode: 'template',
    kind: 'feedback-request',
    preset: 'strict',
    rules: { 'acme/no-buzz': 'warn' },
  })
  expect((await optionsFor('in/a.md')).kind).toBeUndefined()
  expect((await optionsFor('a.txt')).mode).toBeUndefined()
})

test('a plugin and a shared config are loaded as packages', async () => {
  const { optionsFor } = open({
    'node_modules/notelint-plugin-acme/package.json': json({
      name: 'notelint-plugin-acme',
      type: 'module',
      exports: './index.js',
    }),
    'node_modules/notelint-plugin-acme/index.js': `export default { rules: [${rule('no-buzz')}] }`,
    'node_modules/@acme/notelint-config/package.json': json({
      name: '@acme/notelint-config',
      type: 'module',
      exports: { '.': './index.js' },
    }),
    'node_modules/@acme/notelint-config/index.js': "export default [{ mode: 'template' }]",
    'notelint.config.json': json({
      plugins: { acme: 'notelint-plugin-acme' },
      extends: ['@acme/notelint-config'],
      rules: { 'acme/no-buzz': 'error' },
    }),
  })
  const { mode, plugins } = await optionsFor('a.md')
  expect(mode).toBe('template')
  expect(plugins?.map(({ id }) => id)).toEqual(['acme/no-buzz'])
})

test('the interview file is named from the folder of its config', async () => {
  const { settingsFor, path } = open({ 'deep/notelint.config.json': json({ interview: './interview.yaml' }) })
  expect((await settingsFor('deep/er/a.md')).interviewPath).toBe(join(path, 'deep/interview.yaml'))
})

test('all that is wrong is told at once, with its place and the nearest name', async () => {
  const { problemsOf } = open({
    'notelint.config.json': json([
      { mod: 'send', rules: { 'require-thank': 'off' } },
      {
        name: 'ours',
        mode: 'sned',
        files: [],
        rules: { 'sentence-count': ['warn', { maks: 6 }] },
        extends: ['no-such-package'],
        plugins: { acme: 'no-such-plugin' },
      },
      'strict',
    ]),
  })
  expect(await problemsOf()).toEqual([
    'notelint.config.json › 0 › mod: there is no such key (did you mean “mode”?)',
    'notelint.config.json › “ours” › files: Too small: expected array to have >=1 items',
    'notelint.config.json › “ours” › mode: Invalid option: expected one of "send"|"template" (did you mean “send”?)',
    "notelint.config.json › “ours” › plugins › acme: “no-such-plugin” cannot be loaded: Cannot find module 'no-such-plugin'",
    "notelint.config.json › “ours” › extends › 0: “no-such-package” cannot be loaded: Cannot find module 'no-such-package'",
    'notelint.config.json › 2: Invalid input: expected object, received string',
    'notelint.config.json › 0 › rules › require-thank: there is no such rule (did you mean “require-thanks”?)',
    expect.stringMatching(
      /^notelint.config.json › “ours” › rules › sentence-count: .*maks.* \(did you mean “max”\?\)$/,
    ),
  ])
})

test.each([
  ['JSON that is none', { 'notelint.config.json': '{' }, 'notelint.config.json: '],
  ['a config that throws', { 'notelint.config.mjs': "throw new Error('no luck')" }, 'notelint.config.mjs: no luck'],
  [
    'a config without a default export',
    { 'notelint.config.mjs': 'export const config = {}' },
    'notelint.config.mjs: it has no default export',
  ],
  [
    'a circle',
    {
      'notelint.config.json': json({ extends: ['./b.json'] }),
      'b.json': json({ extends: ['./notelint.config.json'] }),
    },
    'notelint.config.json extends b.json extends notelint.config.json, which is a circle',
  ],
  [
    'a plugin that is none',
    { 'notelint.config.mjs': 'export default { plugins: { a: { rules: [{}] } } }' },
    'notelint.config.mjs › plugins › a: this is no plugin; expected { rules: [defineRule(…), …] }',
  ],
  [
    'a plugin config that is not there',
    { 'notelint.config.mjs': "export default { plugins: { a: { configs: { all: {} } } }, extends: ['a/al'] }" },
    'notelint.config.mjs › extends › 0: “a/al” is not there (did you mean “all”?)',
  ],
])('%s is an error that names the file', async (_, files, problem) => {
  const [first] = await open(files).problemsOf()
  expect(first).toContain(problem)
})

test('--safe reads JSON and runs no code', async () => {
  const options = { safe: true }
  expect(
    await open({ 'notelint.config.mjs': 'globalThis.ran = true; export default {}' }, options).problemsOf(),
  ).toEqual(['notelint.config.mjs: with --safe a config is JSON, and this one is code'])
  expect(
    await open({ 'notelint.config.json': json({ plugins: { a: './a.js' }, extends: ['b'] }) }, options).problemsOf(),
  ).toEqual([
    'notelint.config.json › plugins › a: “./a.js” cannot be loaded: it is code, and --safe runs none',
    'notelint.config.json › extends › 0: “b” cannot be loaded: it is code, and --safe runs none',
  ])
  expect(
    await open(
      { 'notelint.config.json': json({ extends: ['./b.json'] }), 'b.json': json({ mode: 'template' }) },
      options,
    ).optionsFor('a.md'),
  ).toMatchObject({ mode: 'template' })
})

test('a config that is named holds for all files, its patterns counting from the working directory', async () => {
  const files = {
    'conf/c.json': json([{ files: ['notes/**'], mode: 'template' }]),
    'notelint.config.json': json({ kind: 'thank-you' }),
  }
  const { optionsFor } = open(files, { configPath: 'conf/c.json' })
  expect(await optionsFor('notes/a.md')).toEqual({ mode: 'template', rules: {}, plugins: [] })
  expect(await open(files, { configLookup: false }).optionsFor('a.md')).toEqual({ rules: {}, plugins: [] })
})

test('files are left out by configs, ignore files and patterns', async () => {
  const files = {
    '.git/HEAD': '',
    '.gitignore': '*.tmp.md\nbuild/\n',
    'notelint.config.json': json([{ ignores: ['old/**'] }, { ignores: ['b/a.md'], mode: 'template' }]),
    'a.tmp.md': '',
    'a.md': '',
    'b/.notelintignore': '/c\n!*.tmp.md\n',
    'b/a.md': '',
    'b/a.tmp.md': '',
    'b/c/a.md': '',
    'b/d/c/a.md': '',
    'build/a.md': '',
    'old/a.md': '',
    'x/a.md': '',
  }
  const notelint = open(files, { ignorePatterns: ['x'] })
  const { select, path } = notelint
  const shown = (paths: readonly string[]): string[] =>
    paths.map((file) => file.slice(path.length + 1).replaceAll('\\', '/'))
  expect(shown((await select(['.'])).files)).toEqual(['a.md', 'b/a.md', 'b/a.tmp.md', 'b/d/c/a.md'])
  expect(shown((await select(['**/*.md'])).files)).toEqual(['a.md', 'b/a.md', 'b/a.tmp.md', 'b/d/c/a.md'])
  const named = await select(['a.tmp.md', 'b/c/a.md', 'old/a.md'])
  expect([shown(named.files), shown(named.ignored)]).toEqual([['a.tmp.md'], ['b/c/a.md', 'old/a.md']])
  expect((await select(['build', 'none'])).problems).toEqual([
    'all that is in “build” is ignored; --no-ignore lints it',
    'there is no file or folder “none”',
  ])
  expect((await openNotelint({ cwd: path, ignore: false }).select(['.'])).files).toHaveLength(9)
})

test('defineConfig flattens, globalIgnores ignores', () => {
  expect(defineConfig({ mode: 'send' }, [[{ mode: 'template' }], globalIgnores(['a'])])).toEqual([
    { mode: 'send' },
    { mode: 'template' },
    { name: 'globalIgnores', ignores: ['a'] },
  ])
})
