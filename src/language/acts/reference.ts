import type { Note, Slot } from '../../note/note.ts'
import type { Act, Tagger } from '../act.ts'
import { referenceModel } from '../data/reference-model.ts'
import { topicSlots } from '../data/topic-slots.ts'
import { hasPhrase, phrases } from '../phrases.ts'
import type { View } from '../view.ts'
import { featuresOf } from './reference-features.ts'

/** References found, and how many sentences only a tagger could have decided. */
export interface References {
  readonly acts: readonly Act[]
  readonly undecided: number
}

const asksForTopic = phrases(topicSlots)

/** References to this conversation: an anchor in the talk times content that no other talk would yield. In a template a slot for such content counts. */
export function findReferences(
  note: Note,
  views: readonly View[],
  acts: readonly Act[],
  tagger: Tagger | null,
): References {
  void tagger
  const slots = note.slots.filter((slot) => isTopicSlot(slot)).flatMap((slot) => slotReference(slot, views))
  const features = featuresOf(views, acts)
  const found = views.flatMap(({ sentence }, index): Act[] => {
    const chance = chanceOf(features[index]!)
    if (chance < referenceModel.weak) return []
    const level = chance >= referenceModel.strong ? 'strong' : 'weak'
    return [{ act: 'reference', level, sentence: sentence.index, start: sentence.start, end: sentence.end }]
  })
  return { acts: [...slots, ...found], undecided: 0 }
}

/** The model's chance, 0 to 1, that a sentence is a specific reference. */
export function chanceOf(features: readonly number[]): number {
  const sum = features.reduce((total, value, index) => total + value * (referenceModel.weights[index] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}

function isTopicSlot({ label }: Slot): boolean {
  return hasPhrase(asksForTopic, label)
}

function slotReference(slot: Slot, views: readonly View[]): Act[] {
  const view = views.find(({ sentence }) => sentence.start <= slot.start && slot.end <= sentence.end)
  return view
    ? [{ act: 'reference', level: 'slot', sentence: view.sentence.index, start: slot.start, end: slot.end }]
    : []
}
