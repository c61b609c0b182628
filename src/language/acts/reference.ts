import type { Note, Slot } from '../../note/note.ts'
import type { Act } from '../act.ts'
import { topicSlots } from '../data/topic-slots.ts'
import type { Features } from '../features.ts'
import { compileLexicon, normalise } from '../lexicon.ts'
import { chanceOf } from '../model.ts'
import type { View } from '../view.ts'

/** The chances from which a reference is at least weak, and strong. */
const [weak, strong] = [0.25, 0.5]

const topicLexicon = compileLexicon({ topic: topicSlots })

/** A reference to this conversation in a sentence: words of the talk times content that no other talk would yield. */
export function findReference({ sentence }: View, features: Features): readonly Act[] {
  const chance = chanceOf('reference', features)
  if (chance < weak) return []
  return [
    {
      act: 'reference',
      level: chance < strong ? 'weak' : 'strong',
      sentence: sentence.index,
      start: sentence.start,
      end: sentence.end,
    },
  ]
}

/** Slots that ask for something from the conversation: what a careful candidate puts there is a reference. */
export function findTopicSlots({ slots }: Note, views: readonly View[]): readonly Act[] {
  return slots.filter(isTopicSlot).flatMap(({ start, end }): Act[] => {
    const view = views.find(({ sentence }) => sentence.start <= start && end <= sentence.end)
    return view ? [{ act: 'reference', level: 'slot', sentence: view.sentence.index, start, end }] : []
  })
}

function isTopicSlot({ label }: Slot): boolean {
  return topicLexicon.scan(normalise(label)).topic !== undefined
}
