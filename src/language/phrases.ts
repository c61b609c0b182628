import type { Span } from '../source/span.ts'

/** The text in lower case with straight quotes and plain spaces, at the same length: what phrases are matched against. */
export function normalise(text: string): string {
  const straight = text
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s/g, ' ')
  const lower = straight.toLowerCase()
  return lower.length === text.length ? lower : straight.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

/**
 * One pattern out of many phrases, for normalised text. A phrase is a regular expression in which a space stands for any white space and
 * ` … ` for up to five words; it matches whole words.
 */
export function phrases(list: readonly string[]): RegExp {
  const sources = list.map((phrase) =>
    phrase.replace(/ … /g, String.raw`(?:\s+\S+){0,5}?\s+`).replace(/ /g, String.raw`\s+`),
  )
  return new RegExp(String.raw`(?<![\w'])(?:${sources.join('|')})(?!\w)`, 'g')
}

/** Where a pattern stands in a normalised text that begins at `offset` of the source. */
export function findPhrases(pattern: RegExp, text: string, offset: number): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }))
}

/** Whether a pattern stands anywhere in a normalised text. */
export function hasPhrase(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0
}
