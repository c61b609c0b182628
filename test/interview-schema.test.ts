import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseInterview, readInterview } from '../src/note/interview-schema.ts'

const problemsOf = (data: unknown) =>
  readInterview(data).problems.map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('parseInterview', () => {
  it('fills in all that is not said', () => {
    expect(parseInterview({})).toEqual({
      company: null,
      companyAliases: [],
      role: null,
      candidate: { name: null, employers: [] },
      interviewedAt: null,
      promisedBy: null,
      interviewers: [],
    })
    expect(parseInterview(null)).toEqual(parseInterview({}))
  })

  it('takes a topic as a text or as a text with aliases', () => {
    const { interviewers } = parseInterview({
      interviewers: [{ name: 'Priya Shah', topics: ['trust', { text: 'KYC', aliases: ['identity check'] }] }],
    })
    expect(interviewers).toEqual([
      {
        name: 'Priya Shah',
        email: null,
        aliases: [],
        topics: [
          { text: 'trust', aliases: [] },
          { text: 'KYC', aliases: ['identity check'] },
        ],
      },
    ])
  })

  it('takes a key without a value for an empty list', () => {
    expect(parseInterview({ interviewers: [{ name: 'Priya Shah', topics: null }] }).interviewers[0]!.topics).toEqual([])
  })

  it('throws one error with all problems and the keys that lead to them', () => {
    const data = { compny: 'Northwind', interviewers: [{ name: 'Priya Shah', topic: [] }, { email: 3 }] }
    expect(() => parseInterview(data)).toThrow(
      expect.objectContaining({
        name: 'ConfigError',
        problems: [
          'interview › interviewers › 0 › topic: there is no such key (did you mean “topics”?)',
          'interview › interviewers › 1 › name: expected text',
          'interview › interviewers › 1 › email: expected text',
          'interview › compny: there is no such key (did you mean “company”?)',
        ],
      }),
    )
  })

  it.each([
    ['Northwind', [': expected keys and values']],
    [[], [': expected keys and values']],
    [{ interviewers: {} }, ['interviewers: expected a list']],
    [{ role: ' ' }, ['role: it is empty']],
    [{ interviewers: [{ name: 'A', topics: [40] }] }, ['interviewers.0.topics.0: expected text']],
    [
      { interviewers: [{ name: 'A', topics: [{ churn: 'why' }] }] },
      [
        'interviewers.0.topics.0.text: expected text',
        'interviewers.0.topics.0.churn: there is no such key; put a topic that has a colon in quotes',
      ],
    ],
    [
      { interviewedAt: '2026-11-20T14:00 Europe/Paris' },
      ['interviewedAt: unknown time zone “Europe/Paris”; write an offset, such as 2026-11-20T14:00:00-05:00'],
    ],
    [{ promisedBy: 'soon' }, ['promisedBy: “soon” is no time; write one such as 2026-11-20T14:00:00-05:00']],
  ])('says what is wrong with %j', (data, problems) => {
    expect(problemsOf(data)).toEqual(problems)
  })

  it('wants two people of one name told apart', () => {
    const twins = (emails: readonly (string | null)[]) => ({
      interviewers: emails.map((email) => ({ name: 'Priya Shah', email })),
    })
    expect(problemsOf(twins(['p.shah@northwind.example', 'priya@northwind.example']))).toEqual([])
    expect(problemsOf(twins(['p.shah@northwind.example', null]))).toEqual([
      'interviewers.1.name: there are two people called “Priya Shah”; give both an email, and say in each note whom it is to',
    ])
  })
})

it('takes the interview that docs/interview.md shows', () => {
  const page = readFileSync(new URL('../docs/interview.md', import.meta.url), 'utf8')
  const shown = parse(/```yaml\n([\s\S]*?)```/.exec(page)![1]!) as unknown
  expect(parseInterview(shown)).toMatchObject({ promisedBy: '2026-11-27', interviewers: [{}, { aliases: ['Tom'] }] })
  expect(readInterview(shown).problems).toEqual([])
})
