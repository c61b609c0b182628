import type { Span } from '../source/span.ts'
import { fold } from './fold.ts'

/** A word or number of a text. */
export interface Token extends Span {
  readonly text: string
  /** As `fold` leaves it, without a genitive's `'s`. */
  readonly folded: string
}

const pattern = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]+(?:['’ʼ][\p{L}\u200B-\u200D]+)*/gu

/** The words and numbers of a text that begins at `offset` of the source, in order. Hyphens part words. */
export function tokensOf(text: string, offset = 0): readonly Token[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: word, index }) => {
    const folded = fold(word).replace(/'s$/, '')
    return folded === '' ? [] : [{ text: word, folded, start: offset + index, end: offset + index + word.length }]
  })
}
