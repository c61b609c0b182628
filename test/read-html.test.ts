import fc from 'fast-check'
import { expect, test } from 'vitest'
import { html } from '../src/formatters/html.ts'
import { lint } from '../src/index.ts'
import { blankHtml } from '../src/node/read-html.ts'
import { contextOf } from './reports.ts'

const folded = (html: string): string =>
  blankHtml(html)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim()

test.each([
  ['<p>Hi Priya,</p><p>Thank <b>you</b>.</p>', 'Hi Priya,\n\n\nThank you .'],
  ['<div>Hi Priya,</div><div>Thanks</div>', 'Hi Priya,\n\nThanks'],
  ['Best,<br>Sam', 'Best,\nSam'],
  ['a<br><br>b', 'a\n\nb'],
  ['<p>one\n\ntwo</p>', 'one two'],
  ['<pre>one\ntwo</pre>', 'one\ntwo'],
  ['<ul><li>one<li>two</ul>', '- one\n- two'],
  ['<head><title>x</title><style>p{}</style></head><body>y<script>z</script>', 'y'],
  ['Tom &amp; Jo&nbsp;&#8212; R&D &lt;3', 'Tom & Jo — R&D < 3'],
  ['a &nbsp b', 'a b'],
  ['<p>Sure.</p><blockquote><p>Hi Sam,<br>Thanks</p></blockquote>', 'Sure.\n\n>\n> Hi Sam,\n> Thanks'],
])('%j reads as %j', (html, text) => {
  expect(folded(html).replace(/>(?=\S)/g, '> ')).toBe(text)
})

test('what is kept stands where it stood', () => {
  const html = '<!doctype html>\n<p class="x">Thank you for <em>the</em> talk &amp; the tour 🙂.</p>\n'
  const text = blankHtml(html)
  for (const word of ['Thank', 'the', 'talk', 'tour', '🙂.']) expect(text.indexOf(word)).toBe(html.indexOf(word))
})

test('the length is that of the source, whatever it is', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<br>',
    '<blockquote>',
    '<li>',
    '&amp;',
    '&nbsp',
    '&',
    '<',
    '>',
    '<!--',
    '-->',
    '\r\n',
    '\0',
    '🙂',
    'é',
    'a',
    '<table><td>',
    '<pre>',
    '<script>',
    '</script>',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const html = pieces.join('')
      expect(blankHtml(html)).toHaveLength(html.length)
    }),
  )
})

test('a report of our own holds no note, though it quotes some', () => {
  const source = 'Hi Dana,\n\nThank you for the kiln tour.\n\nSam\n'
  const page = html([lint(source, { filePath: 'note.md' })], contextOf({ sources: new Map([['note.md', source]]) }))
  expect(page).toContain('kiln tour')
  expect(blankHtml(page).trim()).toBe('')
})
