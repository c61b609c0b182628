import type { Span } from '../source/span.ts'
import { fillers, genericAddressees, joiners, particles, titles } from './data/greeting-words.ts'
import { greetingWordLength } from './greeting.ts'
import type { Note } from './note.ts'

/** Whom a note greets. `names` are as written, titles included (`Ms. Okonkwo-Reyes`); the span is zero-width where a greeting is missing. */
export interface Addressee {
  readonly level: 'named' | 'slot' | 'generic' | 'none'
  readonly span: Span
  readonly names: readonly string[]
}

/** Behind these stands a name, even if it is Day or Friend. */
const honorific = /^(?:dr|miss|mr|mrs|ms|mx|prof|professor)\.?$/i
const offices: ReadonlySet<string> = new Set('hiring hr manager recruiter recruiting'.split(' '))

/** Read the greeting of a note: people by name, a slot, nobody in particular (`Hi there`, `Dear Hiring Manager`), or none at all. */
export function addresseeOf(note: Note): Addressee {
  const greeting = note.zones.find((zone) => zone.type === 'greeting')
  if (!greeting) {
    const start = note.zones.find((zone) => zone.type === 'body')?.start ?? note.sentences[0]?.start ?? 0
    return { level: 'none', span: { start, end: start }, names: [] }
  }
  const span = { start: greeting.start, end: greeting.end }
  if (note.slots.some((slot) => slot.start < span.end && span.start < slot.end))
    return { level: 'slot', span, names: [] }
  const names = namesIn(note.text.slice(span.start, span.end))
  return { level: names.length > 0 ? 'named' : 'generic', span, names }
}

function namesIn(greeting: string): readonly string[] {
  return greeting
    .trim()
    .split(/[\r\n]/, 1)[0]!
    .split(/[,;:!()]+|\s+(?:-|–|—|&|\+|and|or|und|y)(?=\s|$)/i)
    .flatMap((segment) => nameIn(segment.trim().slice(greetingWordLength(segment.trim()))) ?? [])
}

/** The name in one part of a greeting; null for titles and generic words only. A team with a name (`Acme Team`) is nobody. */
function nameIn(segment: string): string | null {
  const words = withoutOffice(segment.split(/\s+/).map(bare).filter(Boolean))
  const titled = words.findIndex((word, index) => honorific.test(word) && (index === 0 || isCapital(words[index + 1])))
  if (titled >= 0 && titled < words.length - 1) return words.slice(titled).join(' ')
  const isNobody = words.some((word, index) => isGenericNoun(word) && !(index === 0 && isTitle(word)))
  const kept = words.filter(
    (word) => isTitle(word) || !(genericAddressees.has(plain(word)) || fillers.has(plain(word))),
  )
  const name = kept.filter((word) => !joiners.has(plain(word)))
  return isNobody || !name.some((word) => !isTitle(word) && !particles.has(plain(word))) ? null : name.join(' ')
}

/** `Hiring Manager Shah` is Shah. */
function withoutOffice(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !offices.has(plain(word)))
  return first > 0 && !isGenericNoun(words[first]!) ? words.slice(first) : words
}

/** A word without the marks around it; a short one (`Dr.`) keeps its full stop. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '').replace(/(?<=\p{Ll}{4})\.$/u, '')
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '').replaceAll('’', "'")
}

function isCapital(word: string | undefined): boolean {
  return /^\p{Lu}/u.test(word ?? '')
}

function isTitle(word: string): boolean {
  return word.split('/').every((part) => titles.has(plain(part)))
}

function isGenericNoun(word: string): boolean {
  return genericAddressees.has(plain(word))
}
