import { lazily } from '../source/lazily.ts'
import type { Span } from '../source/span.ts'
import { needlesOf } from './needles.ts'
import { prefixesOf } from './prefixes.ts'

/** Where the phrases of each list stand in a text; a list that has none is absent. Spans of one list do not overlap. */
export type Hits<Name extends string> = Readonly<Partial<Record<Name, readonly Span[]>>>

/** Named lists of phrases, ready to be looked for all at once. */
export interface Lexicon<Name extends string> {
  /** Find all phrases in a normalised text, in one pass over its words. Offsets count in that text. */
  scan(text: string): Hits<Name>
}

/** Where to look for phrases, which go by their numbers, counted list after list: a tree of the letters that words begin with. */
export interface PhraseIndex {
  readonly next?: Readonly<Record<string, PhraseIndex>>
  /** Phrases that begin with these letters. */
  readonly starts?: readonly number[]
  /** Phrases that can only stand where a word begins with these letters, or with others that say the same of them. */
  readonly needles?: readonly number[]
}

type Lists<Name extends string> = Readonly<Record<Name, readonly string[]>>

interface Entry<Name extends string> {
  readonly name: Name
  /** The phrase as a pattern, compiled when it is first tried: most phrases never are. */
  readonly pattern: () => RegExp
}

/** A place where phrases may begin. */
interface Beginning {
  readonly start: number
  readonly numbers: readonly number[]
}

interface Growing {
  next?: Record<string, Growing>
  starts?: number[]
  needles?: number[]
}

/**
 * Make lists of phrases ready. A phrase is a regular expression for normalised text in which a space stands for any white space and ` … ` for up
 * to five words; it matches whole words. Phrases are tried only at words that begin as they do.
 */
export function compileLexicon<Name extends string>(
  lists: Lists<Name>,
  index: PhraseIndex = indexPhrases(lists),
): Lexicon<Name> {
  const entries = (Object.entries(lists) as [Name, readonly string[]][]).flatMap(([name, phrases]) =>
    phrases.map((phrase): Entry<Name> => ({ name, pattern: lazily(() => compilePhrase(phrase)) })),
  )
  return { scan: (text) => scan(entries, index, text) }
}

/** Where to look for the phrases of some lists. */
export function indexPhrases(lists: Lists<string>): PhraseIndex {
  const root: Growing = {}
  for (const [number, phrase] of Object.values(lists).flat().entries()) {
    for (const start of prefixesOf(phrase)) (grow(root, start).starts ??= []).push(number)
    for (const needle of needlesOf(phrase) ?? ['']) (grow(root, needle).needles ??= []).push(number)
  }
  return root
}

/** The text in lower case with straight quotes and plain spaces, at the same length: what phrases are matched against. */
export function normalise(text: string): string {
  const straight = text
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s/g, ' ')
  const lower = straight.toLowerCase()
  return lower.length === text.length ? lower : straight.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

/** The text with the spans blanked. */
export function blank(text: string, spans: readonly Span[] = []): string {
  return spans.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)
}

function compilePhrase(phrase: string): RegExp {
  const source = phrase.replace(/ … /g, String.raw`(?:\s+\S+){0,5}?\s+`).replace(/ /g, String.raw`\s+`)
  return new RegExp(`(?:${source})(?!\\w)`, 'y')
}

/** The node of some letters, made where there is none. */
function grow(root: Growing, letters: string): Growing {
  return [...letters].reduce((node, letter) => ((node.next ??= {})[letter] ??= {}), root)
}

function scan<Name extends string>(entries: readonly Entry<Name>[], index: PhraseIndex, text: string): Hits<Name> {
  const isFindable = new Uint8Array(entries.length)
  const begun = beginnings(index, text, isFindable)
  const hits: Partial<Record<Name, Span[]>> = {}
  for (const { start, numbers } of begun) {
    for (const number of numbers) {
      if (!isFindable[number]) continue
      const { name, pattern } = entries[number]!
      const last = hits[name]?.at(-1)
      if (last && start < last.end && start > last.start) continue
      const compiled = pattern()
      compiled.lastIndex = start
      const end = compiled.test(text) ? compiled.lastIndex : start
      if (end > start) record((hits[name] ??= []), { start, end })
    }
  }
  return hits
}

/** Where phrases may begin, in order, and which; marks those that the words of the text allow. */
function beginnings(root: PhraseIndex, text: string, isFindable: Uint8Array): readonly Beginning[] {
  const begun: Beginning[] = []
  for (const number of root.needles ?? []) isFindable[number] = 1
  for (const { index: start } of text.matchAll(/(?<![\w'])\w/g)) {
    if (root.starts) begun.push({ start, numbers: root.starts })
    let node: PhraseIndex | undefined = root
    for (let at = start; (node = node.next?.[text[at]!]); at++) {
      if (node.starts) begun.push({ start, numbers: node.starts })
      for (const number of node.needles ?? []) isFindable[number] = 1
    }
  }
  return begun
}

/** Of two phrases at one place the longer stays. */
function record(spans: Span[], span: Span): void {
  const last = spans.at(-1)
  if (last?.start !== span.start) spans.push(span)
  else if (span.end > last.end) spans[spans.length - 1] = span
}
