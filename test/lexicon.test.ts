import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { branchesOf } from '../src/language/branches.ts'
import { cueLexicon } from '../src/language/cues.ts'
import { compileLexicon, type Lexicon, normalise } from '../src/language/lexicon.ts'
import { needlesOf } from '../src/language/needles.ts'
import { indexPhrases } from '../src/language/phrase-index.ts'
import { prefixesOf } from '../src/language/prefixes.ts'

function lexiconOf<Name extends string>(lists: Readonly<Record<Name, readonly string[]>>): Lexicon<Name> {
  return compileLexicon(lists, indexPhrases(Object.values<readonly string[]>(lists).flat()))
}

describe('prefixesOf', () => {
  it.each([
    ['thanks', ['thanks']],
    ['(?:so |very )?kind', ['kind', 'so kin', 'very k']],
    ["i(?: am|'m) keen", ['i am k', "i'm ke"]],
    ['you … told', ['you ']],
    ['[ab]c', ['ac', 'bc']],
    ['\\w+ing', ['']],
    ['(?<=a )kiln', ['kiln']],
    ['ab*c', ['ac', 'ab']],
  ])('reads how %s can begin', (phrase, prefixes) => {
    expect(prefixesOf(phrase)).toEqual(prefixes)
  })
})

describe('needlesOf', () => {
  it.each([
    ['(?:so |very )?kind of you', ['kind']],
    ['sorry (?:for|about) (?:this|the) mess', ['mess']],
    ['the (?:kiln|furnace)', ['kiln', 'furna']],
    ['kiln', null],
    ['un-?fired kilns?', ['kiln']],
    ['\\w+ly glazed', ['glaze']],
    ['i (?:\\w+ )?am', ['am']],
    ['(?:glaze|)', null],
    ['(?<=kiln )fired', ['fired']],
  ])('reads which words give away %s', (phrase, needles) => {
    expect(needlesOf(phrase)).toEqual(needles)
  })
})

describe('branchesOf', () => {
  it.each([
    ['kiln|gas kiln', ['kiln', 'gas kiln']],
    ['(?:the|a (?:gas|wood)) kiln', ['the kiln', 'a (?:gas|wood) kiln']],
    ['(?:(?:a|b) c|d) e', ['a c e', 'b c e', 'd e']],
    ['(?:the )?kiln', ['(?:the )?kiln']],
    ['[|)]a|b', ['[|)]a', 'b']],
  ])('writes out how %s may begin', (phrase, branches) => {
    expect(branchesOf(phrase)).toEqual(branches)
  })
})

describe('compileLexicon', () => {
  const lexicon = lexiconOf({ kiln: ['kilns?', 'gas kiln'], talk: ['you … (?:told|said)'] })

  it.each([
    ['the kilns are hot', { kiln: ['kilns'] }],
    ['a gas kiln', { kiln: ['gas kiln'] }],
    ['you once, over tea, told me', { talk: ['you once, over tea, told'] }],
    ['akiln and kilnx', {}],
    ['you one two three four five six told', {}],
  ])('finds whole words in “%s”', (text, expected) => {
    const found = Object.entries(lexicon.scan(text)).map(([name, spans]) => [
      name,
      spans.map(({ start, end }) => text.slice(start, end)),
    ])
    expect(Object.fromEntries(found)).toEqual(expected)
  })

  it('looks only where a phrase can begin, and misses nothing by it', () => {
    const everywhere = (text: string): string[] =>
      [...text.matchAll(/(?<![\w'])(?:thank you|thanks)(?!\w)/g)].map(({ index }) => String(index))
    const thanks = lexiconOf({ thanks: ['thanks', 'thank you'] })
    fc.assert(
      fc.property(fc.array(fc.constantFrom('thanks', 'thank', 'you', 'than', 'x', ',')), (words) => {
        const text = words.join(' ')
        expect((thanks.scan(text).thanks ?? []).map(({ start }) => String(start))).toEqual(everywhere(text))
      }),
    )
  })

  it('looks only for phrases whose other words follow, and misses nothing by it, text after text', () => {
    const phrase = '(?:the|my|in a) (?:\\w+ )?(?:gas kiln|kilns?)|cold(?: wet)? clay'
    const lexicon = lexiconOf({ found: [phrase] })
    const everywhere = (text: string): string[] =>
      [...text.matchAll(new RegExp(`(?<![\\w'])(?:${phrase})(?!\\w)`, 'g'))].map(({ 0: words }) => words)
    const words = fc.array(fc.constantFrom('the', 'my', 'in', 'a', 'gas', 'kiln', 'kilns', 'cold', 'wet', 'clay', 'x,'))
    fc.assert(
      fc.property(words, (chosen) => {
        const text = chosen.join(' ')
        const spans = lexicon.scan(text).found ?? []
        expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(everywhere(text))
      }),
    )
  })
})

test('normalising keeps the length', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => normalise(text).length === text.length))
})

test('a scan grows no faster than the text', { retry: 2 }, () => {
  const time = (words: number): number => {
    const text = 'i would have you and we all the more so very much '.repeat(words / 10)
    const runs = Array.from({ length: 3 }, () => {
      const start = performance.now()
      cueLexicon.scan(text)
      return performance.now() - start
    })
    return Math.min(...runs)
  }
  time(1000)
  expect(time(20_000) / time(2_000)).toBeLessThan(25)
})
