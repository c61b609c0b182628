import type { Passage } from './passages.ts'
import { personOf } from './persons.ts'
import { topicsByWord } from './topics-by-word.ts'

/** At how many words each a topic counts as dwelt upon. */
const steps = [1, 2, 4]

/** What a message is about, by name: how much, in the subject and the frame, and in sentences about the author, the reader or a company. */
export function topicsOf(passages: readonly Passage[]): readonly string[] {
  const marks = new Set<string>()
  const counts = new Map<string, number>()
  const persons = { I: 0, you: 0, we: 0, words: 1 }
  for (const { place, tokens } of passages) {
    const topics = tokens.flatMap((token) => topicsByWord.get(token) ?? [])
    if (place !== 'body') {
      for (const topic of topics) marks.add(`${topic} (${place})`)
      continue
    }
    const people = tokens.flatMap((token) => personOf(token) ?? [])
    const about = [...new Set(people)]
    for (const topic of topics) {
      counts.set(topic, (counts.get(topic) ?? 0) + 1)
      for (const person of about.length > 0 ? about : ['nobody']) marks.add(`${topic} and ${person}`)
    }
    for (const person of people) persons[person] += 1
    persons.words += tokens.length
  }
  for (const [topic, count] of counts) for (const step of steps) if (count >= step) marks.add(`${topic} × ${step}`)
  for (const person of ['I', 'you', 'we'] as const)
    marks.add(`${person}: ${Math.min(5, Math.floor((persons[person] / persons.words) * 50))}`)
  if (!counts.has('the job') && !counts.has('the interview')) marks.add('neither job nor interview')
  return [...marks]
}
