import type { Interviewer } from '../note/interview.ts'
import type { Note } from '../note/note.ts'
import { lazily } from '../source/lazily.ts'
import type { Span } from '../source/span.ts'
import { personNouns } from './data/person-nouns.ts'
import { fold } from './fold.ts'
import { bareNameWords } from './names.ts'
import { passagesOf } from './passages.ts'

/** A person spoken to in the text, and the name that stands there. */
export interface Vocative extends Span {
  readonly person: Interviewer
}

const title = String.raw`(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.? |Professor |Miss )?`
const name = String.raw`(?<name>${title}\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?)`
/** After a name that opens a sentence: somebody is spoken to. */
const address = String.raw`(?:I(?:['’]\w+)?|if|it|just|let|our|please|thanks?|that|this|we|what|you|your)\b`
/** `your manager, Tom` speaks of Tom; `your time, Tom` speaks to him. */
const ofSomebody = String.raw`\b(?:an?|her|his|my|one|our|the|their|two|your) (?:[\w-]+ ){0,3}(?:${personNouns})`

/** What is said to somebody without saying “you”: `It was a pleasure, Tom, …`. */
const courtesy = String.raw`\b(?:delight|fun|good|great|honou?r|joy|kind|lovely|nice|pleasure|privilege|treat|wonderful)\b`

/** Behind a name these tell of somebody (`Marcus, who …`). */
const told = String.raw`(?:\w+ed|gave|had|has|is|said|says|showed|the|took|told|was|whom?|whose|your?)\b`

/** Ways to speak to somebody. A name in a list, or with “who” behind it, is spoken of. */
const patterns = lazily(() =>
  [
    `^${name}, (?=${address})`,
    `(?<=^(?:It|That|This|What)\\b[^,]*${courtesy}[^,]*)(?<!${ofSomebody}), ${name}(?:(?=[.!]?\\s*$)|,(?! ${told}))`,
    String.raw`\b[Tt]hank(?:s| you)(?: (?:again|so much|very much))?,? ${name}(?=[.!,]|$| for\b| again\b)`,
    `(?<=\\b(?:I|[Ww]e|[Yy]ou|[Yy]our)\\b.*)(?<!${ofSomebody})(?<!\\p{Lu}[\\p{L}'’-]*), ${name},(?! ${told})(?! \\p{Lu}[\\p{L}'’-]+(?:,| and\\b))(?! and \\p{Lu}(?!['’\\s]))`,
    `(?<=\\b(?:I|[Tt]hanks?|[Ww]e|[Yy]ou|[Yy]our)\\b.*)(?<!${ofSomebody})(?<!\\p{Lu}[\\p{L}'’-]*), ${name}(?=[.!?]?\\s*$)`,
  ].map((source) => new RegExp(source, 'gu')),
)

/** Whom of some people a note speaks to in its subject, its sentences and its sign-off; the greeting is not looked at. */
export function findVocatives(note: Note, people: readonly Interviewer[]): readonly Vocative[] {
  const parts = people.flatMap(({ name: full, aliases }) => [full, ...aliases]).flatMap(bareNameWords)
  return passagesOf(note).flatMap(({ text, start }) => {
    const line = text.replace(/\s/g, ' ')
    const folded = fold(line)
    if (!parts.some((part) => folded.includes(part))) return []
    return patterns()
      .flatMap((pattern) => [...line.matchAll(pattern)])
      .flatMap((match) => {
        const written = match.groups!['name']!
        const person = people.find((candidate) => isCalled(candidate, written))
        const from = start + match.index + match[0].lastIndexOf(written)
        return person ? [{ person, start: from, end: from + written.length }] : []
      })
      .filter((found, index, all) => all.findIndex((other) => other.start === found.start) === index)
  })
}

/** Only the very words of a name count here: a text is full of words that are near to one. */
function isCalled({ name: full, aliases }: Interviewer, written: string): boolean {
  const words = bareNameWords(written)
  return [full, ...aliases].some((known) => {
    const parts = bareNameWords(known).map(fold)
    return words.every((word) => parts.includes(word)) && words.length > 0
  })
}
