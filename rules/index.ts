import type { Rule } from '../src/rule.ts'
import noApologies from './no-apologies.ts'
import noBoasting from './no-boasting.ts'
import noCriticism from './no-criticism.ts'
import noGenericPhrasing from './no-generic-phrasing.ts'
import noHedging from './no-hedging.ts'
import noIdenticalCopy from './no-identical-copy.ts'
import noOverfamiliarity from './no-overfamiliarity.ts'
import noPayTalk from './no-pay-talk.ts'
import noPleading from './no-pleading.ts'
import noPressure from './no-pressure.ts'
import noSlips from './no-slips.ts'
import noUnfilledSlot from './no-unfilled-slot.ts'
import noWrongCompany from './no-wrong-company.ts'
import noWrongRecipient from './no-wrong-recipient.ts'
import requireAsk from './require-ask.ts'
import requireFitOrEnthusiasm from './require-fit-or-enthusiasm.ts'
import requireGreeting from './require-greeting.ts'
import requireGroundedReference from './require-grounded-reference.ts'
import requireNextSteps from './require-next-steps.ts'
import requirePanelCoverage from './require-panel-coverage.ts'
import requireSignOff from './require-sign-off.ts'
import requireSpecificReference from './require-specific-reference.ts'
import requireSubject from './require-subject.ts'
import requireThanks from './require-thanks.ts'
import requireTimely from './require-timely.ts'
import sentenceCount from './sentence-count.ts'

/** The built-in rules, by id. */
export const rules: readonly Rule[] = [
  noApologies,
  noBoasting,
  noCriticism,
  noGenericPhrasing,
  noHedging,
  noIdenticalCopy,
  noOverfamiliarity,
  noPayTalk,
  noPleading,
  noPressure,
  noSlips,
  noUnfilledSlot,
  noWrongCompany,
  noWrongRecipient,
  requireAsk,
  requireFitOrEnthusiasm,
  requireGreeting,
  requireGroundedReference,
  requireNextSteps,
  requirePanelCoverage,
  requireSignOff,
  requireSpecificReference,
  requireSubject,
  requireThanks,
  requireTimely,
  sentenceCount,
]
