import { pushTo } from '../../source/push-to.ts'

/** Phrases by the cue that they show. See `compileCues` for how a phrase is written. */
export type CueLists = Readonly<Record<string, readonly string[]>>

/** Words that phrases share, by the name of their group. */
export type CueGroups = Readonly<Record<string, string>>

/** Phrases ready to be found: gives those that a word can begin, which are read when it is first met; most never are. */
export type CueIndex = (word: string) => Continuations | undefined

/** The phrases that begin with a word: by the word that has to follow, and the others. */
interface Continuations {
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>
  readonly others: readonly Phrase[]
}

interface Phrase {
  readonly cue: string
  /** What follows the words that it was found by. */
  readonly steps: readonly Step[]
}

interface Step {
  /** The words that may stand here; null for any few words. */
  readonly words: ReadonlySet<string> | null
  readonly optional: boolean
}

const longestGap = 4

/** Numbers of phrases, in the order of their lists, by the words that can begin them. */
export type CueStarts = ReadonlyMap<string, readonly number[]>

/** How phrases begin: with a word that must be there. */
export function startsOf(lists: CueLists, groups: CueGroups): CueStarts {
  const starts = new Map<string, number[]>()
  for (const [index, phrase] of Object.values(lists).flat().entries())
    for (const word of readStep(phrase.split(' ', 1)[0]!, groups).words ?? []) pushTo(starts, word, index)
  return starts
}

/**
 * Make phrases ready to be found. In a phrase `a|b` is one word or the other, `a?` may be left out, `{name}` is any word of a group, and `…`
 * stands for up to four words; `^` is the start of a sentence, `.` and `\?` are its end.
 */
export function compileCues(lists: CueLists, groups: CueGroups, starts: CueStarts): CueIndex {
  const written = Object.entries(lists).flatMap(([cue, phrases]) => phrases.map((phrase) => ({ cue, phrase })))
  const read = (index: number): Phrase => {
    const { cue, phrase } = written[index]!
    const [, ...rest] = phrase.split(' ')
    return { cue, steps: rest.map((part) => readStep(part, groups)) }
  }
  const known = new Map<string, Continuations>()
  return (word) => {
    const phrases = starts.get(word)
    if (phrases && !known.has(word)) known.set(word, sortOut(phrases.map(read)))
    return known.get(word)
  }
}

/** The cues whose phrases stand in the tokens of one sentence. */
export function findCues(index: CueIndex, tokens: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>()
  const find = (phrases: readonly Phrase[], at: number): void => {
    for (const { cue, steps } of phrases) if (!found.has(cue) && matches(steps, 0, tokens, at)) found.add(cue)
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const continuations = index(tokens[at]!)
    if (!continuations) continue
    const { bySecond, others } = continuations
    find(bySecond.get(tokens[at + 1]!) ?? [], at + 2)
    find(others, at + 1)
  }
  return found
}

function sortOut(phrases: readonly Phrase[]): Continuations {
  const bySecond = new Map<string, Phrase[]>()
  const others: Phrase[] = []
  for (const { cue, steps } of phrases) {
    const [second, ...later] = steps
    if (!second?.words || second.optional) others.push({ cue, steps })
    else for (const word of second.words) pushTo(bySecond, word, { cue, steps: later })
  }
  return { bySecond, others }
}

function matches(steps: readonly Step[], from: number, tokens: readonly string[], at: number): boolean {
  const step = steps[from]
  if (!step) return true
  if (at >= tokens.length) return false
  const { words, optional } = step
  if (!words) return matchesAfterGap(steps, from + 1, tokens, at)
  return (
    (words.has(tokens[at]!) && matches(steps, from + 1, tokens, at + 1)) ||
    (optional && matches(steps, from + 1, tokens, at))
  )
}

function matchesAfterGap(steps: readonly Step[], from: number, tokens: readonly string[], start: number): boolean {
  for (let at = start; at <= start + longestGap; at += 1) if (matches(steps, from, tokens, at)) return true
  return false
}

function readStep(part: string, groups: CueGroups): Step {
  if (part === '…') return { words: null, optional: false }
  const optional = /[^\\]\?$/.test(part)
  const words = (optional ? part.slice(0, -1) : part).replace(/\{(\w+)\}/g, (_, name: string) => groups[name] ?? '')
  return { words: new Set(words.replace('\\?', '?').split('|')), optional }
}
