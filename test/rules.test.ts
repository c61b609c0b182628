import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import { testRule } from '../src/testing.ts'

for (const rule of rules) testRule(rule, { describe, it })

describe('all rules', () => {
  it('show each of their messages in an example, or in an option', () => {
    const unshown = rules.filter(({ messages, examples }) => Object.keys(messages).length > examples.length)
    expect(unshown).toEqual([])
  })
})
