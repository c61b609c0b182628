import { cueLists } from './cue-lists.ts'
import type { CueName } from './cues.ts'
import type { View } from './view.ts'

/**
 * What the models of acts look at in one sentence, by name: cues (`:anchor`; 0 or 1, a share, or the logarithm of a count), words (`kiln`), and
 * pairs of words (`kiln that`; `^` and `$` are the ends of the sentence). What is 0 is left out.
 */
export type Features = ReadonlyMap<string, number>

/** How much a word and a pair of words count beside a cue that is there. */
const [wordSize, pairSize] = [0.6, 0.5]

/** Faults of tone are told by phrases of their own. */
const cueNames = (Object.keys(cueLists) as readonly CueName[]).filter((name) => !name.includes(' '))
const figure =
  /\d|\b(?:half|dozen|hundred|thousand|million|percent|twice|thirds?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|forty|fifty|sixty)\b/
const clock = /\b\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m)\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:19|20)\d\d\b/g

/** The features of each sentence of a note. */
export function featuresOf(views: readonly View[]): readonly Features[] {
  return views.map((view, index) => {
    const features = new Map<string, number>([[':bias', 1]])
    addCues(features, view)
    addForm(features, view)
    addContent(features, view, [views[index - 1], views[index + 1]].some(isAnchored))
    addWords(features, view)
    return features
  })
}

function addCues(features: Map<string, number>, { cues, text }: View): void {
  for (const name of cueNames) if (cues[name] && name !== 'stock') features.set(`:${name}`, 1)
  const stock = (cues.stock ?? []).reduce((sum, { start, end }) => sum + end - start, 0)
  if (stock > 0) features.set(':stock', stock / text.length)
}

/** How the sentence is built, and where it stands. */
function addForm(features: Map<string, number>, { text, sentence, fromEnd }: View): void {
  const { words, zone } = sentence
  const names = words.slice(1).filter(({ text: word }) => /^\p{Lu}\p{Ll}{2,}/u.test(word)).length
  add(features, ':figure', figure.test(text.replace(clock, ' ')))
  add(features, ':question', /\?\W*$/.test(text))
  add(features, ':names', Math.min(4, names))
  add(
    features,
    ':slot',
    words.some(({ slot }) => slot),
  )
  add(features, ':last', fromEnd === 0)
  add(features, ':nextToLast', fromEnd === 1)
  add(features, ':postscript', zone === 'postscript')
  add(features, ':length', Math.log2(1 + words.length))
}

/** How much of its own the sentence tells, and what that stands together with. */
function addContent(features: Map<string, number>, view: View, isNearAnchor: boolean): void {
  const { cues, novel } = view
  const content = Math.log2(1 + new Set(novel.map(({ norm }) => norm)).size)
  add(features, ':content', content)
  add(features, ':nearAnchor', isNearAnchor)
  add(features, ':anchorContent', isAnchored(view) && content)
  add(features, ':nearAnchorContent', isNearAnchor && content)
  add(features, ':experienceContent', cues.experience !== undefined && content)
  add(features, ':keennessContent', cues.keenness !== undefined && content)
  add(features, ':wishContent', cues.wish !== undefined && content)
}

/** The words, figures alike and slots alike, and each with the next. */
function addWords(features: Map<string, number>, { sentence }: View): void {
  let last = '^'
  for (const { norm, slot } of sentence.words) {
    const word = slot ? '<slot>' : /\d/.test(norm) ? '#' : norm
    features.set(word, wordSize)
    features.set(`${last} ${word}`, pairSize)
    last = word
  }
  features.set(`${last} $`, pairSize)
}

function add(features: Map<string, number>, name: string, value: number | boolean): void {
  if (value) features.set(name, Number(value))
}

function isAnchored(view: View | undefined): boolean {
  return view?.cues.anchor !== undefined
}
