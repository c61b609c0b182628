import { lazily } from '../source/lazily.ts'
import type { Interview } from '../note/interview.ts'
import type { Sentence } from '../note/note.ts'
import type { ReadNote } from './act.ts'
import { hasContent, maskBody, type MaskedSentence } from './masking.ts'

/** Another note of the panel, and its body masked, once. */
export interface Sibling {
  readonly note: ReadNote
  readonly filePath: string | null
  readonly masked: () => readonly MaskedSentence[]
}

/** A sentence of a note that stands in another note, too, but for names and the like. */
export interface Twin {
  readonly mine: Sentence
  readonly theirs: Sentence
  readonly sibling: Sibling
}

const leastWords = 6
const leastShared = 0.75

/** A note as the others of its panel know it. */
export function toSibling(note: ReadNote, filePath: string | null, interview: Interview | null): Sibling {
  return { note, filePath, masked: lazily(() => maskBody(note, interview)) }
}

/** The sentences of a note that stand in its siblings, each with the one most like it. */
export function findTwins(note: ReadNote, interview: Interview, siblings: readonly Sibling[]): readonly Twin[] {
  if (siblings.length === 0) return []
  const own = maskBody(note, interview).map(toBag).filter(isLongEnough)
  return siblings.flatMap((sibling) => {
    const others = sibling.masked().map(toBag).filter(isLongEnough)
    return own.flatMap((mine) => {
      const [best] = others
        .map((theirs) => ({ theirs, share: shared(mine.words, theirs.words) }))
        .filter(({ share }) => share >= leastShared)
        .sort((a, b) => b.share - a.share)
      return best ? [{ mine: mine.sentence, theirs: best.theirs.sentence, sibling }] : []
    })
  })
}

/** Whether a note says nothing but courtesies that does not stand in one sibling. */
export function isTwinOf(note: ReadNote, interview: Interview, sibling: Sibling, twins: readonly Twin[]): boolean {
  const taken = new Set(twins.filter((twin) => twin.sibling === sibling).map(({ mine }) => mine))
  return maskBody(note, interview).every(
    ({ sentence, isCourtesy }) => isCourtesy || sentence.words.length < leastWords || taken.has(sentence),
  )
}

interface Bag {
  readonly sentence: Sentence
  readonly words: ReadonlySet<string>
}

function toBag({ sentence, words }: MaskedSentence): Bag {
  return { sentence, words: new Set(words.filter(hasContent)) }
}

function isLongEnough({ sentence, words }: Bag): boolean {
  return words.size > 1 && sentence.words.length >= leastWords
}

/** The words that two sentences share, of all in them. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length
  return both / (a.size + b.size - both)
}
