import nlp from 'compromise/two'
import type { Tagger } from './act.ts'

/** The tagger that the library has built in: compromise's word tags, without its chunks and topics. */
export const tagger: Tagger = {
  tag: (text) =>
    nlp(text)
      .json({ terms: { tags: true } })
      .flatMap((sentence: { terms: { text: string; tags: string[] }[] }) =>
        sentence.terms.map(({ text, tags }) => ({ text, tags })),
      ),
}
