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

test.each([
  [['.'], ['a.md', 'b/c.TXT', 'b/d/e.markdown', 'h (1).md', 'i[1]/j.md'], [], []],
  [['b'], ['b/c.TXT', 'b/d/e.markdown'], [], []],
  [['b/f.json'], ['b/f.json'], [], []],
  [['.hidden.md'], ['.hidden.md'], [], []],
  [['h (1).md'], ['h (1).md'], [], []],
  [['i[1]'], ['i[1]/j.md'], [], []],
  [['./b/**/*.json', 'a.*'], ['a.md', 'b/f.json'], [], []],
  [['{a,z}.md', 'a.md'], ['a.md'], [], []],
  [['z.md', 'a.md'], ['a.md'], ['z.md'], []],
  [['*.zip'], [], [], ['*.zip']],
])('%j finds %j', async (patterns, files, missing, empty) => {
  const found = await findFiles(patterns, folder.path)
  expect(found).toEqual({ files: files.map((file) => join(folder.path, file)), missing, empty })
})
