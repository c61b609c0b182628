import { buzzwords } from './data/anchors.ts'
import type { CueName } from './cues.ts'
import type { Word } from '../note/note.ts'
import type { View } from './view.ts'

/** What the models of acts look at in one sentence. */
export interface Features {
  /** By name: 0 or 1, a share, or the logarithm of a count; those that are 0 are left out. */
  readonly cues: Values
  /** The words, each once. */
  readonly words: readonly string[]
}

type Values = Readonly<Record<string, number>>

const plainCues: readonly CueName[] = [
  'said', 'yours', 'together', 'reaction', 'seen', 'web', 'record', 'logistics', 'denied', 'praise', 'reader', 'author', 'both', 'definite',
  'pastOther', 'wish', 'condition', 'imperative', 'idea', 'paperwork', 'years', 'courtesy', 'experience', 'flourish', 'givingCredit', 'keenness',
  'lookingAhead', 'unrelatedFuture', 'warmEnding', 'thanking',
] // prettier-ignore

const opening = String.raw`^\W*(?:(?:and|but|so|also|as i said|before that|since then|for \S+ years|last \w+|in \w+|over \w+|as an? [^,]{3,40}),?\s+)*`
const authorLeads = new RegExp(String.raw`${opening}(?:i|i'm|i've|i'd|my)\b`)
const readerLeads = new RegExp(
  String.raw`${opening}(?:when |while |if )?(?:you|your|you're|you've|you'd|what you|the \w+ you)\b`,
)
const figure =
  /\d|\b(?:half|dozen|hundred|thousand|million|percent|twice|thirds?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|forty|fifty|sixty)\b/
const clock = /\b\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m)\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:19|20)\d\d\b/g
// The look-ahead changes no match; without it V8 takes two milliseconds to compile what this is a part of.
const past = String.raw`(?=\w)(?:\w{3,}ed|told|said|gave|took|had|were|went|saw|made|got|built|ran|kept|lost|found|put|left|meant|thought|knew|wrote|drew|let|brought|spent|was|came|did)\b`
const readerDid = new RegExp(String.raw`\byou(?:'d|'ve| have| had)? (?:\w+ly |all |both |even |also )?${past}`)
const authorDid = new RegExp(String.raw`\bi(?:'d|'ve| have| had)? (?:\w+ly |also |once |even )?${past}`)
const quotation = /"[^"]{3,}"/

/** The features of each sentence of a note. */
export function featuresOf(views: readonly View[]): readonly Features[] {
  return views.map((view, index) => {
    const near = [views[index - 1], views[index + 1]].some(
      (other) => other?.cues.said ?? other?.cues.yours ?? other?.cues.together,
    )
    return {
      cues: { bias: 1, ...cueFeatures(view), ...formFeatures(view), ...contentFeatures(view, near) },
      words: [...new Set(view.sentence.words.map(({ norm }) => norm))],
    }
  })
}

function cueFeatures({ cues }: View): Values {
  return Object.fromEntries(plainCues.filter((name) => cues[name]).map((name) => [name, 1]))
}

/** How the sentence is built, and where it stands. */
function formFeatures({ text, sentence, fromEnd }: View): Values {
  return present({
    authorLeads: authorLeads.test(text),
    readerLeads: readerLeads.test(text),
    readerDid: readerDid.test(text),
    authorDid: authorDid.test(text),
    figure: figure.test(text.replace(clock, ' ')),
    quotation: quotation.test(text),
    question: /\?\W*$/.test(text),
    jargon: sentence.words.some(({ norm }) => buzzwords.has(norm)),
    names: Math.min(4, sentence.words.slice(1).filter(({ text: word }) => /^\p{Lu}\p{Ll}{2,}/u.test(word)).length),
    slot: sentence.words.some(({ slot }) => slot),
    last: fromEnd === 0,
    nextToLast: fromEnd === 1,
    postscript: sentence.zone === 'postscript',
    length: Math.log2(1 + sentence.words.length),
  })
}

/** How much of its own the sentence tells, and what that stands together with. */
function contentFeatures({ cues, novel, sentence, text }: View, near: boolean): Values {
  const content = Math.log2(1 + new Set(novel.map(({ norm }) => norm)).size)
  const anchored = Boolean(cues.said ?? cues.yours ?? cues.together ?? cues.reaction ?? cues.seen)
  return present({
    content,
    contentBeyondThree: Math.max(0, content - 2),
    anchored,
    anchorNearby: near,
    anchoredContent: anchored ? content : 0,
    nearbyContent: near ? content : 0,
    readerContent: cues.reader ? content : 0,
    authorAlone: cues.author && !cues.reader && !cues.together ? content : 0,
    stock: (cues.stock ?? []).reduce((sum, { start, end }) => sum + (end - start) / text.length, 0),
    readersOwn: ownedBy('your', sentence.words, novel),
    authorsOwn: ownedBy('my', sentence.words, novel),
    readerDidContent: readerDid.test(text) ? content : 0,
    recordContent: cues.record ? content : 0,
    webContent: cues.web ? content : 0,
    wishContent: cues.wish ? content : 0,
    keenContent: cues.keenness ? content : 0,
    experienceContent: cues.experience ? content : 0,
    empty: novel.length === 0,
    emptyStock: novel.length <= 1 && cues.stock !== undefined,
  })
}

/** Whether something with content follows `your` or `my`, at once or after one word. */
function ownedBy(owner: string, words: readonly Word[], novel: readonly Word[]): boolean {
  return words.some(
    ({ norm }, index) =>
      norm === owner && [words[index + 1], words[index + 2]].some((word) => word && novel.includes(word)),
  )
}

function present(features: Readonly<Record<string, number | boolean>>): Values {
  return Object.fromEntries(Object.entries(features).flatMap(([name, value]) => (value ? [[name, Number(value)]] : [])))
}
