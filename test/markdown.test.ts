import { describe, expect, test } from 'vitest'
import { parseNote } from '../src/note/parse-note.ts'

const body = (markdown: string) => parseNote(`Hi Ana,\n\n${markdown}\n\nBest,\nSam`)
const textOf = (markdown: string) => body(markdown).text.slice(9, 9 + markdown.length)
const sentences = (markdown: string) => body(markdown).sentences.map((sentence) => sentence.text)

describe('markup is blanked, and text stays where it was', () => {
  test.each([
    ['so **very** *good* _it_ __is__', 'so   very    good   it    is  '],
    ['the `code_x` and ``a`b``', 'the  code_x  and   a`b  '],
    ['[a talk](https://x.example "t") on', ' a talk                         on'],
    ['![a photo](p.png) here', '                  here'.slice(0, 22)],
    ['see <https://x.example/a_b>', 'see  https://x.example/a_b '],
    ['see https://x.example/a_b_c', 'see https://x.example/a_b_c'],
    ['write <ana@mail.example> now', 'write  ana@mail.example  now'],
    ['R&amp;D &eacute;t&eacute; &#x1F600;.', 'R&    D é       té        😀       .'],
    ['AT&T &nosuch; & so', 'AT&T &nosuch; & so'],
    ['not \\*bold\\* at all\\.', 'not  *bold * at all .'],
    ['a <b>bold</b> word<br/>here', 'a    bold     word     here'],
    ['<div>\nA text &amp; more\n</div>', '     \nA text &     more\n      '],
    ['yes <!-- not this --> and', 'yes                   and'],
    ['x &NotEqualTilde; y *z*', 'x ≂̸              y  z '],
    ['a\rb &amp; *c*\r\nd', 'a\rb &      c \r\nd'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['snake_case_word and 2*3*4', 'snake_case_word and 2 3 4'],
    ['a\u0000b **c**', 'a b   c  '],
  ])('of %j', (markdown, expected) => {
    expect(textOf(markdown)).toBe(expected)
  })
})

test.each([
  ['[the doc][d] and [d]\n\n[d]: https://x.example/d', ['the doc     and  d']],
  ['> I asked.\n\nYou said so.', ['You said so.']],
  ['I did.\n\n```\ncode here\n\nmore code\n```\n\nIt ran.', ['I did.', 'It ran.']],
  ['I did.\n\n<!-- one\n\ntwo -->\n\nIt ran.', ['I did.', 'It ran.']],
  ['# A heading\n\nI did.', ['I did.']],
  ['| Day | What |\n|---|---|\n| Mon | Tour |\n\nI did.', ['I did.']],
  ['I did.\n\n***\n\nIt ran.', ['I did.', 'It ran.']],
  ['I did.\n---\nIt ran.', ['I did.', 'It ran.']],
  ['    Indented text is text.', ['Indented text is text.']],
  ['Three things:\n\n* one\n* **two** of\n  them\n1) three', ['Three things:', 'one', 'two   of\n  them', 'three']],
  ['- [ ] open\n- [x] done', ['open', 'done']],
  ['**Week 1:** read. Ask.\n**Week 2:** write.', ['Week 1:   read. Ask.', 'Week 2:   write.']],
])('%j has the sentences %j', (markdown, expected) => {
  expect(sentences(markdown)).toEqual(expected)
})

test('headings are sentences where nothing else is', () => {
  expect(parseNote('# Only this\n').sentences.map((sentence) => sentence.text)).toEqual(['Only this'])
})

test.each(['*|FNAME|*', '<<first_name>>', '<Your Name>', '__', '[Name]', '~your name~', '${a_b_c}'])(
  '%s outlives Markdown',
  (slot) => {
    expect(textOf(`with *${slot}* here`)).toBe(`with  ${slot}  here`)
  },
)

test('plain text keeps its marks, but for list bullets at line starts', () => {
  const source = 'Hi Ana,\n\nA *b* `c` [d](e) &amp; <b>f</b>:\n- one\n• two\n\nSam'
  expect(parseNote(source, { format: 'text' }).text).toBe(source.replace('- one', '  one').replace('•', ' '))
})

test.each([
  ['**x** '.repeat(4000), /20000 characters/],
  ['*x* '.repeat(300), /500 marks/],
  [`${'- '.repeat(25)}**b**`, /20 levels/],
])('a block that is too much for the parser is read as plain text, and the note says so', (markdown, reason) => {
  const note = parseNote(`Hi Ana,\n\nI *did*.\nThen:\n\nLook:\n${markdown}`)
  expect(note.text).toContain('I  did .')
  expect(note.degraded ?? '').toMatch(reason)
})

test('what Markdown can read is not degraded', () => {
  expect(body('**x** '.repeat(100)).degraded).toBeNull()
})
