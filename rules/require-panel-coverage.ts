import { allModes, defineRule, recipientsOf, z } from '../src/rule.ts'

const interview = { interviewers: [{ name: 'Dana Moss' }, { name: 'Tom Reyes' }] }

export default defineRule({
  id: 'require-panel-coverage',
  scope: 'panel',
  kinds: ['thank-you'],
  modes: allModes,
  needs: ['interview'],
  penalty: 0,
  presets: ['strict'],
  messages: {
    uncovered: {
      text: '{{name}} has no note yet; write one, or take {{name}} out of the interview file.',
      severity: 'warning',
      share: 0,
    },
  },
  summary: 'Require a thank-you note to each interviewer.',
  why: 'Those who get a note and those who get none talk to each other.',
  source: 'Career offices say it alike: one note to each person who took part.',
  options: z.strictObject({}),
  examples: [
    { interview, pass: ['Hi Dana,\n\nThank you for your time.\n\nSam', 'Hi Tom,\n\nThank you for your time.\n\nSam'] },
    { interview, pass: ['Hi Dana and Tom,\n\nThank you both for your time.\n\nSam'] },
    { interview: {}, pass: ['Hi Dana,\n\nThank you for your time.\n\nSam'] },
    {
      interview,
      fail: ['Hi Dana,\n\nThank you for your time.\n\nSam'],
      message: 'Tom Reyes has no note yet; write one, or take Tom Reyes out of the interview file.',
    },
    { interview, fail: ['Hi Dana,\n\nThank Tom for me.\n\nSam', 'Hi Dana,\n\nThank you for your time.\n\nSam'] },
    { interview, fail: ['Hi all,\n\nThank you for your time.\n\nSam'] },
  ],
  *check(notes, { interview, filePaths }) {
    if (!interview) return
    const covered = new Set(
      notes.flatMap((note, index) => recipientsOf(note, interview, filePaths[index] ?? null).people),
    )
    for (const person of interview.interviewers) {
      const span = { start: 0, end: 0 }
      if (!covered.has(person))
        yield { note: -1, messageId: 'uncovered', span, missing: true, data: { name: person.name } }
    }
  },
})
