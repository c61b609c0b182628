import { titles } from '../note/data/greeting-words.ts'
import { editDistance } from '../source/nearest.ts'
import { nicknames } from './data/nicknames.ts'
import { fold } from './fold.ts'

/** How a name that somebody wrote goes with a person: the same, a short form of it, a slip of the pen away, or not at all. */
export type NameFit = 'same' | 'short' | 'misspelled' | 'none'

/** Somebody with a full name and others that they go by. */
export interface Named {
  readonly name: string
  readonly aliases: readonly string[]
}

const order: readonly NameFit[] = ['same', 'short', 'misspelled', 'none']

/** Hold a written name (`Ms. Shah`, `Priya`, `A.J.`) against a person; the best fit of the full name and of the aliases counts. */
export function fitName(written: string, { name, aliases }: Named): NameFit {
  const words = bareNameWords(written)
  if (words.length === 0) return 'none'
  return best([name, ...aliases].map((known) => fitWords(words, nameWords(known))))
}

/** The words of a name, folded, with titles, without marks; initials written together are one word (`A.J.` is `aj`). */
export function nameWords(name: string): readonly string[] {
  return name
    .split(/[\s,]+/)
    .map((word) =>
      fold(word)
        .replace(/'s$/, '')
        .replace(/[^\p{L}\p{N}'-]/gu, '')
        .replace(/^['-]+|['-]+$/g, ''),
    )
    .filter((word) => word !== '')
}

/** The words of a name without titles, unless it has no others: somebody may be called Dean. */
export function bareNameWords(name: string): readonly string[] {
  const words = nameWords(name)
  const bare = words.filter((word) => !titles.has(word))
  return bare.length > 0 ? bare : words
}

/** A written name as the full name spells it, word by word; titles stay as they are. */
export function spellName(written: string, name: string): string {
  const known = name.split(/\s+/).filter((word) => !titles.has(nameWords(word)[0] ?? ''))
  const distanceTo =
    (word: string) =>
    (other: string): number =>
      editDistance(fold(word), fold(other))
  return written
    .split(/\s+/)
    .map((word) => (titles.has(nameWords(word)[0] ?? '') ? word : nearestBy(known, distanceTo(word))))
    .join(' ')
}

function nearestBy(words: readonly string[], distance: (word: string) => number): string {
  return words.reduce((best, word) => (distance(word) < distance(best) ? word : best))
}

/** As bad as the worst word; the words may stand in any order, and a word before the given name may be a greeting (`Alright Priya`). */
function fitWords(written: readonly string[], known: readonly string[]): NameFit {
  const given = Math.max(
    0,
    known.findIndex((word) => !titles.has(word)),
  )
  const fits = written.map((word) => best(known.map((other, index) => fitWord(word, other, index === given))))
  const [first, ...rest] = fits
  const isGreeting = first === 'none' && rest.length > 0 && fitWord(written[1]!, known[given]!, true) === 'same'
  return order[Math.max(...(isGreeting ? rest : fits).map((fit) => order.indexOf(fit)))]!
}

function fitWord(written: string, known: string, isGiven: boolean): NameFit {
  if (plain(written) === plain(known)) return 'same'
  if (known.split('-').includes(written) || isInitial(written, known) || isInitial(known, written)) return 'short'
  if (isGiven && areNicknames(written, known)) return 'short'
  if (isSlip(plain(written), plain(known))) return 'misspelled'
  return isGiven && written.length >= 3 && known.startsWith(written) ? 'short' : 'none'
}

/** One letter in a short name, two in a long one; two only behind the right first letter. */
function isSlip(written: string, known: string): boolean {
  if (Math.min(written.length, known.length) < 3) return false
  const distance = editDistance(written, known)
  return distance === 1 || (distance === 2 && Math.max(written.length, known.length) > 5 && written[0] === known[0])
}

function isInitial(short: string, long: string): boolean {
  return short.length === 1 && long.startsWith(short)
}

function areNicknames(a: string, b: string): boolean {
  const [shortOfA = [], shortOfB = []] = [nicknames().get(a), nicknames().get(b)]
  return shortOfA.includes(b) || shortOfB.includes(a)
}

function plain(word: string): string {
  return word.replace(/['-]/g, '')
}

function best(fits: readonly NameFit[]): NameFit {
  return order[Math.min(...fits.map((fit) => order.indexOf(fit)))] ?? 'none'
}
