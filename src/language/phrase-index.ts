import { branchesOf } from './branches.ts'
import { needlesOf } from './needles.ts'
import { prefixesOf } from './prefixes.ts'

/**
 * Where to look for phrases, which go by their numbers. Each is one branch or several; the letters that they begin with, and that other words of theirs
 * begin with, are a tree, whose nodes go by their numbers, level by level: those that one node leads to stand together.
 */
export interface PhraseIndex {
  /** By branch: its phrase. */
  readonly phrases: readonly number[]
  /** Branches that need no other word behind their first. */
  readonly single: readonly number[]
  /** By node: the letter that leads there; none leads to the root, which is the first. */
  readonly letters: string
  /** By node: the first that it leads to; those of the next node end them. */
  readonly firsts: readonly number[]
  /** By node: branches that begin with these letters; 0 for none. */
  readonly starts: readonly (readonly number[] | 0)[]
  /** By node: branches in which a word with these letters has to follow, or with others that say the same of them; 0 for none. */
  readonly needles: readonly (readonly number[] | 0)[]
}

/** Told of a place where a phrase may stand. */
export type Visit = (phrase: number, start: number) => void

/** A place where phrases may begin, by branch, and the lists that name them. */
interface Beginning {
  readonly start: number
  readonly lists: (readonly number[])[]
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
  return { phrases, single, ...numberNodes(root) }
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

function numberNodes(root: Node): Pick<PhraseIndex, 'letters' | 'firsts' | 'starts' | 'needles'> {
  const nodes = [root]
  const firsts: number[] = []
  let letters = ' '
  for (const { next } of nodes) {
    firsts.push(nodes.length)
    letters += [...next.keys()].join('')
    nodes.push(...next.values())
  }
  return {
    letters,
    firsts: [...firsts, nodes.length],
    starts: nodes.map(({ starts }) => (starts.length > 0 ? starts : 0)),
    needles: nodes.map(({ needles }) => (needles.length > 0 ? needles : 0)),
  }
}

/**
 * Gives a function that visits, in order, the places of a text where phrases may stand: where a word begins as one of their branches does, and the
 * word that it needs follows.
 */
export function searchFor(index: PhraseIndex) {
  const { phrases, single } = index
  // Offsets count on from text to text: what is remembered of one says nothing of the next, and need not be cleared.
  let from = 1
  const lastNeedles = new Float64Array(phrases.length)
  for (const branch of single) lastNeedles[branch] = Infinity
  return (text: string, visit: Visit): void => {
    for (const { start, lists } of readBeginnings(index, text, from, lastNeedles)) {
      const ready: number[] = []
      for (const list of lists) for (const branch of list) if (lastNeedles[branch]! >= from + start) ready.push(branch)
      if (ready.length > 1) ready.sort((a, b) => a - b)
      let last = -1
      for (const branch of ready) {
        const phrase = phrases[branch]!
        if (phrase !== last) visit(phrase, start)
        last = phrase
      }
    }
    from += text.length + 1
  }
}

/** Where branches may begin, in order; notes where the last needle of each stands. */
function readBeginnings(
  { letters, firsts, starts, needles }: PhraseIndex,
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
    const lists: (readonly number[])[] = []
    let node = 0
    let at = start
    for (;;) {
      const beginning = starts[node]
      const needed = needles[node]
      if (beginning) lists.push(beginning)
      if (needed) for (const branch of needed) if (lastNeedles[branch]! < Infinity) lastNeedles[branch] = from + start
      const letter = text.charCodeAt(at)
      // Spaces count as one.
      while (letter === space && text.charCodeAt(at + 1) === space) at++
      const end = firsts[node + 1]!
      node = firsts[node]!
      while (node < end && letters.charCodeAt(node) !== letter) node++
      if (node === end) break
      at++
    }
    if (lists.length > 0) begun.push({ start, lists })
  }
  return begun
}

/** As `\w` has it. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95
}
