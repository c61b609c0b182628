import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from '../src/node/decode.ts'

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part))))

test('well-formed text decodes to itself, byte order mark and all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const free = text.replaceAll('\0', '')
      expect(decode(Buffer.from(free))).toEqual({ text: free })
      expect(decode(Buffer.from(`\ufeff${free}`))).toEqual({ text: `\ufeff${free}` })
      expect(decode(Buffer.from(`\ufeff${free}`, 'utf16le'))).toEqual({ text: `\ufeff${free}` })
    }),
  )
})

test('no bytes make it throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (some) => void decode(some)))
})

test.each([
  ['a lone byte', bytes('ab\n“c', 0xe9, 'd'), 0xe9, 2, 3],
  ['a byte at the start', bytes(0x92), 0x92, 1, 1],
  ['a character cut off by the end', bytes('ab', 0xe2, 0x80), 0xe2, 1, 3],
  ['a character cut off by another', bytes('a', 0xe2, 0x80, 'b'), 0xe2, 1, 2],
  ['a fault behind an emoji', bytes('🙂\r\n🙂', 0xff), 0xff, 2, 3],
])('%s is invalid at its line and column', (_, some, byte, line, column) => {
  expect(decode(some)).toEqual({ invalid: { byte, at: { line, column } } })
})

test.each([
  ['NUL bytes', bytes('a', 0, 'b')],
  ['UTF-16 cut off', bytes(0xff, 0xfe, 'a')],
  ['a lone surrogate in UTF-16', bytes(0xff, 0xfe, 0x00, 0xd8)],
])('%s make a file binary', (_, some) => {
  expect(decode(some)).toEqual({ skipped: 'binary' })
})
