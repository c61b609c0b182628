import { describe, expect, it } from 'vitest'
import { lintPanel, parseInterview } from '../src/index.ts'

const interview = parseInterview({
  company: 'Open Quay Shelter',
  role: 'Fundraiser',
  candidate: { name: 'Sam Rivera' },
  interviewers: [
    { name: 'Priya Shah', topics: ['board meets in the dining hall'] },
    { name: 'Tom Reyes', topics: ['lost keys, two drawers, nobody throws them away'] },
  ],
})

function messagesOf(rule: string, ...sources: string[]): string[][] {
  const notes = sources.map((source, index) => ({ source, filePath: `${index}.md`, kind: 'thank-you' as const }))
  return lintPanel(notes, { interview }).map(({ messages }, index) =>
    messages
      .filter(({ ruleId }) => ruleId === rule)
      .map(({ messageId, range }) => `${messageId}: ${sources[index]!.slice(...range)}`),
  )
}

const note = (name: string, body: string): string => `Hi ${name},\n\n${body}\n\nBest,\nSam Rivera\n`

describe('a note that a sibling gives away', () => {
  it('names another company where its sibling names this one', () => {
    const found = messagesOf(
      'no-wrong-company',
      note('Tom', 'I have watched the Open Quay Shelter from a distance since I was a student.'),
      note('Priya', 'I have watched the Lantern Street Mission from a distance since I was a student.'),
    )
    expect(found).toEqual([[], ['company: Lantern Street Mission']])
  })

  it('is a copy of the note to the person who raised its topic', () => {
    const body = 'Those keys stay with me, forty to a ring and each of them lost. I would label every one of them.'
    const found = messagesOf(
      'require-grounded-reference',
      note('Tom', body),
      note('Priya', body.replace('forty', 'fifty')),
    )
    expect(found[0]).toEqual([])
    expect(found[1]!.map((text) => text.split(':')[0])).toEqual(['other-topic'])
  })

  it('is not called so when it has a sentence of its own', () => {
    const body = 'Those keys stay with me, forty to a ring and each of them lost.'
    const own = 'That the trustees sit down where everybody eats made me like them before they spoke.'
    const found = messagesOf('require-grounded-reference', note('Tom', body), note('Priya', `${body} ${own}`))
    expect(found.flat().filter((text) => text.startsWith('other-topic'))).toEqual([])
  })
})
