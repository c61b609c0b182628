import { addresseeOf } from '../note/addressee.ts'
import type { Note } from '../note/note.ts'
import type { Span } from '../source/span.ts'
import { tokensOf } from './tokens.ts'

/** A name in the greeting of a note, as written, and where it stands. */
export interface Greeted extends Span {
  readonly name: string
}

/** The people that a note greets, in order. */
export function greetedNames(note: Note): readonly Greeted[] {
  const { names, span } = addresseeOf(note)
  const tokens = tokensOf(note.text.slice(span.start, span.end), span.start)
  let next = 0
  return names.flatMap((name) => {
    const words = tokensOf(name)
    const at = tokens.findIndex(
      (_, index) => index >= next && words.every(({ text }, offset) => tokens[index + offset]?.text === text),
    )
    if (at < 0 || words.length === 0) return []
    next = at + words.length
    return [{ name, start: tokens[at]!.start, end: tokens[next - 1]!.end }]
  })
}
