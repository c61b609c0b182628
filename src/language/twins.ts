import { lazily } from '../source/lazily.ts'
import type { Interview } from '../note/interview.ts'
import type { Sentence } from '../note/note.ts'
import type { ReadNote } from './act.ts'
import { hasContent, maskBody } from './masking.ts'

/** Another note of the panel, and its body masked, once. */
export interface Sibling {
  readonly note: ReadNote
  readonly filePath: string | null
  readonly body: () => readonly Bag[]
}

/** A masked sentence as the set of its words with content. */
interface Bag {
  readonly sentence: Sentence
  readonly words: ReadonlySet<string>
  readonly isCourtesy: boolean
}

/** A sentence of a note that stands in another note, too, but for names and the like. */
export interface Twin {
  readonly mine: Sentence
  readonly theirs: Sentence
  readonly sibling: Sibling
}

const leastWords = 6
const leastShared = 0.75
const wishes: ReadonlySet<string> = new Set(["i'd", "i'll", 'will', 'would'])

/** A note as the others of its panel know it. */
export function toSibling(note: ReadNote, filePath: string | null, interview: Interview | null): Sibling {
  return { note, filePath, body: lazily(() => bagsOf(note, interview)) }
}

/** The sentences of a note that stand in its siblings, each with the one most like it. */
export function findTwins(note: ReadNote, interview: Interview, siblings: readonly Sibling[]): readonly Twin[] {
  if (siblings.length === 0) return []
  const own = bagsOf(note, interview)
  return siblings.flatMap((sibling) => {
    const others = sibling.body()
    return own.flatMap((mine) => {
      const [best] = others
        .map((theirs) => ({ theirs, share: shared(mine.words, theirs.words) }))
        .filter(({ share }) => share >= leastShared)
        .sort((a, b) => b.share - a.share)
      return best ? [{ mine: mine.sentence, theirs: best.theirs.sentence, sibling }] : []
    })
  })
}

/** Whether a note says nothing but courtesies, and what its writer wants next, that does not stand in one sibling. */
export function isTwinOf(note: ReadNote, interview: Interview, sibling: Sibling, twins: readonly Twin[]): boolean {
  const taken = new Set(twins.filter((twin) => twin.sibling === sibling).map(({ mine }) => mine))
  return bagsOf(note, interview).every(
    ({ sentence, isCourtesy }) => isCourtesy || taken.has(sentence) || looksAhead(note, sentence),
  )
}

/** The last sentence of a note sounds like a look ahead, whatever it says; one says what its writer would do. */
function looksAhead({ acts }: ReadNote, { index, words }: Sentence): boolean {
  const own = acts.filter(({ sentence }) => sentence === index).map(({ act }) => act)
  return own.includes('next-steps') && !own.includes('reference') && words.some(({ norm }) => wishes.has(norm))
}

/** The sentences that are long enough to be told from others. */
function bagsOf(note: ReadNote, interview: Interview | null): readonly Bag[] {
  return maskBody(note, interview)
    .filter(({ sentence }) => sentence.words.length >= leastWords)
    .map(({ sentence, words, isCourtesy }) => ({ sentence, words: new Set(words.filter(hasContent)), isCourtesy }))
    .filter(({ words }) => words.size > 1)
}

/** The words that two sentences share, of all in them. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (Math.min(a.size, b.size) < leastShared * Math.max(a.size, b.size)) return 0
  let both = 0
  for (const word of a) if (b.has(word)) both += 1
  return both / (a.size + b.size - both)
}
