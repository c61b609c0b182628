import { branchesOf } from './branches.ts'
import { needlesOf } from './needles.ts'
import { prefixesOf } from './prefixes.ts'

/**
 * Where to look for phrases, which go by their numbers. Each is one branch or several; the letters that words of branches begin with are a tree,
 * whose nodes go by their numbers, too, and the root is 0.
 */
export interface PhraseIndex {
  /** By branch: its phrase. */
  readonly phrases: readonly number[]
  /** Branches that need no other word behind their first. */
  readonly single: readonly number[]
  /** By node, without the root: which letter of which node leads there. */
  readonly edges: readonly number[]
  /** By node: branches that begin with these letters. */
  readonly starts: readonly (readonly number[])[]
  /** By node: branches in which a word with these letters has to follow, or with others that say the same of them. */
  readonly needles: readonly (readonly number[])[]
}

/** A place where phrases may begin, by branch. */
interface Beginning {
  readonly start: number
  readonly branches: readonly number[]
}

const apostrophe = 39

/** Where to look for phrases. */
export function indexPhrases(written: readonly string[]): PhraseIndex {
  const phrases: number[] = []
  const single: number[] = []
  const nodes = new Map<number, number>()
  const starts: number[][] = [[]]
  const needles: number[][] = [[]]
  const nodeAt = (letters: string): number =>
    [...letters].reduce((node, letter) => {
      const edge = edgeOf(node, letter.charCodeAt(0))
      if (!nodes.has(edge)) nodes.set(edge, starts.push([]) && needles.push([]) - 1)
      return nodes.get(edge)!
    }, 0)
  for (const [phrase, text] of written.entries()) {
    for (const branch of branchesOf(text)) {
      const number = phrases.push(phrase) - 1
      for (const start of prefixesOf(branch)) starts[nodeAt(start)]!.push(number)
      const needed = needlesOf(branch)
      for (const needle of needed ?? []) needles[nodeAt(needle)]!.push(number)
      if (!needed) single.push(number)
    }
  }
  return { phrases, single, edges: [...nodes.keys()], starts, needles }
}

/**
 * Gives a function that visits, in order, the places of a text where phrases may stand: where a word begins as they do, and the words that they
 * need follow.
 */
export function searchFor(index: PhraseIndex) {
  const { phrases, single, edges } = index
  const nodes = new Map(edges.map((edge, node) => [edge, node + 1]))
  // Offsets count on from text to text: what is remembered of one says nothing of the next, and need not be cleared.
  let from = 1
  const lastNeedles = new Float64Array(phrases.length)
  for (const branch of single) lastNeedles[branch] = Infinity
  const lastTries = new Float64Array(phrases.length)
  return (text: string, visit: (phrase: number, start: number) => void): void => {
    for (const { start, branches } of readBeginnings(index, nodes, text, from, lastNeedles)) {
      for (const branch of branches) {
        const phrase = phrases[branch]!
        if (lastNeedles[branch]! < from + start || lastTries[phrase] === from + start) continue
        lastTries[phrase] = from + start
        visit(phrase, start)
      }
    }
    from += text.length + 1
  }
}

/** Where branches may begin, in order; notes where the last needle of each stands. */
function readBeginnings(
  { starts, needles }: PhraseIndex,
  nodes: ReadonlyMap<number, number>,
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
    for (let node: number | undefined = 0, at = start; node !== undefined; at++) {
      if (starts[node]!.length > 0) begun.push({ start, branches: starts[node]! })
      for (const branch of needles[node]!) if (lastNeedles[branch]! < Infinity) lastNeedles[branch] = from + start
      node = nodes.get(edgeOf(node, text.charCodeAt(at)))
    }
  }
  return begun
}

/** A letter of a node in one number; behind the end of a text there is none. */
function edgeOf(node: number, letter: number): number {
  return node * 65536 + letter
}

/** As `\w` has it. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95
}
