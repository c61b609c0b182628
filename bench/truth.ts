import type { ToneName } from '../src/language/data/tones.ts'
import type { Labels } from './corpus.ts'

/** Whether the labels of a note say that it has the problem of a rule; null where the readers differ, or where people would. */
export type Truth = (labels: Labels) => boolean | null

type Tone = NonNullable<Labels['tone']>[number]

/** The label of each act that is a fault of tone. */
export const toneOfAct: Readonly<Record<ToneName, Tone>> = {
  apology: 'apologetic',
  boasting: 'arrogant',
  criticism: 'negative',
  hedging: 'passive',
  overfamiliarity: 'familiar',
  'pay-talk': 'money',
  pleading: 'desperate',
  pressure: 'pushy',
}

const actOfRule: Readonly<Record<string, ToneName>> = {
  'no-apologies': 'apology',
  'no-boasting': 'boasting',
  'no-criticism': 'criticism',
  'no-hedging': 'hedging',
  'no-overfamiliarity': 'overfamiliarity',
  'no-pay-talk': 'pay-talk',
  'no-pleading': 'pleading',
  'no-pressure': 'pressure',
}

/** The rules of tone. */
export const toneRules: readonly string[] = Object.keys(actOfRule)

/** The rules that the labels can judge. A value between the two ends of a scale judges nothing. */
export const truthOfRule: Readonly<Record<string, Truth>> = {
  'no-generic-phrasing': inThanks(({ stock }) => side(stock, ['high'], ['low'])),
  'no-unfilled-slot': ({ placeholders }) => (placeholders === null ? null : placeholders > 0),
  'require-ask': ({ asks }) => (asks === null ? null : asks === 'no'),
  'require-fit-or-enthusiasm': inThanks(({ fit }) => side(fit, ['none'], ['concrete', 'slot'])),
  'require-greeting': ({ greeting }) => side(greeting, ['none', 'generic'], ['named', 'slot']),
  'require-next-steps': inThanks(({ close }) => side(close, ['none'], ['forward'])),
  'require-sign-off': ({ signoff, signature }) =>
    signoff === null || signature === null ? null : signoff === 'no' || signature === 'no',
  'require-specific-reference': inThanks(({ specific }) => side(specific, ['none'], ['strong', 'slot'])),
  'require-thanks': inThanks(({ thanks }) => side(thanks, ['no'], ['yes'])),
  ...Object.fromEntries(Object.entries(actOfRule).map(([rule, act]) => [rule, truthOfTone(toneOfAct[act])])),
}

/** Whether a message of another kind than a thank-you recalls nothing of the talk, as `require-specific-reference` asks there. */
export const isUnrecalled: Truth = ({ kind, specific }) =>
  kind === 'thank-you' ? null : side(specific, ['none'], ['weak', 'strong', 'slot'])

function inThanks(truth: Truth): Truth {
  return (labels) => (labels.kind === 'thank-you' ? truth(labels) : null)
}

/** Whether a note has a fault of tone; null where a reader was not sure. */
export function truthOfTone(name: Tone): Truth {
  return ({ tone, toneUnsure }) => {
    if (tone === null) return null
    if (tone.includes(name)) return true
    return toneUnsure.includes(name) ? null : false
  }
}

function side<Value extends string>(
  value: Value | null,
  problem: readonly Value[],
  clear: readonly Value[],
): boolean | null {
  if (value === null) return null
  return problem.includes(value) || (clear.includes(value) ? false : null)
}
