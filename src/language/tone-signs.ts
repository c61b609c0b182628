import { overlaps, type Span } from '../source/span.ts'
import { findChatter } from './chatter.ts'
import type { CueName } from './cues.ts'
import { type Tier, type ToneName, toneNames } from './data/tones.ts'
import type { Hits } from './lexicon.ts'

/** Words of a sentence that speak for a fault of tone. */
export interface ToneSign extends Span {
  readonly tone: ToneName
  /** 1 for a phrase; a mark or an emoji says less. */
  readonly size: number
  /** Whether it is a fault whatever stands around it. */
  readonly isSure: boolean
}

/** What is looked at in one sentence: enough for any writer, and a bound for text without end. */
const most = 40

const names = toneNames.map((tone) => ({ tone, ...namesOf(tone) }))

/** The signs in a text, given as written and normalised. What stands between quotation marks is somebody's words, not the author's. */
export function findToneSigns(written: string, text: string, cues: Hits<CueName>): readonly ToneSign[] {
  const phrases = names.flatMap(({ tone, sure, sign, not }) => {
    if (!cues[sure] && !cues[sign]) return []
    const quotations = text.includes('"') ? Array.from(text.matchAll(/"[^"]+"/g), toSpan) : []
    const excluded = [...(cues[not] ?? []), ...quotations].slice(0, most)
    const certain = (cues[sure] ?? []).map((span): ToneSign => ({ tone, size: 1, isSure: true, ...span }))
    const others = (cues[sign] ?? [])
      .filter((span) => !certain.some((other) => overlaps(other, span)))
      .map((span): ToneSign => ({ tone, size: 1, isSure: false, ...span }))
    return [...certain, ...others].slice(0, most).filter((each) => !excluded.some((other) => overlaps(other, each)))
  })
  return [
    ...phrases,
    ...findChatter(written).map((sign): ToneSign => ({ tone: 'overfamiliarity', isSure: false, ...sign })),
  ]
}

function toSpan({ 0: words, index }: RegExpExecArray): Span {
  return { start: index, end: index + words.length }
}

function namesOf(tone: ToneName): Readonly<Record<Tier, CueName>> {
  return { sure: `${tone} sure`, sign: `${tone} sign`, not: `${tone} not` }
}
