import type { Interview, Interviewer, Topic } from '../note/interview.ts'
import type { Span } from '../source/span.ts'
import { sum } from '../source/sum.ts'
import type { ReadNote } from './act.ts'
import { changesIn } from './changes.ts'
import { ownHistoryPhrases } from './data/own-history.ts'
import { normalise } from './lexicon.ts'
import { bareNameWords } from './names.ts'
import { passagesOf, type Passage } from './passages.ts'
import { stem } from './stem.ts'
import { termsOf, type Term } from './terms.ts'
import { tokensOf } from './tokens.ts'
import { matchTopic, type Match, type Said } from './topic-match.ts'

/** A topic of the panel, who raised it, and how well a note refers to it. */
export interface TopicMatch extends Match {
  readonly topic: Topic
  /** Whoever raised it, or something much like it. */
  readonly people: readonly Interviewer[]
  readonly terms: readonly Term[]
  /** The sentences of the note that the hits stand in. */
  readonly said: readonly Said[]
  readonly span: Span | null
}

interface Raised {
  readonly topic: Topic
  readonly person: Interviewer
  readonly terms: readonly Term[]
}

/** How likely the words of a passage refer to the talk. */
const trust = { asReference: 1, elsewhere: 0.85, ofSelf: 0.5, subject: 0.8 }
const alike = 0.5
const history = new RegExp(ownHistoryPhrases.join('|'))
const nobodysTerms: ReadonlySet<string> = new Set()

/** Hold a note against every topic of the panel, in the order of the interview. */
export function topicMatches(note: ReadNote, interview: Interview): readonly TopicMatch[] {
  const ignored = namesIn(interview)
  const passages = passagesOf(note).filter(({ part }) => part !== 'sign-off')
  const said = passages.map((passage) => toSaid(note, passage, ignored))
  const raised = interview.interviewers.flatMap((person) =>
    person.topics.map((topic) => ({ topic, person, terms: termsOfTopic(topic, ignored) })),
  )
  const rarity = rarityAmong(interview.interviewers.length, raised)
  return raised.map((one) => {
    const match = matchTopic(one.terms, said, rarity)
    const within = said.filter((sentence) => match.hits.some(({ word }) => isIn(word, sentence)))
    const people = raised.filter((other) => other === one || areAlike(one, other)).map(({ person }) => person)
    const span = within.length > 0 ? { start: within[0]!.start, end: within.at(-1)!.end } : null
    return { topic: one.topic, people: [...new Set(people)], terms: one.terms, said: within, span, ...match }
  })
}

function isIn(word: Span, sentence: Span): boolean {
  return sentence.start <= word.start && word.end <= sentence.end
}

/** Aliases are more words for the same. */
function termsOfTopic({ text, aliases }: Topic, ignored: ReadonlySet<string>): readonly Term[] {
  const jotted = termsOf(text, 0, ignored)
  const keys = new Set(jotted.map(({ key }) => key))
  const more = aliases.flatMap((alias) => termsOf(alias, 0, nobodysTerms)).filter(({ key }) => !keys.has(key))
  return [...jotted, ...changesIn(text, jotted), ...more]
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

/** How much, 0 to 1, a term tells the people of the panel apart. */
function rarityAmong(people: number, raised: readonly Raised[]): (term: Term) => number {
  const holders = new Map<string, Set<Interviewer>>()
  for (const { person, terms } of raised)
    for (const { key } of terms) holders.set(key, (holders.get(key) ?? new Set()).add(person))
  return ({ key }) => (people < 2 ? 1 : Math.log((people + 1) / (holders.get(key)?.size ?? 1)) / Math.log(people + 1))
}

/** Whether two people raised the same. */
function areAlike(a: Raised, b: Raised): boolean {
  if (a.person === b.person) return false
  const { score, hits } = matchTopic(a.terms, [{ start: 0, end: 0, terms: b.terms, trust: 1 }])
  const [weightOfA, weightOfB] = [a, b].map(({ terms }) => sum(terms.map(({ weight }) => weight))) as [number, number]
  return hits.length > 1 && score >= 1 && score >= alike * Math.min(weightOfA, weightOfB)
}

/** Words of names and of the role say nothing about a topic. */
function namesIn({ company, companyAliases, role, candidate, interviewers }: Interview): ReadonlySet<string> {
  const people = interviewers.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap(bareNameWords)
  const others = [company, ...companyAliases, role, candidate.name].flatMap((name) =>
    tokensOf(name ?? '').map(({ folded }) => folded),
  )
  return new Set([...people, ...others].map(stem))
}
