import type { Span } from '../source/span.ts'
import { isNameLine, nameOf } from './name-line.ts'
import type { Note } from './note.ts'

/** Who signs a note. The span is the name's; it is zero-width where a name is missing. */
export interface Signature {
  readonly level: 'yes' | 'slot' | 'no'
  readonly span: Span
  /** As written, without degrees, numbers and marks. */
  readonly name: string | null
}

/** `sam rivera`: a name only where a sign-off stands above. */
const casualName = /^\s*\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,2}\s*$/u

/** Read the signature of a note: the author's name, a slot in its place, or neither. */
export function signatureOf(note: Note): Signature {
  for (const [index, zone] of note.zones.entries()) {
    if (zone.type !== 'signature') continue
    const isClosed = note.zones[index - 1]?.type === 'sign-off'
    for (const line of note.text.slice(zone.start, zone.end).matchAll(/[^\r\n]+/g)) {
      const span = { start: zone.start + line.index, end: zone.start + line.index + line[0].length }
      if (note.slots.some((slot) => slot.start < span.end && span.start < slot.end))
        return { level: 'slot', span, name: null }
      if (isNameLine(line[0].trim()) || (isClosed && line.index === 0 && casualName.test(line[0]))) {
        return named(span, line[0])
      }
    }
  }
  const end = note.zones.findLast((zone) => ['greeting', 'body', 'sign-off'].includes(zone.type))?.end ?? 0
  return { level: 'no', span: { start: end, end }, name: null }
}

function named({ start }: Span, line: string): Signature {
  const name = nameOf(line)
  const from = start + Math.max(0, line.indexOf(name))
  return { level: 'yes', span: { start: from, end: from + name.length }, name }
}
