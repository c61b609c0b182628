import { expect, test } from 'vitest'
import { positionAt, splitLines } from '../src/source/lines.ts'

test.each([
  ['', ['']],
  ['a', ['a']],
  ['a\n', ['a', '']],
  ['a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
  ['\r\n\r\n', ['', '', '']],
  ['\n\r', ['', '', '']],
  ['\uFEFFa\u2028b\vc\fd', ['\uFEFFa\u2028b\vc\fd']],
])('%j has the lines %j', (source, lines) => {
  expect(splitLines(source).map(({ start, end }) => source.slice(start, end))).toEqual(lines)
})

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 1, 3],
  [3, 2, 1],
  [5, 3, 1],
  [7, 3, 3],
  [8, 4, 1],
])('offset %i is at line %i, column %i, in UTF-16 code units', (offset, line, column) => {
  expect(positionAt(splitLines('ab\nc\n😀\n'), offset)).toEqual({ line, column })
})

test('an offset inside a line end belongs to the line that it ends', () => {
  expect(positionAt(splitLines('a\r\nb'), 2)).toEqual({ line: 1, column: 3 })
})
