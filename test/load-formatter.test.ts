import { afterAll, expect, test } from 'vitest'
import { formatterNames, loadFormatter } from '../src/node/load-formatter.ts'
import { folderOf } from './notelint.ts'
import { contextOf, reportOf } from './reports.ts'

const counting = (text: string): string => `(reports, { version }) => \`\${reports.length} by ${text} \${version}\``
const folder = folderOf({
  'mine.mjs': `export default ${counting('path')}\n`,
  'sub/mine.cjs': `module.exports = ${counting('CommonJS')}\n`,
  'late.mjs': `export default async ${counting('promise')}\n`,
  'named.mjs': 'export const format = () => ""\n',
  'broken.mjs': 'export default (\n',
  'throws.mjs': 'export default () => { throw new Error("no paper") }\n',
  'silent.mjs': 'export default () => undefined\n',
  'node_modules/notelint-formatter-tidy/index.js': `module.exports = ${counting('package')}\n`,
  'node_modules/@team/notelint-formatter/index.js': `module.exports = ${counting('scope')}\n`,
  'node_modules/@team/notelint-formatter-tidy/index.js': `module.exports = ${counting('scoped package')}\n`,
  'node_modules/tidy-notes/package.json': '{"type":"module","exports":"./main.js"}',
  'node_modules/tidy-notes/main.js': `export default ${counting('full name')}\n`,
  'node_modules/json/index.js': `module.exports = ${counting('impostor')}\n`,
})
afterAll(folder.remove)

const load = (name: string, safe = false): ReturnType<typeof loadFormatter> =>
  loadFormatter(name, { cwd: folder.path, safe })

test.each([
  ['./mine.mjs', 'path'],
  ['mine.mjs', 'path'],
  [`${folder.path}/mine.mjs`, 'path'],
  ['sub/mine.cjs', 'CommonJS'],
  ['./late.mjs', 'promise'],
  ['tidy', 'package'],
  ['notelint-formatter-tidy', 'package'],
  ['@team', 'scope'],
  ['@team/tidy', 'scoped package'],
  ['@team/notelint-formatter-tidy', 'scoped package'],
  ['tidy-notes', 'full name'],
])('“%s” is loaded by its %s', async (name, by) => {
  expect(await (await load(name))([reportOf()], contextOf())).toBe(`1 by ${by} 1.2.3`)
})

test('a package does not take the place of a formatter of ours', async () => {
  expect(await (await load('json'))([], contextOf())).toBe('[]')
})

test.each(formatterNames)('%s is loaded by its name, also in safe mode', async (name) => {
  expect(typeof (await (await load(name, true))([reportOf()], contextOf()))).toBe('string')
})

test.each([
  ['jsn', 'there is no format “jsn” (did you mean “json”?)'],
  ['zzzzzzzz', `there is no format “zzzzzzzz”; there are ${formatterNames.join(', ')}`],
  ['__proto__', 'there is no format “__proto__”'],
  ['./none.mjs', 'there is no formatter at “./none.mjs”'],
  ['./broken.mjs', 'the format “./broken.mjs” cannot be loaded: '],
  ['./named.mjs', 'the format “./named.mjs” is no formatter; export a function (reports, context) => text by default'],
])('“%s” is refused with a reason', async (name, reason) => {
  await expect(load(name)).rejects.toMatchObject({ name: 'ConfigError', problems: [expect.stringContaining(reason)] })
})

test.each([
  ['./throws.mjs', 'the format “./throws.mjs” failed: no paper'],
  ['./silent.mjs', 'the format “./silent.mjs” gave no text'],
])('“%s” is blamed by its name', async (name, reason) => {
  const formatter = await load(name)
  await expect(formatter([], contextOf())).rejects.toMatchObject({ name: 'ConfigError', problems: [reason] })
})

test('in safe mode no code but ours is run', async () => {
  for (const name of ['./throws.mjs', 'tidy'])
    await expect(load(name, true)).rejects.toMatchObject({
      problems: [`the format “${name}” is code of its own, and --safe runs none`],
    })
})
