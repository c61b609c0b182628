import { aside } from './tone-aside.ts'
import { apology } from './tone-apology.ts'
import { boasting } from './tone-boasting.ts'
import { criticism } from './tone-criticism.ts'
import { hedging } from './tone-hedging.ts'
import { overfamiliarity } from './tone-overfamiliarity.ts'
import { tonePairs } from './tone-pairs.ts'
import { payTalk } from './tone-pay-talk.ts'
import { pleading } from './tone-pleading.ts'
import { pressure } from './tone-pressure.ts'

/** The tones that are faults, by the name of their act. */
export type ToneName =
  'pressure' | 'pleading' | 'apology' | 'hedging' | 'criticism' | 'overfamiliarity' | 'pay-talk' | 'boasting'

/** How phrases bear on a tone: enough alone, half enough, a quarter; what excuses a sentence, and what is something else;
 * `what` and `with` are enough together. */
export type Tier = 'clear' | 'hint' | 'trace' | 'soft' | 'not' | 'what' | 'with'

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
  [...Object.entries(tones), ...Object.entries(tonePairs), ['tone', { aside }] as const].flatMap(([tone, tiers]) =>
    Object.entries(tiers).map(([tier, phrases]) => [`${tone} ${tier}`, phrases]),
  ),
) as Readonly<Record<`${ToneName} ${Tier}` | 'tone aside', readonly string[]>>

export const toneNames = Object.keys(tones) as readonly ToneName[]
