import { apology } from './tone-apology.ts'
import { boasting } from './tone-boasting.ts'
import { criticism } from './tone-criticism.ts'
import { hedging } from './tone-hedging.ts'
import { overfamiliarity } from './tone-overfamiliarity.ts'
import { payTalk } from './tone-pay-talk.ts'
import { pleading } from './tone-pleading.ts'
import { pressure } from './tone-pressure.ts'

/** The tones that are faults, by the name of their act. */
export type ToneName =
  'pressure' | 'pleading' | 'apology' | 'hedging' | 'criticism' | 'overfamiliarity' | 'pay-talk' | 'boasting'

/**
 * Phrases that are hardly ever anything but a fault (`sure`: in the notes of `lessons.jsonl`, in which they were not found, at least eight times in nine),
 * phrases that are signs of one, and phrases that are something else. To hedge and to apologise are matters of degree: of them nothing is sure.
 */
export type Tier = 'sure' | 'sign' | 'not'

export const tones: Readonly<Record<ToneName, Readonly<Partial<Record<Tier, readonly string[]>>>>> = {
  pressure,
  pleading,
  apology,
  hedging,
  criticism,
  overfamiliarity,
  'pay-talk': payTalk,
  boasting,
}

/** The lists by tone and tier, for the lexicon of cues. */
export const toneCues = Object.fromEntries(
  Object.entries(tones).flatMap(([tone, tiers]) =>
    Object.entries(tiers).map(([tier, phrases]) => [`${tone} ${tier}`, phrases]),
  ),
) as Readonly<Record<`${ToneName} ${Tier}`, readonly string[]>>

export const toneNames = Object.keys(tones) as readonly ToneName[]
