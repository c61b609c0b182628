import { pushTo } from '../../source/push-to.ts'
import { kindTopics } from '../data/kind-topics.ts'

const topics = new Map<string, string[]>()
for (const [topic, words] of Object.entries(kindTopics))
  for (const word of words.split(' ')) pushTo(topics, word, topic)

/** The topics that a word belongs to, put in order by the build. */
export const topicsByWord: ReadonlyMap<string, readonly string[]> = topics
