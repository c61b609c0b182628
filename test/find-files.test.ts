import { readdir, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findFiles } from '../src/node/find-files.ts'
import { searchFiles, type ReadFolder } from '../src/node/search-files.ts'
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
  expect(await findFiles([pattern], folder.path)).toMatchObject([{ pattern, isNamed, files: paths }])
})

test('a folder is searched for the endings that are asked for', async () => {
  const [match] = await findFiles(['.'], folder.path, ['.json'])
  expect(match?.files).toEqual([join(folder.path, 'b/f.json')])
})

test('links in folders are told of and not followed, whatever they lead to', async () => {
  const { path, remove } = folderOf({ 'a.md': '', 'deep/b.md': '', 'node_modules/c.md': '' })
  for (const [target, link] of [
    ['a.md', 'deep/to-file.md'],
    ['gone', 'deep/to-nothing.md'],
    ['.', 'deep/circle'],
    ['a.md', 'deep/picture.png'],
    ['a.md', 'node_modules/d.md'],
    ['a.md', '.hidden.md'],
    ['node_modules', 'deep/node_modules'],
    ['..', 'up'],
  ] as const)
    symlinkSync(join(path, target), join(path, link))
  const linksIn = async (pattern: string): Promise<readonly (string | undefined)[]> => {
    const [match] = await findFiles([pattern], path)
    return match!.links.map((link) => link.slice(path.length + 1))
  }
  expect(await linksIn('.')).toEqual(['deep/circle', 'deep/to-file.md', 'deep/to-nothing.md', 'up'])
  expect(await linksIn('deep/*.md')).toEqual(['deep/to-file.md', 'deep/to-nothing.md'])
  expect((await findFiles(['.'], path))[0]!.files).toEqual([join(path, 'a.md'), join(path, 'deep/b.md')])
  remove()
})

test('a folder that cannot be read is told of', async () => {
  const { path, remove } = folderOf({ 'a.md': '', 'locked/b.md': '' })
  const denied: ReadFolder = (folder, options, done) =>
    basename(folder) === 'locked'
      ? done(Object.assign(new Error('no'), { code: 'EACCES' }), [])
      : readdir(folder, options, done)
  expect(await searchFiles(['**/*.md'], path, denied)).toEqual({
    files: [join(path, 'a.md')],
    links: [],
    locked: [join(path, 'locked')],
  })
  remove()
})
