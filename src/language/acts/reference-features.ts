import { anchors, buzzwords, flourish, otherSources } from '../data/anchors.ts'
import type { Act } from '../act.ts'
import { hasPhrase, phrases } from '../phrases.ts'
import type { View } from '../view.ts'

/** What the reference model looks at in one sentence. All are 0 or 1 but for the logarithms of counts. */
export const featureNames = [
  'bias',
  'said',
  'yours',
  'together',
  'reaction',
  'seen',
  'anchored',
  'anchorNearby',
  'content',
  'contentBeyondThree',
  'anchoredContent',
  'nearbyContent',
  'figure',
  'quotation',
  'reader',
  'author',
  'definite',
  'authorLeads',
  'readerLeads',
  'authorAlone',
  'recordContent',
  'webContent',
  'readerContent',
  'names',
  'flourish',
  'pastOther',
  'name',
  'question',
  'web',
  'record',
  'logistics',
  'denied',
  'praise',
  'jargon',
  'thanks',
  'ending',
  'fit',
  'stock',
  'length',
] as const

export type FeatureName = (typeof featureNames)[number]

const anchorPatterns = Object.entries(anchors).map(
  ([kind, list]) => [kind as keyof typeof anchors, phrases(list)] as const,
)
const sourcePatterns = Object.entries(otherSources).map(
  ([kind, list]) => [kind as keyof typeof otherSources, phrases(list)] as const,
)
const reader = phrases(['you', 'your', "you're", "you've", "you'd", 'yours'])
const author = phrases(['i', "i'm", "i've", "i'd", "i'll", 'my'])
const definite = phrases([
  'that',
  'those',
  'these',
  'this \\w+',
  'the \\w+ (?:you|that|who|where|when|with|in|on|at|of)',
])
const flourishes = phrases(flourish)
const authorLeads =
  /^\W*(?:(?:and|but|so|also|as i said|before that|since then|for \S+ years|last \w+|in \w+|as an? [^,]{3,40}),?\s+)*(?:i|i'm|i've|i'd|my)\b/
const readerLeads =
  /^\W*(?:(?:and|but|so|also|when|as|since|while|if|over \w+|at \w+),?\s+)*(?:you|your|you're|you've|you'd|what you|the \w+ you)\b/
const pastOther =
  /\b(?:he|she|they|it|who|which|that|\w+s?)\s+(?:was|were|had|went|did|came|took|kept|made|got|ran|broke|failed|\w{3,}ed)\b/
const figure =
  /\d|\b(?:half|dozen|hundred|thousand|million|percent|twice|thirds?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|forty|fifty|sixty)\b/
const clock = /\b\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m)\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:19|20)\d\d\b/g
const quotation = /"[^"]{3,}"/

/** The features of every sentence of a note, in the order of `featureNames`. */
export function featuresOf(views: readonly View[], acts: readonly Act[]): readonly (readonly number[])[] {
  const anchorKinds = views.map(
    ({ text }) => new Set(anchorPatterns.filter(([, pattern]) => hasPhrase(pattern, text)).map(([kind]) => kind)),
  )
  return views.map((view, index) => {
    const near = [anchorKinds[index - 1], anchorKinds[index + 1]].some(
      (kinds) => kinds && (kinds.has('said') || kinds.has('yours') || kinds.has('together')),
    )
    return featureNames.map((name) => measure(view, acts, anchorKinds[index]!, near)[name])
  })
}

function measure(
  view: View,
  acts: readonly Act[],
  kinds: ReadonlySet<string>,
  near: boolean,
): Readonly<Record<FeatureName, number>> {
  const { text, novel, sentence } = view
  const own = acts.filter((act) => act.sentence === sentence.index)
  const has = (...names: string[]): number => Number(own.some(({ act }) => names.includes(act)))
  const source = Object.fromEntries(
    sourcePatterns.map(([kind, pattern]) => [kind, Number(hasPhrase(pattern, text))]),
  ) as Record<keyof typeof otherSources, number>
  const content = Math.log2(1 + new Set(novel.map(({ norm }) => norm)).size)
  const anchored = Number(kinds.size > 0)
  return {
    bias: 1,
    said: Number(kinds.has('said')),
    yours: Number(kinds.has('yours')),
    together: Number(kinds.has('together')),
    reaction: Number(kinds.has('reaction')),
    seen: Number(kinds.has('seen')),
    anchored,
    anchorNearby: Number(near),
    content,
    contentBeyondThree: Math.max(0, content - 2),
    anchoredContent: anchored * content,
    nearbyContent: Number(near) * content,
    figure: Number(figure.test(text.replace(clock, ' '))),
    quotation: Number(quotation.test(text)),
    reader: Number(hasPhrase(reader, text)),
    author: Number(hasPhrase(author, text)),
    definite: Number(hasPhrase(definite, text)),
    authorLeads: Number(authorLeads.test(text)),
    readerLeads: Number(readerLeads.test(text)),
    authorAlone: Number(hasPhrase(author, text) && !hasPhrase(reader, text) && !kinds.has('together')) * content,
    recordContent: source.record * content,
    webContent: source.web * content,
    readerContent: Number(hasPhrase(reader, text)) * content,
    names: Math.min(4, sentence.words.slice(1).filter(({ text: word }) => /^[A-Z][a-z]{2,}/.test(word)).length),
    flourish: Number(hasPhrase(flourishes, text)),
    pastOther: Number(pastOther.test(text)),
    name: Number(sentence.words.slice(1).some(({ text: word }) => /^[A-Z][a-z]{2,}/.test(word))),
    question: Number(/\?\W*$/.test(text)),
    ...source,
    jargon: Number(sentence.words.some(({ norm }) => buzzwords.has(norm))),
    thanks: has('thanks'),
    ending: has('next-steps', 'close'),
    fit: has('fit', 'enthusiasm'),
    stock: has('stock'),
    length: Math.log2(1 + sentence.words.length),
  }
}
