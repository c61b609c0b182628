import { exampleProblems } from './report/examples.ts'
import { metadataProblems } from './report/rule-metadata.ts'
import type { Rule } from './rule.ts'

/** The two functions of a test framework that `testRule` needs; vitest, jest, mocha and `node:test` have them. */
export interface TestFramework {
  readonly describe: (name: string, body: () => void) => void
  readonly it: (name: string, body: () => void) => void
}

/** All that is wrong with a rule: its metadata, and each example that it does not hold. Empty for a sound rule. */
export function ruleProblems(rule: Rule): readonly string[] {
  return [...metadataProblems(rule), ...rule.examples.flatMap((example) => exampleProblems(rule, example))]
}

/** Declare the tests of a rule: one for its metadata, one an example. A failing test throws an `Error` that lists the problems. */
export function testRule(rule: Rule, { describe, it }: TestFramework): void {
  describe(rule.id, () => {
    it('describes itself', () => expectNone(metadataProblems(rule)))
    for (const [index, example] of rule.examples.entries()) {
      it(`holds example ${index + 1} (${example.fail === undefined ? 'pass' : 'fail'})`, () =>
        expectNone(exampleProblems(rule, example)))
    }
  })
}

function expectNone(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'))
}
