import type { Example, Rule } from '../rule.ts'

/** What is wrong with what a rule says of itself, a sentence each. */
export function metadataProblems(rule: Rule): readonly string[] {
  const { id, points, penalty, cap, messages, examples, summary } = rule
  const passes = examples.filter(({ pass }) => pass !== undefined)
  const fails = examples.filter(({ fail }) => fail !== undefined)
  const shown = examples.map((example) => JSON.stringify(example))
  const complaints: readonly (readonly [boolean, string])[] = [
    [!/^(?:[\w-]+\/)?[a-z]+(?:-[a-z]+)*$/.test(id), 'its id is not in kebab-case'],
    [
      [points, penalty, cap].filter((value) => value !== undefined).length !== 1,
      'it must have exactly one of points, penalty and cap',
    ],
    [
      !/^(?:Disallow|Require) [^\n]+\.$/.test(summary),
      'its summary must be one sentence that begins with “Disallow” or “Require”',
    ],
    [
      Object.values(messages).some(({ text }) => !/^[^\n]+\.$/.test(text)),
      'each of its messages must be one line that ends in a full stop',
    ],
    [
      Object.values(messages).some(({ share }) => share < 0 || share > 1),
      'the share of a message must lie between 0 and 1',
    ],
    [!rule.options.safeParse({}).success, 'each of its options needs a default'],
    [passes.length < 3, 'it needs three examples that pass'],
    [fails.length < 3, 'it needs three examples that fail'],
    [examples.some(isUndecided), 'each example must either pass or fail'],
    [new Set(shown).size < shown.length, 'two of its examples are the same'],
  ]
  return complaints.filter(([wrong]) => wrong).map(([, complaint]) => `${id}: ${complaint}.`)
}

function isUndecided({ pass, fail }: Example): boolean {
  return (pass === undefined) === (fail === undefined)
}
