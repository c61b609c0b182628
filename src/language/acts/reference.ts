import type { Note, Slot } from '../../note/note.ts'
import type { Act, Level, Tagger } from '../act.ts'
import { topicSlotIndex } from '../cue-index.ts'
import { topicSlots } from '../data/topic-slots.ts'
import { compileLexicon, normalise } from '../lexicon.ts'
import { type Chances, counts } from '../model.ts'
import type { View } from '../view.ts'

/** References, and how many sentences only a tagger could have decided. */
export interface References {
  readonly acts: readonly Act[]
  readonly undecided: number
}

/** The chance of a detail up to which a sentence stays open. */
const open = 0.4

/** How many nouns with content make a detail of a sentence that is open. */
const leastNouns = 4

const topicLexicon = compileLexicon({ topic: topicSlots }, topicSlotIndex)

/**
 * References to this conversation: words of the talk times content that no other talk would yield. A sentence that stays open, in a note without
 * another detail, asks the tagger; without one it has no level.
 */
export function findReferences(views: readonly View[], chances: readonly Chances[], tagger: Tagger | null): References {
  const hasDetail = chances.some(({ detail }) => counts(detail))
  const levelOf = ({ sentence, novel }: View, { topic, detail }: Chances): Level | null | undefined => {
    if (counts(detail)) return 'strong'
    if (detail >= open && !hasDetail) return decide(sentence.text, novel, tagger)
    return counts(topic) ? 'weak' : undefined
  }
  const acts = views.flatMap((view, index): Act[] => {
    const level = levelOf(view, chances[index]!)
    const { start, end, index: sentence } = view.sentence
    return level === undefined ? [] : [{ act: 'reference', level, sentence, start, end }]
  })
  return { acts, undecided: acts.filter(({ level }) => level === null).length }
}

/** Slots that ask for something from the conversation: what a careful candidate puts there is a reference. */
export function findTopicSlots({ slots }: Note, views: readonly View[]): readonly Act[] {
  return slots.filter(isTopicSlot).flatMap(({ start, end }): Act[] => {
    const view = views.find(({ sentence }) => sentence.start <= start && end <= sentence.end)
    return view ? [{ act: 'reference', level: 'slot', sentence: view.sentence.index, start, end }] : []
  })
}

function decide(text: string, novel: View['novel'], tagger: Tagger | null): Level | null {
  if (!tagger) return null
  const nouns = tagger
    .tag(text.replace(/\s+/g, ' '))
    .filter(({ tags }) => tags.includes('Noun') && !tags.includes('Pronoun'))
  const words = new Set(nouns.map(({ text: word }) => normalise(word).replace(/^\W+|\W+$/g, '')))
  return novel.filter(({ norm }) => words.has(norm)).length >= leastNouns ? 'strong' : 'weak'
}

function isTopicSlot({ label }: Slot): boolean {
  return topicLexicon.scan(normalise(label)).topic !== undefined
}
