import { frequentBeginnings } from './data/frequent-beginnings.ts'

/** How many letters of a needle are looked up. */
const needleLength = 5
/** A shorter word stands everywhere. */
const leastNeedle = 2

/** What is known of a part of a phrase. */
interface Part {
  /** Beginnings of words, one of which stands in whatever the part matches; null where there are none. */
  readonly needles: readonly string[] | null
  /** Whether what follows the part begins a word. */
  readonly breaks: boolean
}

/**
 * Beginnings of words, at most `needleLength` long, one of which stands in all that a phrase can match, behind its first word; null where it has none.
 * Reads the part of regular expressions that phrases are written in.
 */
export function needlesOf(phrase: string): readonly string[] | null {
  const [{ needles }] = readBranches(phrase, 0, true)
  return needles && [...new Set(needles)]
}

function readBranches(phrase: string, from: number, breaks: boolean): readonly [Part, number] {
  const branches: Part[] = []
  let at = from
  for (;;) {
    const [branch, end] = readBranch(phrase, at, breaks)
    branches.push(branch)
    at = end + 1
    if (phrase[end] !== '|') break
  }
  const all = branches.map(({ needles }) => needles)
  const needles = all.every((each) => each !== null) ? all.flat() : null
  return [{ needles, breaks: branches.every((branch) => branch.breaks) }, at - 1]
}

/** A sequence of atoms, up to the `|` or `)` that ends it. */
function readBranch(phrase: string, from: number, startsWord: boolean): readonly [Part, number] {
  let best: readonly string[] | null = null
  let breaks = startsWord
  let at = from
  while (at < phrase.length && phrase[at] !== '|' && phrase[at] !== ')') {
    const [part, end] = readAtom(phrase, at, breaks)
    const [quantifier] = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(phrase.slice(end)) ?? ['']
    const mayBeAbsent = /^(?:[?*]|\{0)/.test(quantifier)
    // A phrase is tried only where its first word stands.
    if (!mayBeAbsent && at > 0) best = rarer(best, part.needles)
    breaks = part.breaks && (breaks || !mayBeAbsent)
    at = end + quantifier.length
  }
  return [{ needles: best, breaks }, at]
}

function readAtom(phrase: string, at: number, breaks: boolean): readonly [Part, number] {
  const character = phrase[at]!
  if (character === '(') return readGroup(phrase, at, breaks)
  if (character === '[') return [{ needles: null, breaks: false }, phrase.indexOf(']', at) + 1]
  if (character === '\\') return [{ needles: null, breaks: false }, at + 2]
  if (character === ' ') return [{ needles: null, breaks: true }, at + 1]
  return readWord(phrase, at, breaks)
}

/** Letters in a row; one that may be absent or come again does not belong to them. */
function readWord(phrase: string, at: number, breaks: boolean): readonly [Part, number] {
  const [run] = /^[a-z0-9'-]+(?![?*+{])/.exec(phrase.slice(at)) ?? ['']
  if (run === '') return [{ needles: null, breaks: false }, at + 1]
  const [word] = /^[a-z0-9]*/.exec(run)!
  const isNeedle = breaks && word.length >= leastNeedle
  return [{ needles: isNeedle ? [word.slice(0, needleLength)] : null, breaks: false }, at + run.length]
}

/** Look-arounds match nothing of their own. */
function readGroup(phrase: string, at: number, breaks: boolean): readonly [Part, number] {
  const [opening] = /^\((?:\?(?::|<?[=!]))?/.exec(phrase.slice(at))!
  const [part, end] = readBranches(phrase, at + opening.length, breaks)
  const isLookAround = opening.length > 1 && !opening.endsWith(':')
  return [isLookAround ? { needles: null, breaks } : part, end + 1]
}

function rarer(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b
  return frequencyOf(b) < frequencyOf(a) ? b : a
}

function frequencyOf(needles: readonly string[]): number {
  return needles.reduce((sum, needle) => sum + (frequentBeginnings.get(needle) ?? 1), 0)
}
