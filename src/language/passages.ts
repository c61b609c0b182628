import type { Note } from '../note/note.ts'
import { oncePer } from '../source/once-per.ts'
import type { Span } from '../source/span.ts'

/** A stretch of what the author wrote. `text` has the length of the span. */
export interface Passage extends Span {
  readonly text: string
  readonly part: 'subject' | 'sentence' | 'sign-off'
}

/** The author's own words in which others are named: the subject, the sentences, and the lines of the sign-off, in order. */
export const passagesOf = oncePer((note: Note): readonly Passage[] => {
  const signOffs = note.zones.filter(({ type }) => type === 'sign-off')
  return [
    ...subjectOf(note),
    ...note.sentences.map(({ text, start, end }) => ({ text, start, end, part: 'sentence' as const })),
    ...note.lines.flatMap((line) => signOffs.flatMap((zone) => within(note, line, zone))),
  ].sort((a, b) => a.start - b.start)
})

/** A subject that a caller decoded elsewhere has no place in the source, and is passed over. */
function subjectOf(note: Note): Passage[] {
  const headers = note.zones.filter(({ type }) => type === 'header')
  for (const { start, end } of note.lines.filter((line) =>
    headers.some((zone) => zone.start <= line.start && line.end <= zone.end),
  )) {
    const [all, label] = /^((?:subject(?: line)?|re)\s*:\s*).*/i.exec(note.source.slice(start, end)) ?? []
    if (all !== undefined)
      return [{ text: all.slice(label!.length), start: start + label!.length, end, part: 'subject' }]
  }
  return []
}

/** `Thanks again, Priya` over the name of the author is one line of the sign-off. */
function within(note: Note, line: Span, zone: Span): Passage[] {
  const isSignedBelow = note.zones.some(
    ({ type, start, end }) => type === 'signature' && start < line.end && end > line.end,
  )
  const [start, end] = [Math.max(line.start, zone.start), isSignedBelow ? line.end : Math.min(line.end, zone.end)]
  return start < end && line.start < zone.end
    ? [{ text: note.text.slice(start, end), start, end, part: 'sign-off' }]
    : []
}
