import type { Span } from '../source/span.ts'
import { fillers, genericAddressees, joiners, particles, sentenceOpeners, titles } from './data/greeting-words.ts'
import { greetingWordLength } from './greeting.ts'
import type { Note, Sentence } from './note.ts'

/** Whom a note greets. `names` are as written, titles included (`Ms. Okonkwo-Reyes`); the span is zero-width where a greeting is missing. */
export interface Addressee {
  readonly level: 'named' | 'slot' | 'generic' | 'none'
  readonly span: Span
  readonly names: readonly string[]
}

/** Behind these stands a name, even if it is Day or Friend. */
const honorific = /^(?:doctor|dr|frau|fru|herr|miss|mr|mrs|ms|mx|prof|professor|señora?)\.?$/i
/** `Thanks Bill. I had not thought of …`: spoken to without a greeting. */
const thanked =
  /^(?:(?:many|so many) )?(?:thanks|thank you|cheers|ta)(?: again| so much| very much| a lot)?,? (?<name>(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Miss|Professor)\.? )?\p{Lu}\p{Ll}[\p{L}'’-]*)(?=\s*[.,!;:–—]|\s+(?:-|for)\s)/iu
/** `It was lovely to meet you, Harriet.` · `Big thank you, Rosalind. …`: spoken to at the end of a clause. */
const spokenTo =
  /\b(?:you|your|thanks|cheers|call|chat|today|yesterday)\b[^,.!?;:]{0,60}, (?<name>(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Miss|Professor)\.? )?\p{Lu}\p{Ll}[\p{L}'’-]*)(?=[.!:]|$)/u
/** What stands before and behind a slot that is thanked: `Thank you, [Name], for …`. */
const [beforeSlot, behindSlot] = [
  /^(?:(?:many|so many) )?(?:thanks|thank you|cheers|ta)(?: again| so much| very much| a lot)?,? $/i,
  /^[,.!]/,
]
const offices: ReadonlySet<string> = new Set('hiring hr manager recruiter recruiting'.split(' '))

/** Read the greeting of a note: people by name, a slot, nobody in particular (`Hi there`, `Dear Hiring Manager`), or none at all. */
export function addresseeOf(note: Note): Addressee {
  const greeting = note.zones.find((zone) => zone.type === 'greeting')
  if (!greeting) return addresseeOfSentence(note)
  const span = { start: greeting.start, end: greeting.end }
  if (note.slots.some((slot) => slot.start < span.end && span.start < slot.end))
    return { level: 'slot', span, names: [] }
  const names = namesIn(note.text.slice(span.start, span.end))
  return { level: names.length > 0 ? 'named' : 'generic', span, names }
}

/** Whom the first sentence thanks by name, where nothing greets. */
function addresseeOfSentence({ slots, zones, sentences: [first] }: Note): Addressee {
  const top = zones.find((zone) => zone.type === 'body')?.start ?? first?.start ?? 0
  const nobody = { level: 'none', span: { start: top, end: top }, names: [] } as const
  if (!first) return nobody
  const name = (thanked.exec(first.text) ?? spokenTo.exec(first.text))?.groups!['name']
  if (name && isCapital(name) && nameIn(name) !== null && !sentenceOpeners.has(plain(name))) {
    const start = first.start + first.text.indexOf(name)
    return { level: 'named', span: { start, end: start + name.length }, names: [name] }
  }
  const slot = slots.find((each) => isThanked(each, first))
  return slot ? { level: 'slot', span: { start: slot.start, end: slot.end }, names: [] } : nobody
}

/** Whether a slot stands where the sentence thanks somebody by name. */
function isThanked({ start, end }: Span, sentence: Sentence): boolean {
  if (start <= sentence.start || end >= sentence.end) return false
  return (
    beforeSlot.test(sentence.text.slice(0, start - sentence.start)) &&
    behindSlot.test(sentence.text.slice(end - sentence.start))
  )
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
  const words = withoutOffice(withoutFillers(segment.split(/\s+/).map(bare).filter(Boolean)))
  const titled = words.findIndex((word, index) => honorific.test(word) && (index === 0 || isCapital(words[index + 1])))
  if (titled >= 0 && titled < words.length - 1) return words.slice(titled).join(' ')
  const isNobody = words.some(
    (word, index) => isGenericNoun(word) && !(isTitle(word) && (index === 0 || isBehindName(words, index))),
  )
  const kept = words.filter(
    (word) => isTitle(word) || !(genericAddressees.has(plain(word)) || fillers.has(plain(word))),
  )
  const name = kept.filter((word) => !joiners.has(plain(word)))
  return isNobody || !name.some((word) => !isTitle(word) && !particles.has(plain(word))) ? null : name.join(' ')
}

/** `there mr simmons` is mr simmons. */
function withoutFillers(words: readonly string[]): readonly string[] {
  return words.slice(
    Math.max(
      0,
      words.findIndex((word) => !fillers.has(plain(word))),
    ),
  )
}

/** `Srinivasan Sir` */
function isBehindName(words: readonly string[], index: number): boolean {
  const former = words[index - 1]
  return (
    index === words.length - 1 &&
    former !== undefined &&
    isCapital(former) &&
    !isGenericNoun(former) &&
    !isTitle(former)
  )
}

/** `Hiring Manager Shah` and `Nurse Manager Shah` are Shah. */
function withoutOffice(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !offices.has(plain(word)) && !isTitle(word))
  const isOffice = words.slice(0, first).some((word) => offices.has(plain(word)))
  return first > 0 && isOffice && !isGenericNoun(words[first]!) ? words.slice(first) : words
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
  const parts = plain(word).split('/')
  return parts.length === 1
    ? genericAddressees.has(parts[0]!)
    : parts.every((part) => [genericAddressees, fillers, titles].some((words) => words.has(part)))
}
