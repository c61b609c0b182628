import type { Interview, Interviewer, Topic } from '../note/interview.ts'
import { oncePer } from '../source/once-per.ts'
import { sum } from '../source/sum.ts'
import { changesIn } from './changes.ts'
import { bareNameWords } from './names.ts'
import { stem } from './stem.ts'
import { termsOf, type Term } from './terms.ts'
import { tokensOf } from './tokens.ts'
import { matchTopic } from './topic-match.ts'

/** A topic as it can be looked for in notes. */
export interface Jotted {
  readonly topic: Topic
  readonly terms: readonly Term[]
  /** Whoever raised it, or something much like it. */
  readonly people: readonly Interviewer[]
}

/** The topics of an interview, in its order, and what notes are to be read by. */
export interface JottedTopics {
  readonly topics: readonly Jotted[]
  /** How much, 0 to 1, a term tells the people of the panel apart. */
  readonly rarity: (term: Term) => number
  /** Stems of names and of the role, which say nothing about a topic. */
  readonly ignored: ReadonlySet<string>
}

interface Raised {
  readonly topic: Topic
  readonly person: Interviewer
  readonly terms: readonly Term[]
}

const alike = 0.5
const nobodysTerms: ReadonlySet<string> = new Set()

/** Take the topics of an interview apart. Every pair is held together, which is too much to do again for each note. */
export const topicsOf = oncePer((interview: Interview): JottedTopics => {
  const ignored = namesIn(interview)
  const raised = interview.interviewers.flatMap((person) =>
    person.topics.map((topic) => ({ topic, person, terms: termsOfTopic(topic, ignored) })),
  )
  const topics = raised.map((one) => {
    const people = raised.filter((other) => other === one || areAlike(one, other)).map(({ person }) => person)
    return { topic: one.topic, terms: one.terms, people: [...new Set(people)] }
  })
  return { topics, rarity: rarityAmong(interview.interviewers.length, raised), ignored }
})

/** Aliases are more words for the same. */
function termsOfTopic({ text, aliases }: Topic, ignored: ReadonlySet<string>): readonly Term[] {
  const jotted = termsOf(text, 0, ignored)
  const keys = new Set(jotted.map(({ key }) => key))
  const more = aliases.flatMap((alias) => termsOf(alias, 0, nobodysTerms)).filter(({ key }) => !keys.has(key))
  return [...jotted, ...changesIn(text, jotted), ...more]
}

/** Whether two people raised the same. */
function areAlike(a: Raised, b: Raised): boolean {
  if (a.person === b.person) return false
  const { score, hits } = matchTopic(a.terms, [{ start: 0, end: 0, terms: b.terms, trust: 1 }])
  const [weightOfA, weightOfB] = [a, b].map(({ terms }) => sum(terms.map(({ weight }) => weight))) as [number, number]
  return hits.length > 1 && score >= 1 && score >= alike * Math.min(weightOfA, weightOfB)
}

/** How much, 0 to 1, a term tells the people of the panel apart. */
function rarityAmong(people: number, raised: readonly Raised[]): (term: Term) => number {
  const holders = new Map<string, Set<Interviewer>>()
  for (const { person, terms } of raised)
    for (const { key } of terms) holders.set(key, (holders.get(key) ?? new Set()).add(person))
  return ({ key }) => (people < 2 ? 1 : Math.log((people + 1) / (holders.get(key)?.size ?? 1)) / Math.log(people + 1))
}

/** Words of names and of the role say nothing about a topic. */
function namesIn({ company, companyAliases, role, candidate, interviewers }: Interview): ReadonlySet<string> {
  const people = interviewers.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap(bareNameWords)
  const others = [company, ...companyAliases, role, candidate.name].flatMap((name) =>
    tokensOf(name ?? '').map(({ folded }) => folded),
  )
  return new Set([...people, ...others].map(stem))
}
