import type { Note } from '../note/note.ts'
import { lazily } from '../source/lazily.ts'
import type { Act, ReadNote, Tagger } from './act.ts'
import { findAsk } from './acts/ask.ts'
import { findEnding, findParting } from './acts/ending.ts'
import { findFit } from './acts/fit.ts'
import { findReferences, findTopicSlots } from './acts/reference.ts'
import { findStock, stockShareOf } from './acts/stock.ts'
import { findThanks, findThanksInSubject } from './acts/thanks.ts'
import { findTones } from './acts/tone.ts'
import { featuresOf } from './features.ts'
import { answer, type Chances } from './model.ts'
import { isNearEnd, viewSentences, type View } from './view.ts'

interface Reading {
  readonly acts: readonly Act[]
  readonly stockShare: number
  readonly topicChance: number
  readonly undecided: number
}

const finders: readonly ((view: View, chances: Chances) => readonly Act[])[] = [
  findThanks,
  findFit,
  findEnding,
  findAsk,
  findStock,
]

/** A note that knows what its sentences do. It is read when first asked, and once. */
export function readNote(note: Note, tagger: Tagger | null): ReadNote {
  const read = lazily(() => findActs(note, tagger))
  return Object.freeze({
    ...note,
    get acts() {
      return read().acts
    },
    get stockShare() {
      return read().stockShare
    },
    get topicChance() {
      return read().topicChance
    },
    get undecided() {
      return read().undecided
    },
  })
}

function findActs(note: Note, tagger: Tagger | null): Reading {
  const views = viewSentences(note)
  const chances = answer(featuresOf(views), views.map(isNearEnd))
  const found = views.flatMap((view, index) => finders.flatMap((find) => find(view, chances[index]!)))
  const references = findReferences(views, chances, tagger)
  const acts = [
    ...findThanksInSubject(note),
    ...found,
    ...references.acts,
    ...findTopicSlots(note, views),
    ...findParting(note),
    ...findTones(note, views, chances),
  ]
  return {
    acts: Object.freeze(acts.sort(byPlace)),
    stockShare: stockShareOf(views, chances),
    topicChance: Math.max(0, ...chances.map(({ topic, detail }) => Math.max(topic, detail))),
    undecided: references.undecided,
  }
}

function byPlace(a: Act, b: Act): number {
  return a.start - b.start || a.end - b.end || (a.act < b.act ? -1 : 1)
}
