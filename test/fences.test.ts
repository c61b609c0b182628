import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { expect, test } from 'vitest'

// The project's own configuration, less the rules that need files to exist.
const eslint = new ESLint({
  overrideConfig: [tseslint.configs.disableTypeChecked, { rules: { '@typescript-eslint/no-unused-vars': 'off' } }],
})

async function faults(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath })
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message)
}

const importRule = '@typescript-eslint/no-restricted-imports'

test.each([
  ['src/source/planted.ts', '../note/note.ts'],
  ['src/source/planted.ts', 'zod'],
  ['src/note/planted.ts', '../language/act.ts'],
  ['src/note/planted.ts', 'remark-parse'],
  ['src/note/markdown.ts', 'compromise'],
  ['src/language/planted.ts', '../report/report.ts'],
  ['src/language/planted.ts', 'compromise/two'],
  ['src/language/tagger.ts', 'unified'],
  ['src/language/data/planted.ts', '../../report/report.ts'],
  ['src/language/data/planted.ts', '../../rule.ts'],
  ['src/rule.ts', './report/report.ts'],
  ['src/rule.ts', 'zod'],
  ['src/zod.ts', './rule.ts'],
  ['rules/planted.ts', './require-thanks.ts'],
  ['rules/planted.ts', '../src/note/note.ts'],
  ['rules/planted.ts', 'zod'],
  ['rules/index.ts', '../src/report/lint.ts'],
  ['src/report/planted.ts', '../../rules/index.ts'],
  ['src/report/planted.ts', '../formatters/json.ts'],
  ['src/report/planted.ts', 'node:fs'],
  ['src/formatters/planted.ts', '../node/read-note.ts'],
  ['src/formatters/planted.ts', 'picocolors'],
  ['src/formatters/width.ts', 'picocolors'],
  ['src/planted.ts', './cli/run.ts'],
  ['src/planted.ts', 'node:path'],
  ['src/node/planted.ts', '../cli/run.ts'],
  ['src/node/planted.ts', 'commander'],
  ['src/cli/planted.ts', 'node:fs'],
  ['src/cli/planted.ts', 'tinyglobby'],
  ['src/bin.ts', './core.ts'],
])('%s may not import %s', async (filePath, specifier) => {
  expect(await faults(filePath, `import type { planted } from '${specifier}'\n`)).toEqual([importRule])
  expect(await faults(filePath, `export { planted } from '${specifier}'\n`)).toEqual([importRule])
})

test.each([
  ['src/note/planted.ts', '../source/span.ts'],
  ['src/note/markdown.ts', 'remark-parse'],
  ['src/language/tagger.ts', 'compromise/two'],
  ['src/language/acts/planted.ts', '../act.ts'],
  ['src/language/acts/planted.ts', '../../note/note.ts'],
  ['src/rule.ts', './language/act.ts'],
  ['src/zod.ts', 'zod'],
  ['rules/planted.ts', '../src/rule.ts'],
  ['rules/index.ts', './require-thanks.ts'],
  ['src/report/planted.ts', '../language/act.ts'],
  ['src/formatters/planted.ts', '../report/report.ts'],
  ['src/formatters/width.ts', 'get-east-asian-width'],
  ['src/planted.ts', '../rules/index.ts'],
  ['src/node/planted.ts', 'node:fs/promises'],
  ['src/cli/planted.ts', '../node/read-note.ts'],
  ['src/main.ts', './cli/run.ts'],
])('%s may import %s', async (filePath, specifier) => {
  expect(await faults(filePath, `import type { planted } from '${specifier}'\n`)).toEqual([])
})

const pureFiles = ['src/source', 'src/note', 'src/language', 'src/report', 'src/formatters', 'src', 'rules'].map(
  (folder) => `${folder}/planted.ts`,
)
const impurities = [
  ['no-restricted-globals', 'console.log(1)'],
  ['no-restricted-globals', 'export const a = process.argv'],
  ['no-restricted-globals', "void fetch('a')"],
  ['no-restricted-globals', 'setTimeout(() => 1)'],
  ['no-restricted-syntax', 'export const a = Date.now()'],
  ['no-restricted-syntax', 'export const a = new Date()'],
  ['no-restricted-syntax', 'export const a = Math.random()'],
  ['no-restricted-syntax', "void import('./a.ts')"],
  ['no-restricted-syntax', 'export class A {}'],
] as const

test.each(pureFiles.flatMap((filePath) => impurities.map(([rule, code]) => ({ filePath, rule, code }))))(
  '$filePath may not say $code',
  async ({ filePath, rule, code }) => {
    expect(await faults(filePath, `${code}\n`)).toEqual([rule])
  },
)

test('a shell may load late and read the clock', async () => {
  expect(
    await faults('src/node/planted.ts', "export const a = [import('./a.ts'), Date.now(), process.argv]\n"),
  ).toEqual([])
})

test('a module of more than 150 lines is too long', async () => {
  const lines = (count: number): string => 'export {}\n'.repeat(count)
  expect(await faults('src/report/planted.ts', lines(150))).toEqual([])
  expect(await faults('src/report/planted.ts', lines(151))).toEqual(['max-lines'])
})

test('only rules export default', async () => {
  expect(await faults('src/report/planted.ts', 'export default 1\n')).toEqual(['no-restricted-syntax'])
  expect(await faults('rules/planted.ts', 'export default 1\n')).toEqual([])
})
