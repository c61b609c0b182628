import { describe, expect, it } from 'vitest'
import { lint } from '../src/core.ts'

/** The rules of tone that object to a sentence in a note. */
function tonesOf(sentence: string): readonly string[] {
  const { messages } = lint(`Hi Dana,\n\nThank you for the tour of the pottery on Monday. ${sentence}\n\nBest,\nSam`, {
    kind: 'thank-you',
  })
  const rules = messages.map(({ ruleId }) => ruleId ?? '')
  return [...new Set(rules)].filter((id) => /pressure|plead|apolog|hedg|critic|overfam|pay-talk|boast/.test(id))
}

describe('tone', () => {
  it.each([
    'You said you would decide by Friday, so I shall keep my phone on.',
    'The red urgent stickers have lost their meaning, you said, because everything is wanted at once.',
    'Another pottery has asked for my answer by the 9th, in case that helps with your planning.',
    'I beg to differ about the cobalt.',
    'Your tenants who cannot pay the rent stayed on my mind all the way home.',
    'I was sorry to hear about the flood, and hope that the carpets dry.',
    'Your rule that an interpreter never says sorry for a doctor is now on my fridge.',
    'No rush on my side.',
    'Perhaps the glaze was too thick at the foot.',
    'The rude customer who sent forty mugs back made me laugh.',
    'You called the old shop a madhouse, and I can see why.',
    'What a lovely kiln!',
    'I did the pay run for 212 weekly staff in a year with 53 Fridays.',
    'The gender pay gap report that you showed me deserves a wider audience.',
    'I cut breakages by 40 percent in a year.',
    'I am confident that I could do the same for you.',
    'You are the best thrower I have ever watched.',
    '"I need an answer today" is what the supplier shouted, and you stayed calm.',
  ])('lets pass “%s”', (sentence) => {
    expect(tonesOf(sentence)).toEqual([])
  })

  it.each([
    ['no-pressure', 'I expect an offer by Friday.'],
    ['no-pressure', 'If I do not hear by noon I will escalate this to your director.'],
    ['no-pleading', 'I am begging you to give me this one chance.'],
    ['no-apologies', 'I am so sorry that I rambled about my cat.'],
    ['no-hedging', "No worries if not, and please don't feel obliged to answer."],
    ['no-criticism', 'I waited forty minutes in a corridor, which was unprofessional.'],
    ['no-overfamiliarity', 'You absolute legend 😂'],
    ['no-pay-talk', 'What is the salary, and how many vacation days do I get?'],
    ['no-boasting', 'You will not find anyone better, and you would be mad to pass on me.'],
  ])('%s hears “%s”', (rule, sentence) => {
    expect(tonesOf(sentence)).toContain(rule)
  })

  it('counts a hint once, however often it is said', () => {
    expect(tonesOf('Thx for the mugs, thx for the tea, thx for the kiln.')).toEqual([])
  })
})
