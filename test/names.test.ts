import { describe, expect, it } from 'vitest'
import { nicknames } from '../src/language/data/nicknames.ts'
import { fold } from '../src/language/fold.ts'
import { fitName } from '../src/language/names.ts'

describe('fold', () => {
  it.each([
    ['Wiśniewski', 'wisniewski'],
    ['Łukasz', 'lukasz'],
    ['Jørgen', 'jorgen'],
    ['Straße', 'strasse'],
    ['O’Neil', "o'neil"],
    ['Ｐｒｉｙａ', 'priya'],
    ['Pr\u200Biya\u00AD', 'priya'],
    ['Рriуа', 'priya'],
    ['Привет', 'привет'],
  ])('reads %s as %s', (word, folded) => {
    expect(fold(word)).toBe(folded)
  })
})

describe('fitName', () => {
  it.each([
    ['Priya', 'Priya Shah', 'same'],
    ['Ms. Shah', 'Priya Shah', 'same'],
    ['priya shah', 'Priya Shah', 'same'],
    ["Dr. O'Neil", 'Dr. Roisin O’Neil', 'same'],
    ['Céline', 'Celine Abouchacra', 'same'],
    ['Huimin', 'Hui-Min Teo', 'same'],
    ['Hui Min', 'Hui-Min Teo', 'short'],
    ['Dean', 'Dean Whitlock', 'same'],
    ['Bill', 'William Okafor', 'short'],
    ['Anna', 'Anna-Lise Vroman', 'short'],
    ['A.', 'Astrid Bergqvist', 'short'],
    ['Sam', 'Samira Haddad', 'short'],
    ['Pria', 'Priya Shah', 'misspelled'],
    ['Marc', 'Marcus Webb', 'misspelled'],
    ['Ms. Shaw', 'Priya Shah', 'misspelled'],
    ['Preeya Shah', 'Priya Shah', 'misspelled'],
    ['Tom Shah', 'Priya Shah', 'none'],
    ['Marcus', 'Priya Shah', 'none'],
    ['Jo', 'Al Webb', 'none'],
    ['', 'Priya Shah', 'none'],
  ])('fits “%s” to %s as %s', (written, name, fit) => {
    expect(fitName(written, { name, aliases: [] })).toBe(fit)
  })

  it('takes the best of name and aliases', () => {
    expect(fitName('Bo', { name: 'Bartholomew Singh', aliases: ['Bo'] })).toBe('same')
  })
})

describe('nicknames', () => {
  it('are sorted, folded, and not their own full form', () => {
    expect([...nicknames().keys()]).toEqual([...nicknames().keys()].sort())
    for (const [full, short] of nicknames()) {
      expect(short).toEqual([...new Set(short)].sort())
      expect(short).not.toContain(full)
      expect([full, ...short].map(fold)).toEqual([full, ...short])
    }
  })
})
