import type { Interview } from '../note/interview.ts'
import type { Span } from '../source/span.ts'
import type { ReadNote } from './act.ts'
import { ownHistoryPhrases } from './data/own-history.ts'
import { normalise } from './lexicon.ts'
import { topicsOf, type Jotted } from './jotted-topics.ts'
import { passagesOf, type Passage } from './passages.ts'
import { termsOf } from './terms.ts'
import { matchTopic, type Match, type Said } from './topic-match.ts'

/** A topic of the panel, who raised it, and how well a note refers to it. */
export interface TopicMatch extends Jotted, Match {
  /** The sentences of the note that the hits stand in. */
  readonly said: readonly Said[]
  readonly span: Span | null
}

/** How likely the words of a passage refer to the talk. */
const trust = { asReference: 1, elsewhere: 0.85, ofSelf: 0.5, subject: 0.8 }
const history = new RegExp(ownHistoryPhrases.join('|'))

/** Hold a note against every topic of the panel, in the order of the interview. */
export function topicMatches(note: ReadNote, interview: Interview): readonly TopicMatch[] {
  const { topics, rarity, ignored } = topicsOf(interview)
  const said = passagesOf(note)
    .filter(({ part }) => part !== 'sign-off')
    .map((passage) => toSaid(note, passage, ignored))
  return topics.map((jotted) => {
    const match = matchTopic(jotted.terms, said, rarity)
    const within = said.filter((sentence) => match.hits.some(({ word }) => isIn(word, sentence)))
    const span = within.length > 0 ? { start: within[0]!.start, end: within.at(-1)!.end } : null
    return { ...jotted, said: within, span, ...match }
  })
}

function isIn(word: Span, sentence: Span): boolean {
  return sentence.start <= word.start && word.end <= sentence.end
}

function toSaid(note: ReadNote, { text, start, end, part }: Passage, ignored: ReadonlySet<string>): Said {
  const terms = termsOf(text, start, ignored)
  if (part === 'subject') return { start, end, terms, trust: trust.subject }
  if (tellsOfSelf(normalise(text))) return { start, end, terms, trust: trust.ofSelf }
  const refers = note.acts.some((act) => act.act === 'reference' && act.start < end && start < act.end)
  return { start, end, terms, trust: refers ? trust.asReference : trust.elsewhere }
}

function tellsOfSelf(line: string): boolean {
  return history.test(line) && !/\b(?:you|your|yours)\b/.test(line)
}
