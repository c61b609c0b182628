import { cueLists } from './cue-lists.ts'
import type { CueName } from './cues.ts'
import { isQuestion, type View } from './view.ts'

/** What the models of acts look at in one sentence. */
export interface Features {
  /** Cues and form, by name (`:anchor`; 0 or 1, a share, or the logarithm of a count). What is 0 is left out. */
  readonly marks: ReadonlyMap<string, number>
  /** The words, figures alike and slots alike, between `^` and `$`. */
  readonly words: readonly string[]
}

/** Features by name: marks, words (`kiln`), and pairs of words (`kiln that`). */
export type NamedFeatures = ReadonlyMap<string, number>

/** How much a word and a pair of words count beside a cue that is there. */
export const [wordSize, pairSize] = [0.6, 0.5]

/** What phrases say of tone is added up for each tone. */
const cueNames = (Object.keys(cueLists) as readonly CueName[]).filter((name) => !name.includes(' '))
const figure =
  /\d|\b(?:half|dozen|hundred|thousand|million|percent|twice|thirds?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|forty|fifty|sixty)\b/
const clock = /\b\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m)\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:19|20)\d\d\b/g

/** The features of each sentence of a note. */
export function featuresOf(views: readonly View[]): readonly Features[] {
  return views.map((view, index) => {
    const marks = new Map<string, number>([[':bias', 1]])
    addCues(marks, view)
    addForm(marks, view)
    addContent(marks, view, [views[index - 1], views[index + 1]].some(isAnchored))
    addSigns(marks, view)
    return { marks, words: wordsOf(view) }
  })
}

/** The features of a sentence by name. */
export function namedFeatures({ marks, words }: Features): NamedFeatures {
  const named = new Map(marks)
  for (let at = 1; at < words.length; at++) {
    if (at < words.length - 1) named.set(words[at]!, wordSize)
    named.set(`${words[at - 1]} ${words[at]}`, pairSize)
  }
  return named
}

function addCues(marks: Map<string, number>, { cues, text }: View): void {
  for (const name of cueNames) if (cues[name] && name !== 'stock') marks.set(`:${name}`, 1)
  const stock = (cues.stock ?? []).reduce((sum, { start, end }) => sum + end - start, 0)
  if (stock > 0) marks.set(':stock', stock / text.length)
}

/** How the sentence is built, and where it stands. */
function addForm(marks: Map<string, number>, { text, sentence, fromEnd }: View): void {
  const { words, zone } = sentence
  const names = words.slice(1).filter(({ text: word, norm }) => word !== norm && /^\p{Lu}\p{Ll}{2,}/u.test(word)).length
  add(marks, ':figure', figure.test(text.replace(clock, ' ')))
  add(marks, ':question', isQuestion(text))
  add(marks, ':names', Math.min(4, names))
  add(
    marks,
    ':slot',
    words.some(({ slot }) => slot),
  )
  add(marks, ':last', fromEnd === 0)
  add(marks, ':nextToLast', fromEnd === 1)
  add(marks, ':postscript', zone === 'postscript')
  add(marks, ':length', Math.log2(1 + words.length))
}

/** How much of its own the sentence tells, and what that stands together with. */
function addContent(marks: Map<string, number>, view: View, isNearAnchor: boolean): void {
  const { cues, novel } = view
  const content = Math.log2(1 + new Set(novel.map(({ norm }) => norm)).size)
  add(marks, ':content', content)
  add(marks, ':nearAnchor', isNearAnchor)
  add(marks, ':anchorContent', isAnchored(view) && content)
  add(marks, ':nearAnchorContent', isNearAnchor && content)
  add(marks, ':experienceContent', cues.experience !== undefined && content)
  add(marks, ':keennessContent', cues.keenness !== undefined && content)
  add(marks, ':wishContent', cues.wish !== undefined && content)
}

/** How much speaks for each fault of tone (`:pressure`). */
function addSigns(marks: Map<string, number>, { signs }: View): void {
  for (const { tone, size } of signs) marks.set(`:${tone}`, (marks.get(`:${tone}`) ?? 0) + size)
}

function wordsOf({ sentence }: View): readonly string[] {
  const words = sentence.words.map(({ norm, slot }) => (slot ? '<slot>' : /\d/.test(norm) ? '#' : norm))
  return ['^', ...words, '$']
}

function add(marks: Map<string, number>, name: string, value: number | boolean): void {
  if (value) marks.set(name, Number(value))
}

function isAnchored(view: View | undefined): boolean {
  return view?.cues.anchor !== undefined
}
