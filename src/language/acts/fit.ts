import type { Act, Level } from '../act.ts'
import { courtesy, keenness, ownExperience } from '../data/fit.ts'
import { findPhrases, phrases } from '../phrases.ts'
import type { View } from '../view.ts'

const experience = phrases(ownExperience)
const keen = phrases(keenness)
const polite = phrases(courtesy)

/** Why the author fits, or what the author is keen on: concrete when it names something of its own. */
export function findFit({ sentence, text, novel }: View): readonly Act[] {
  const left = text.replace(polite, (words) => ' '.repeat(words.length))
  const slotted = sentence.words.some(({ slot }) => slot)
  const level: Level = novel.length >= 2 ? 'concrete' : slotted ? 'slot' : 'generic'
  const [own] = findPhrases(experience, left, sentence.start)
  const [keenOn] = findPhrases(keen, left, sentence.start)
  return [
    ...(own ? [{ act: 'fit' as const, level, sentence: sentence.index, ...own }] : []),
    ...(keenOn ? [{ act: 'enthusiasm' as const, level, sentence: sentence.index, ...keenOn }] : []),
  ]
}
