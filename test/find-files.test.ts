import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findFiles } from '../src/node/find-files.ts'
import { folderOf } from './notelint.ts'

const folder = folderOf({
  '.git/HEAD.txt': '',
  '.hidden.md': '',
  'a.md': '',
  'b/c.TXT': '',
  'b/d/e.markdown': '',
  'b/f.json': '',
  'b/node_modules/g.md': '',
  'h (1).md': '',
  'i[1]/j.md': '',
})
symlinkSync(folder.path, join(folder.path, 'b/circle'), 'junction')
afterAll(folder.remove)

test.each<[string, string[] | null, boolean]>([
  ['.', ['a.md', 'b/c.TXT', 'b/d/e.markdown', 'h (1).md', 'i[1]/j.md'], false],
  ['b', ['b/c.TXT', 'b/d/e.markdown'], false],
  ['b/f.json', ['b/f.json'], true],
  ['.hidden.md', ['.hidden.md'], true],
  ['h (1).md', ['h (1).md'], true],
  ['i[1]', ['i[1]/j.md'], false],
  ['./b/**/*.json', ['b/f.json'], false],
  ['{a,z}.md', ['a.md'], false],
  ['*.zip', [], false],
  ['z.md', null, false],
])('%j finds %j', async (pattern, files, isNamed) => {
  const paths = files?.map((file) => join(folder.path, file)) ?? null
  expect(await findFiles([pattern], folder.path)).toEqual([{ pattern, isNamed, files: paths }])
})

test('a folder is searched for the endings that are asked for', async () => {
  const [match] = await findFiles(['.'], folder.path, ['.json'])
  expect(match?.files).toEqual([join(folder.path, 'b/f.json')])
})
