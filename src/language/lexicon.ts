import { lazily } from '../source/lazily.ts'
import type { Span } from '../source/span.ts'
import { searchFor, type PhraseIndex } from './phrase-index.ts'

/** Where the phrases of each list stand in a text; a list that has none is absent. Spans of one list do not overlap. */
export type Hits<Name extends string> = Readonly<Partial<Record<Name, readonly Span[]>>>

/** Named lists of phrases, ready to be looked for all at once. */
export interface Lexicon<Name extends string> {
  /** Find all phrases in a normalised text, in one pass over its words. Offsets count in that text. */
  scan(text: string): Hits<Name>
}

type Lists<Name extends string> = Readonly<Record<Name, readonly string[]>>

interface Entry<Name extends string> {
  readonly name: Name
  /** Compiled when it is first tried: most never are. */
  readonly pattern: () => RegExp
}

/**
 * Make lists of phrases ready. A phrase is a regular expression for normalised text in which a space stands for any number of spaces and ` … ` for up
 * to five words; it matches whole words. Phrases are tried only at words that begin as they do, which the index of all of them in order tells.
 */
export function compileLexicon<Name extends string>(lists: Lists<Name>, index: PhraseIndex): Lexicon<Name> {
  const entries = (Object.entries(lists) as [Name, readonly string[]][]).flatMap(([name, phrases]) =>
    phrases.map((phrase): Entry<Name> => ({ name, pattern: lazily(() => toPattern(phrase)) })),
  )
  const search = searchFor(index)
  return { scan: (text) => scan(entries, search, text) }
}

/** The text in lower case with straight quotes and plain spaces, at the same length: what phrases are matched against. */
export function normalise(text: string): string {
  const straight = text
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[^\S ]/g, ' ')
  const lower = straight.toLowerCase()
  return lower.length === text.length ? lower : straight.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

/** The text with the spans blanked. */
export function blank(text: string, spans: readonly Span[] = []): string {
  return spans.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)
}

function toPattern(phrase: string): RegExp {
  const source = phrase.replace(/ … | /g, (gap) => (gap === ' ' ? ' +' : '(?: +[^ ]+){0,5}? +'))
  return new RegExp(`(?:${source})(?!\\w)`, 'y')
}

function scan<Name extends string>(
  entries: readonly Entry<Name>[],
  search: ReturnType<typeof searchFor>,
  text: string,
): Hits<Name> {
  const hits: Partial<Record<Name, Span[]>> = {}
  search(text, (phrase, start) => {
    const { name, pattern: patternOf } = entries[phrase]!
    const last = hits[name]?.at(-1)
    if (last && start < last.end && start > last.start) return
    const pattern = patternOf()
    pattern.lastIndex = start
    if (pattern.test(text) && pattern.lastIndex > start) record((hits[name] ??= []), { start, end: pattern.lastIndex })
  })
  return hits
}

/** Of two phrases at one place the longer stays. */
function record(spans: Span[], span: Span): void {
  const last = spans.at(-1)
  if (last?.start !== span.start) spans.push(span)
  else if (span.end > last.end) spans[spans.length - 1] = span
}
