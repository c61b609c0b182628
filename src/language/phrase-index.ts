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

/** A place where phrases may begin, by branch, and the lists that name them. */
interface Beginning {
  readonly start: number
  readonly lists: (readonly number[])[]
}

/** Told of a place where a branch of a phrase may stand; answers whether it does. Other branches of the phrase are then passed over. */
export type Visit = (phrase: number, branch: number, start: number) => boolean

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
 * Gives a function that visits, in order, the places of a text where phrases may stand: where a word begins as one of their branches does, and the
 * word that it needs follows.
 */
export function searchFor(index: PhraseIndex) {
  const { phrases, single, edges } = index
  const nodes = new Map(edges.map((edge, node) => [edge, node + 1]))
  const firstBranches: number[] = []
  for (const [branch, phrase] of phrases.entries()) firstBranches[phrase] ??= branch
  // Offsets count on from text to text: what is remembered of one says nothing of the next, and need not be cleared.
  let from = 1
  const lastNeedles = new Float64Array(phrases.length)
  for (const branch of single) lastNeedles[branch] = Infinity
  return (text: string, visit: Visit): void => {
    for (const { start, lists } of readBeginnings(index, nodes, text, from, lastNeedles)) {
      const ready: number[] = []
      for (const list of lists) for (const branch of list) if (lastNeedles[branch]! >= from + start) ready.push(branch)
      if (ready.length > 1) ready.sort((a, b) => a - b)
      let found = -1
      for (const branch of ready) {
        const phrase = phrases[branch]!
        if (phrase !== found && visit(phrase, branch - firstBranches[phrase]!, start)) found = phrase
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
    const lists: (readonly number[])[] = []
    for (let node: number | undefined = 0, at = start; node !== undefined; at++) {
      if (starts[node]!.length > 0) lists.push(starts[node]!)
      for (const branch of needles[node]!) if (lastNeedles[branch]! < Infinity) lastNeedles[branch] = from + start
      node = nodes.get(edgeOf(node, text.charCodeAt(at)))
    }
    if (lists.length > 0) begun.push({ start, lists })
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
