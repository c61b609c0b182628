import { splitLines } from '../source/lines.ts'
import type { Span } from '../source/span.ts'
import type { Note } from './note.ts'

/** The note as a part of a larger source, at `offset`: what stands around it is blank in its text. */
export function shiftNote(note: Note, source: string, offset: number): Note {
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + offset, end: span.end + offset })
  const slots = new Map(note.slots.map((slot) => [slot, move(slot)]))
  return {
    ...note,
    source,
    text: ' '.repeat(offset) + note.text + ' '.repeat(source.length - offset - note.text.length),
    lines: splitLines(source),
    zones: note.zones.map(move),
    slots: [...slots.values()],
    sentences: note.sentences.map((sentence) => ({
      ...move(sentence),
      words: sentence.words.map((word) => ({ ...move(word), slot: word.slot && (slots.get(word.slot) ?? null) })),
    })),
  }
}
