/** How many characters of a phrase are looked up before it is tried. */
const prefixLength = 6

/** The beginning of a phrase: `open` while all of it is literal, so that what follows may lengthen it. */
interface Prefix {
  readonly text: string
  readonly open: boolean
}

/** Stands for any few words. */
const gap = ' … '

const anything: readonly Prefix[] = [{ text: '', open: false }]

/**
 * The literal beginnings, at most `prefixLength` long, of all that a phrase can match; `''` where it can begin with anything.
 * Reads the part of regular expressions that phrases are written in: letters, groups, alternatives, classes, `?`, `*`, `+`, look-arounds.
 */
export function prefixesOf(phrase: string): readonly string[] {
  const [prefixes] = readAlternatives(phrase, 0)
  return [...new Set(prefixes.map(({ text }) => text.slice(0, prefixLength)))]
}

function readAlternatives(phrase: string, from: number): readonly [readonly Prefix[], number] {
  const found: Prefix[] = []
  let branch: readonly Prefix[] = [{ text: '', open: true }]
  let at = from
  while (at < phrase.length && phrase[at] !== ')') {
    if (phrase[at] === '|') {
      found.push(...branch)
      branch = [{ text: '', open: true }]
      at++
    } else if (branch.every(isSettled)) {
      at = skipBranch(phrase, at)
    } else {
      const [atom, end] = readAtom(phrase, at)
      const [repeated, next] = repeat(atom, phrase, end)
      branch = concat(branch, repeated)
      at = next
    }
  }
  return [[...found, ...branch], at]
}

/** Whether what follows can no longer change a prefix. */
function isSettled({ text, open }: Prefix): boolean {
  return !open || text.length >= prefixLength
}

/** The end of a branch: the next `|` or `)` that belongs to no group or class inside it. */
export function skipBranch(phrase: string, from: number): number {
  let depth = 0
  let inClass = false
  for (let at = from; at < phrase.length; at++) {
    const character = phrase[at]!
    if (character === '\\') at++
    else if (inClass) inClass = character !== ']'
    else if (character === '[') inClass = true
    else if (depth === 0 && (character === '|' || character === ')')) return at
    else if (character === '(') depth++
    else if (character === ')') depth--
  }
  return phrase.length
}

function readAtom(phrase: string, at: number): readonly [readonly Prefix[], number] {
  const character = phrase[at]!
  if (character === '(') return readGroup(phrase, at)
  if (character === '[') return readClass(phrase, at)
  if (character === '\\') return [readEscape(phrase[at + 1] ?? ''), at + 2]
  if (character === '.') return [anything, at + 1]
  if (character === ' ') return [[{ text: ' ', open: !phrase.startsWith(gap, at) }], at + 1]
  return [[{ text: character, open: true }], at + 1]
}

function readEscape(character: string): readonly Prefix[] {
  if (character === 'd') return [...'0123456789'].map((text) => ({ text, open: true }))
  return /[a-zA-Z]/.test(character) ? anything : [{ text: character, open: true }]
}

function readGroup(phrase: string, at: number): readonly [readonly Prefix[], number] {
  const opening = /^\((?:\?(?::|<?[=!]))?/.exec(phrase.slice(at))![0]
  const [prefixes, end] = readAlternatives(phrase, at + opening.length)
  const isLookAround = opening.length > 1 && !opening.endsWith(':')
  return [isLookAround ? [{ text: '', open: true }] : prefixes, end + 1]
}

function readClass(phrase: string, at: number): readonly [readonly Prefix[], number] {
  const end = phrase.indexOf(']', at)
  const members = phrase.slice(at + 1, end)
  const isPlain = /^[a-z'-]+$/.test(members) && !/.-./.test(members)
  return [isPlain ? [...members].map((text) => ({ text, open: true })) : anything, end + 1]
}

function repeat(atom: readonly Prefix[], phrase: string, at: number): readonly [readonly Prefix[], number] {
  const mark = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(phrase.slice(at))?.[0] ?? ''
  const next = at + mark.length
  if (mark === '') return [atom, next]
  const repeats = mark.startsWith('?') ? atom : atom.map(({ text }) => ({ text, open: false }))
  const mayBeAbsent = mark.startsWith('?') || mark.startsWith('*') || mark.startsWith('{0')
  return [mayBeAbsent ? [{ text: '', open: true }, ...repeats] : repeats, next]
}

function concat(left: readonly Prefix[], right: readonly Prefix[]): readonly Prefix[] {
  const joined = left.flatMap((prefix) =>
    prefix.open && prefix.text.length < prefixLength
      ? right.map(({ text, open }) => ({ text: prefix.text + text, open }))
      : [prefix],
  )
  const seen = new Set<string>()
  return joined.filter(({ text, open }) => {
    const key = `${text.slice(0, prefixLength)}${open ? '+' : ''}`
    return seen.has(key) ? false : seen.add(key)
  })
}
