import type { Note } from './note.ts'

/** Freeze a note and all that it holds. */
export function freezeNote(note: Note): Note {
  const lists = [
    note.lines,
    note.zones,
    note.slots,
    note.sentences,
    ...note.sentences.map((sentence) => sentence.words),
  ]
  for (const list of lists) {
    for (const part of list) Object.freeze(part)
    Object.freeze(list)
  }
  Object.freeze(note.fields)
  Object.freeze(note.sentenceCount)
  return Object.freeze(note)
}
