import type { Interview, Interviewer, Topic } from '../note/interview.ts'
import type { Span } from '../source/span.ts'
import { sum } from '../source/sum.ts'
import type { ReadNote } from './act.ts'
import { findContradictions, type Contradiction } from './contradictions.ts'
import { greetedNames } from './greeted.ts'
import { peopleCalled, recipientsOf } from './recipients.ts'
import { findTwins, isTwinOf, type Sibling } from './twins.ts'
import { topicMatches, type TopicMatch } from './topic-matches.ts'
import { findVocatives } from './vocatives.ts'

/** How a note stands to what its reader raised. */
export interface Grounding {
  /** Whom the note is for; empty where nobody knows. */
  readonly people: readonly Interviewer[]
  /** `own`: it refers to a topic of its reader; `other`: to somebody else's; `unmatched`: to none; `unknown`: nobody can tell. */
  readonly verdict: 'own' | 'other' | 'unmatched' | 'unknown'
  /** The topic that is somebody else's, and the people whose it is. */
  readonly topic: Topic | null
  readonly others: readonly Interviewer[]
  /** The sentences that refer. */
  readonly span: Span | null
  /** The reader's topics that the note does not refer to. */
  readonly unused: readonly Topic[]
  readonly contradictions: readonly Contradiction[]
}

/** Calibrated on the labelled panels: what a note says of a topic by chance lies below, a loose retelling above. */
const leastOwn = 0.5
/** A clear match, and how little the own topics may match beside it. */
const clear = 1.25
const mostOwn = 0.5
/** A clear match that is no full one counts where the own topics match nothing to speak of. */
const full = 1.6
const mostOwnIfWeak = 0.15
/** Where the note speaks to that other person, less will do. */
const clearIfSpokenTo = 0.8
const mostOwnIfSpokenTo = 0.8
/** Where it tells this much of another's topic, and so little of the own in other words, what the own ones match is chance. */
const overwhelming = 2.5
const mostOwnBeside = 1 / 3
/** How well a note to a colleague matches of which this one is a copy, and how little the own topics may. */
const leastBorrowed = 0.6
const mostOwnIfBorrowed = 0.8

interface Reading {
  readonly note: ReadNote
  readonly interview: Interview
  readonly people: readonly Interviewer[]
  readonly siblings: readonly Sibling[]
}

/** Hold what a note refers to against the topics of its reader, and of the others. */
export function judgeGrounding(
  note: ReadNote,
  interview: Interview,
  filePath: string | null,
  siblings: readonly Sibling[] = [],
): Grounding {
  const { people } = recipientsOf(note, interview, filePath)
  const topics = people.flatMap((person) => person.topics)
  const nothing = { people, topic: null, others: [], span: null, unused: topics, contradictions: [] }
  if (topics.length === 0) return { ...nothing, verdict: 'unknown' }
  const matches = topicMatches(note, interview)
  const isOwn = (match: TopicMatch): boolean => match.people.some((person) => people.includes(person))
  const own = bestOf(matches.filter(isOwn))
  const other = bestOf(matches.filter((match) => !isOwn(match)))
  const named = spokenTo(note, interview, people)
  const isOthers = other && (isClear(other, own?.score ?? 0, named) || isOverwhelming(other, matches.filter(isOwn)))
  const stranger = isOthers ? other : findBorrowed({ note, interview, people, siblings }, own?.score ?? 0, named)
  if (stranger)
    return { ...nothing, verdict: 'other', topic: stranger.topic, others: stranger.people, span: stranger.span }
  if (!own || own.score < leastOwn) return { ...nothing, verdict: 'unmatched', span: referenceIn(note) }
  const used = matches.filter((match) => isOwn(match) && match.score >= leastOwn).map(({ topic }) => topic)
  const unused = topics.filter((topic) => !used.includes(topic))
  return { ...nothing, verdict: 'own', span: own.span, unused, contradictions: findContradictions(note, own) }
}

/** A topic of somebody else in a note that is a copy of the note to them. Where the copy speaks to them as well, less will do. */
function findBorrowed(reading: Reading, own: number, named: readonly Interviewer[]): TopicMatch | null {
  if (own >= mostOwnIfBorrowed) return null
  const { note, interview, people, siblings } = reading
  const twins = findTwins(note, interview, siblings)
  const found = [...new Set(twins.map(({ sibling }) => sibling))].flatMap((sibling) => {
    const readers = recipientsOf(sibling.note, interview, sibling.filePath).people
    if (readers.some((person) => people.includes(person)) || !isTwinOf(note, interview, sibling, twins)) return []
    const theirs = bestOf(
      topicMatches(sibling.note, interview).filter((match) => match.people.some((person) => readers.includes(person))),
    )
    const isNamed = readers.some((person) => named.includes(person))
    const least = isNamed ? leastOwn : Math.max(leastBorrowed, own / mostOwn)
    if (!theirs || theirs.score < least || theirs.people.some((person) => people.includes(person))) return []
    const taken = twins.filter(
      (twin) => twin.sibling === sibling && theirs.said.some(({ start }) => start === twin.theirs.start),
    )
    const [first] = taken
    return first ? [{ ...theirs, span: { start: first.mine.start, end: taken.at(-1)!.mine.end } }] : []
  })
  return bestOf(found)
}

/** Whether so much of another's topic is told that what the own ones match beside it is chance: its own words do not count for them. */
function isOverwhelming(other: TopicMatch, own: readonly TopicMatch[]): boolean {
  if (other.score < overwhelming) return false
  const told = new Set(other.hits.map(({ word }) => word.start))
  const left = own.map(({ hits }) => sum(hits.filter(({ word }) => !told.has(word.start)).map(({ worth }) => worth)))
  return Math.max(0, ...left) < mostOwnBeside * other.score
}

function isClear(other: TopicMatch, own: number, named: readonly Interviewer[]): boolean {
  const isNamed = other.people.some((person) => named.includes(person))
  const [least, most] = isNamed ? [clearIfSpokenTo, mostOwnIfSpokenTo] : [clear, mostOwn]
  return (
    other.hits.length > 1 &&
    other.score >= least &&
    own < (isNamed || other.score >= full ? most : mostOwnIfWeak) * other.score
  )
}

/** Others whom the note greets, or speaks to. */
function spokenTo(note: ReadNote, { interviewers }: Interview, people: readonly Interviewer[]): readonly Interviewer[] {
  const others = interviewers.filter((person) => !people.includes(person))
  const greeted = greetedNames(note).flatMap(({ name }) => peopleCalled(name, interviewers))
  return [
    ...greeted.filter((person) => others.includes(person)),
    ...findVocatives(note, others).map(({ person }) => person),
  ]
}

function bestOf(matches: readonly TopicMatch[]): TopicMatch | null {
  return matches.reduce<TopicMatch | null>((best, match) => (match.score > (best?.score ?? 0) ? match : best), null)
}

/** The first sentence that refers to something, in detail if there is one; null in a note that refers to nothing. */
function referenceIn({ acts, sentences }: ReadNote): Span | null {
  const references = acts.filter(({ act }) => act === 'reference')
  const first = references.find(({ level }) => level === 'strong') ?? references[0]
  return sentences.find(({ index }) => index === first?.sentence) ?? null
}
