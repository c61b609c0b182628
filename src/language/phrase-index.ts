import { branchesOf } from './branches.ts'
import { needlesOf } from './needles.ts'
import { prefixesOf } from './prefixes.ts'

/** Numbers, each the code of a character: strings lie ready in the program, where lists would have to be made at every start. */
type Codes = string

/**
 * Where to look for phrases, which go by their numbers. Each is one branch or several; the letters that they begin with, and that other words of theirs
 * begin with, are a tree, whose nodes go by their numbers, level by level: those that one node leads to stand together.
 */
export interface PhraseIndex {
  /** By branch: its phrase. */
  readonly phrases: Codes
  /** Branches that need no other word behind their first. */
  readonly single: Codes
  /** By node: the letter that leads there; none leads to the root, which is the first. */
  readonly letters: string
  /** By node: the first that it leads to; those of the next node end them. */
  readonly firsts: Codes
  /** By node: where the branches are listed that begin with these letters; 0 for none. */
  readonly starts: Codes
  /** By node: where the branches are listed in which a word with these letters has to follow, or with others that say the same; 0 for none. */
  readonly needles: Codes
  /** Lists of branches: of each its length, then its members. */
  readonly lists: Codes
}

/** Told of a place where a phrase may stand. */
export type Visit = (phrase: number, start: number) => void

/** A place where phrases may begin, by branch, and where the lists stand that name them. */
interface Beginning {
  readonly start: number
  readonly listed: readonly number[]
}

interface Node {
  readonly next: Map<string, Node>
  readonly starts: number[]
  readonly needles: number[]
}

const apostrophe = 39
const space = 32

/** Where to look for phrases. */
export function indexPhrases(written: readonly string[]): PhraseIndex {
  const phrases: number[] = []
  const single: number[] = []
  const root = newNode()
  for (const [phrase, text] of written.entries()) {
    for (const branch of branchesOf(text)) {
      const number = phrases.push(phrase) - 1
      for (const start of prefixesOf(branch)) nodeAt(root, start).starts.push(number)
      const needed = needlesOf(branch)
      for (const needle of needed ?? []) nodeAt(root, needle).needles.push(number)
      if (!needed) single.push(number)
    }
  }
  return { phrases: encode(phrases), single: encode(single), ...numberNodes(root) }
}

function encode(numbers: readonly number[]): Codes {
  return numbers.map((number) => String.fromCharCode(number)).join('')
}

function newNode(): Node {
  return { next: new Map(), starts: [], needles: [] }
}

/** The node that letters lead to, made where there is none. */
function nodeAt(root: Node, letters: string): Node {
  return [...letters].reduce((node, letter) => {
    if (!node.next.has(letter)) node.next.set(letter, newNode())
    return node.next.get(letter)!
  }, root)
}

function numberNodes(root: Node): Pick<PhraseIndex, 'letters' | 'firsts' | 'starts' | 'needles' | 'lists'> {
  const nodes = [root]
  const firsts: number[] = []
  let letters = ' '
  for (const { next } of nodes) {
    firsts.push(nodes.length)
    letters += [...next.keys()].join('')
    nodes.push(...next.values())
  }
  const places = new Map<string, number>()
  // No list stands at 0.
  let lists = ' '
  const placeOf = (branches: readonly number[]): number => {
    const listed = encode([branches.length, ...branches])
    if (!places.has(listed)) {
      places.set(listed, lists.length)
      lists += listed
    }
    return branches.length > 0 ? places.get(listed)! : 0
  }
  return {
    letters,
    firsts: encode([...firsts, nodes.length]),
    starts: encode(nodes.map(({ starts }) => placeOf(starts))),
    needles: encode(nodes.map(({ needles }) => placeOf(needles))),
    lists,
  }
}

/**
 * Gives a function that visits, in order, the places of a text where phrases may stand: where a word begins as one of their branches does, and the
 * word that it needs follows.
 */
export function searchFor(index: PhraseIndex) {
  const { phrases, single, lists } = index
  // Offsets count on from text to text: what is remembered of one says nothing of the next, and need not be cleared.
  let from = 1
  const lastNeedles = new Float64Array(phrases.length)
  for (let at = 0; at < single.length; at++) lastNeedles[single.charCodeAt(at)] = Infinity
  return (text: string, visit: Visit): void => {
    for (const { start, listed } of readBeginnings(index, text, from, lastNeedles)) {
      const ready: number[] = []
      for (const place of listed) {
        const end = place + lists.charCodeAt(place)
        for (let at = place + 1; at <= end; at++) {
          const branch = lists.charCodeAt(at)
          if (lastNeedles[branch]! >= from + start) ready.push(branch)
        }
      }
      if (ready.length > 1) ready.sort((a, b) => a - b)
      let last = -1
      for (const branch of ready) {
        const phrase = phrases.charCodeAt(branch)
        if (phrase !== last) visit(phrase, start)
        last = phrase
      }
    }
    from += text.length + 1
  }
}

/** Where branches may begin, in order; notes where the last needle of each stands. */
function readBeginnings(
  { letters, firsts, starts, needles, lists }: PhraseIndex,
  text: string,
  from: number,
  lastNeedles: Float64Array,
): readonly Beginning[] {
  const begun: Beginning[] = []
  let isInside = false
  for (let start = 0; start < text.length; start++) {
    const code = text.charCodeAt(start)
    const isBeginning = !isInside && isWordCode(code)
    isInside = isWordCode(code) || code === apostrophe
    if (!isBeginning) continue
    const listed: number[] = []
    let node = 0
    let at = start
    for (;;) {
      const beginning = starts.charCodeAt(node)
      if (beginning > 0) listed.push(beginning)
      const needed = needles.charCodeAt(node)
      const last = needed + (needed > 0 ? lists.charCodeAt(needed) : 0)
      for (let member = needed + 1; member <= last; member++) {
        const branch = lists.charCodeAt(member)
        if (lastNeedles[branch]! < Infinity) lastNeedles[branch] = from + start
      }
      const letter = text.charCodeAt(at)
      // Spaces count as one.
      while (letter === space && text.charCodeAt(at + 1) === space) at++
      const end = firsts.charCodeAt(node + 1)
      node = firsts.charCodeAt(node)
      while (node < end && letters.charCodeAt(node) !== letter) node++
      if (node === end) break
      at++
    }
    if (listed.length > 0) begun.push({ start, listed })
  }
  return begun
}

/** As `\w` has it. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95
}
