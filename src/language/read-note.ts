import type { Note } from '../note/note.ts'
import type { Act, ReadNote, Tagger } from './act.ts'
import { findAsk } from './acts/ask.ts'
import { findEnding } from './acts/ending.ts'
import { findFit } from './acts/fit.ts'
import { findReferences } from './acts/reference.ts'
import { findStock, stockShareOf } from './acts/stock.ts'
import { findThanks } from './acts/thanks.ts'
import { viewSentences, type View } from './view.ts'

interface Reading {
  readonly acts: readonly Act[]
  readonly stockShare: number
  readonly undecided: number
}

const finders: readonly ((view: View) => readonly Act[])[] = [findThanks, findFit, findEnding, findAsk, findStock]

/** A note that knows what its sentences do. It is read when first asked, and once. */
export function readNote(note: Note, tagger: Tagger | null): ReadNote {
  let reading: Reading | null = null
  const read = (): Reading => (reading ??= findActs(note, tagger))
  return Object.freeze({
    ...note,
    get acts() {
      return read().acts
    },
    get stockShare() {
      return read().stockShare
    },
    get undecided() {
      return read().undecided
    },
  })
}

function findActs(note: Note, tagger: Tagger | null): Reading {
  const views = viewSentences(note)
  const found = views.flatMap((view) => finders.flatMap((find) => find(view)))
  const { acts: references, undecided } = findReferences(note, views, found, tagger)
  const acts = Object.freeze(
    [...found, ...references].sort((a, b) => a.start - b.start || a.end - b.end || (a.act < b.act ? -1 : 1)),
  )
  return { acts, stockShare: stockShareOf(views, acts), undecided }
}
