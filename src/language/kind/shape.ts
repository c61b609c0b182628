import type { Note, ZoneType } from '../../note/note.ts'
import { personOf } from './persons.ts'

/** In code units; the form of a document shows at its top. */
const longestTop = 20_000

/** The marks of form that set documents and mass mail apart from a note, by name. */
export function shapeOf(note: Note): readonly string[] {
  const has = (type: ZoneType): boolean => note.zones.some((zone) => zone.type === type)
  const top = note.source.slice(0, longestTop)
  const count = (pattern: RegExp): number => top.match(pattern)?.length ?? 0
  const { words, items, I, you, we } = countWords(note)
  const headings = count(/^#{1,6}\s/gm)
  const marks: readonly (readonly [string, boolean])[] = [
    ['no greeting', !has('greeting')],
    ['no signature', !has('signature') && !has('sign-off')],
    ['a heading', headings > 0],
    ['headings', headings > 1],
    ['code or table', count(/^(?:```|~~~|\|.*\|)/gm) > 0],
    ['links', count(/\]\(|https?:\/\//g) > 2],
    ['list', items > 4],
    ['long list', items > 9],
    ['over 250 words', words > 250],
    ['over 500 words', words > 500],
    ['no I', I === 0],
    ['no you', you === 0],
    ['more we than I', we > I],
  ]
  return marks.flatMap(([name, holds]) => (holds ? [name] : []))
}

function countWords({ sentences }: Note) {
  const counts = { words: 0, items: 0, I: 0, you: 0, we: 0 }
  for (const { words, listItem } of sentences) {
    counts.words += words.length
    if (listItem) counts.items += 1
    for (const { norm } of words) {
      const person = personOf(norm)
      if (person) counts[person] += 1
    }
  }
  return counts
}
