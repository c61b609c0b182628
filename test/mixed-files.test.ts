import { expect, test } from 'vitest'
import { writeMixedFiles } from '../bench/mixed-files.ts'
import { openNotelint } from '../src/node/notelint.ts'
import { folderOf } from './notelint.ts'

const { path, remove } = folderOf({})
const written = writeMixedFiles(path, 100)
const notelint = openNotelint({ cwd: path })
const { files, links } = await notelint.select(['.'])
const { reports } = await notelint.lintFiles(files)
remove()

test('of a repository of mixed files each is accounted for', () => {
  expect(new Set(reports.map(({ filePath }) => filePath)).size).toBe(written.files - written.links)
  expect(links).toHaveLength(written.links)
  const unread = reports.filter(({ fatalErrorCount, skipped }) => fatalErrorCount > 0 || skipped === 'binary')
  expect(unread).toHaveLength(written.unread)
  const unexplained = reports.filter(
    ({ score, skipped, fatalErrorCount }) => score === null && !skipped && !fatalErrorCount,
  )
  expect(unexplained).toEqual([])
})

test('its notes are found, those in collections, too, and its pages are not taken for notes', () => {
  const found = reports.filter(({ score }) => score !== null)
  expect(found.length / written.notes).toBeGreaterThan(0.9)
  expect(found.length).toBeLessThanOrEqual(written.notes)
  expect(new Set(found.filter(({ note }) => note).map(({ filePath }) => filePath)).size).toBe(written.collections)
})
