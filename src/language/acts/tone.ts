import type { Note } from '../../note/note.ts'
import { overlaps, shift, type Span } from '../../source/span.ts'
import type { Act } from '../act.ts'
import { findChatter } from '../chatter.ts'
import { cueLexicon, type CueName } from '../cues.ts'
import { type Tier, type ToneName, toneNames } from '../data/tones.ts'
import { normalise } from '../lexicon.ts'
import { passagesOf } from '../passages.ts'
import type { View } from '../view.ts'

/** Text of the note with its cues: a sentence, or a line around them. */
interface Passage extends Pick<View, 'text' | 'cues'> {
  readonly start: number
  readonly sentence: number
  /** What stands between quotation marks: somebody's words, not the author's. */
  readonly quotations: readonly Span[]
  readonly chatter: readonly Found[]
}

interface Found extends Span {
  readonly size: number
}

interface Hit extends Found {
  readonly words: string
  readonly sentence: number
}

/** How much a phrase of each tier adds; `enough` makes the fault. */
const sizes = { clear: 4, doubtful: 3, hint: 2, trace: 1 } as const
const enough = 4
/** Of these, a note that is concrete about the talk needs two signs: the words are those of many stories. */
const ambiguous: ReadonlySet<ToneName> = new Set(['pleading', 'criticism', 'boasting'])
const enoughOfAmbiguous = 6

/** What is looked at of each tier in one sentence: enough for any writer, and a bound for text without end. */
const most = 40

const names = toneNames.map((tone) => ({ tone, ...namesOf(tone) }))
const clauseEnd = /(?: [\w'%-]+){0,4}(?=[^\w\s'%-]|$)/y

/**
 * Faults of tone, each at its words. A note has one when a clear phrase says so, or when hints add up. In a note that is concrete about the talk,
 * words that are a fault only together may be about the work, and need a second sign.
 */
export function findTones(note: Note, views: readonly View[], isConcrete: boolean): readonly Act[] {
  const passages = [...views.map(toPassage), ...linesAround(note)].filter(mayHaveTone)
  const pairSize = isConcrete ? sizes.doubtful : sizes.clear
  return names.flatMap((tone) => {
    const hits = countOnce(passages.flatMap((passage) => hitsIn(passage, tone, pairSize)))
    const needed = isConcrete && ambiguous.has(tone.tone) ? enoughOfAmbiguous : enough
    if (hits.reduce((sum, { size }) => sum + size, 0) < needed) return []
    return merge(hits).map(({ start, end, sentence }): Act => ({ act: tone.tone, level: null, sentence, start, end }))
  })
}

function hitsIn(
  passage: Passage,
  { tone, clear, hint, trace, soft, not, ...pair }: (typeof names)[number],
  pairSize: number,
): readonly Hit[] {
  const { cues, text, start, sentence, quotations } = passage
  const isChatter = tone === 'overfamiliarity' && passage.chatter.length > 0
  if (!cues[clear] && !cues[hint] && !cues[trace] && !cues[pair.what] && !isChatter) return []
  const isSoft = cues[soft] !== undefined
  const isPair = cues[pair.what] && cues[pair.with] && !cues['tone aside'] && !isSoft
  const found = [
    ...withSize(cues[clear], sizes.clear),
    ...(isPair ? withSize([spanOf(cues[pair.what]!, cues[pair.with]!)], pairSize) : []),
    ...(isSoft ? [] : withSize(cues[hint], sizes.hint)),
    ...(isSoft ? [] : withSize(cues[trace], sizes.trace)),
  ]
  const excluded = [...(cues[not] ?? []), ...quotations].slice(0, most)
  const kept: Found[] = []
  for (const each of found) if (![...excluded, ...kept].some((other) => overlaps(other, each))) kept.push(each)
  if (isChatter) kept.push(...passage.chatter)
  return kept.map(({ size, ...span }) => ({
    ...shift({ start: span.start, end: span.end + restOfClause(text, span.end) }, start),
    words: text.slice(span.start, span.end),
    sentence,
    size,
  }))
}

/** Most sentences have none, and need not be asked for each. */
function mayHaveTone({ cues, chatter }: Passage): boolean {
  return chatter.length > 0 || Object.keys(cues).some((name) => name.includes(' '))
}

/** From the first to the last of the words that make a fault together. */
function spanOf(...found: readonly (readonly Span[])[]): Span {
  const spans = found.map(([first]) => first!)
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

function withSize(spans: readonly Span[] = [], size: number): readonly Found[] {
  return spans.slice(0, most).map((span) => ({ ...span, size }))
}

/** How far the clause goes on, when its end is near: a reader wants to see the words to their end. */
function restOfClause(text: string, from: number): number {
  clauseEnd.lastIndex = from
  return clauseEnd.exec(text)?.[0].length ?? 0
}

/** Spans that touch, as one. */
function merge(hits: readonly Hit[]): readonly Hit[] {
  const merged: Hit[] = []
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last && hit.start <= last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, hit.end) }
    else merged.push(hit)
  }
  return merged
}

/** A word that is said again says no more. */
function countOnce(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>()
  return hits.map((hit) => (seen.has(hit.words) ? { ...hit, size: 0 } : (seen.add(hit.words), hit)))
}

function quotationsIn(text: string): readonly Span[] {
  if (!text.includes('"')) return []
  return [...text.matchAll(/"[^"]+"/g)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
}

function toPassage({ sentence, text, cues }: View): Passage {
  const { start, index } = sentence
  return { text, cues, start, sentence: index, quotations: quotationsIn(text), chatter: findChatter(sentence.text) }
}

/** The subject, the greeting and the sign-off. */
function linesAround(note: Note): readonly Passage[] {
  const greetings = note.zones.filter(({ type }) => type === 'greeting')
  const lines = [
    ...passagesOf(note).filter(({ part }) => part !== 'sentence'),
    ...greetings.map(({ start, end }) => ({ start, text: note.text.slice(start, end) })),
  ]
  return lines.map(({ start, text: written }) => {
    const text = normalise(written.replace(/^"|"$/g, ' '))
    return { text, start, sentence: -1, cues: cueLexicon.scan(text), quotations: [], chatter: findChatter(written) }
  })
}

function namesOf(tone: ToneName): Readonly<Record<Tier, CueName>> {
  const name = (tier: Tier): CueName => `${tone} ${tier}`
  return {
    clear: name('clear'),
    hint: name('hint'),
    trace: name('trace'),
    soft: name('soft'),
    not: name('not'),
    what: name('what'),
    with: name('with'),
  }
}
