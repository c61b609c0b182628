import { allKinds, defineRule, findForeignCompanies, findForeignRoles, z } from '../src/rule.ts'

const interview = { company: 'Northwind Ceramics', role: 'Kiln Technician', interviewers: [{ name: 'Dana Moss' }] }

export default defineRule({
  id: 'no-wrong-company',
  scope: 'note',
  kinds: allKinds,
  modes: ['send'],
  needs: ['interview'],
  cap: 30,
  presets: ['recommended', 'strict'],
  messages: {
    company: {
      text: '“{{words}}” stands where the company of this interview belongs; write “{{company}}”, or name your own employers under “employers” in the interview file.',
      severity: 'error',
      share: 1,
    },
    role: {
      text: '“{{words}}” is not the role of this interview; write “{{role}}”.',
      severity: 'warning',
      share: 1,
    },
  },
  summary: 'Disallow the name of another company or role where this one belongs.',
  why: 'A name left over from the last application says that the note was written for somebody else.',
  source: 'Guides read for the design name the wrong company among the mistakes that cost most.',
  options: z.strictObject({}),
  examples: [
    { interview, pass: 'Hi Dana,\n\nThank you for your time. I would love to join Northwind.\n\nBest,\nSam' },
    {
      interview,
      pass: 'Hi Dana,\n\nThank you for your time. At Calder Pottery, where I worked for six years, we lost a kiln like yours.\n\nBest,\nSam',
    },
    {
      interview,
      pass: 'Hi Dana,\n\nThank you for talking about the Technician role. I was the Glaze Chemist at my last studio.\n\nBest,\nSam',
    },
    {
      interview,
      fail: 'Hi Dana,\n\nThank you for your time. I would be a good fit at «Calder Pottery», and hope to join «Calder Pottery» soon.\n\nBest,\nSam',
      message:
        '“Calder Pottery” stands where the company of this interview belongs; write “Northwind Ceramics”, or name your own employers under “employers” in the interview file.',
    },
    {
      interview,
      fail: 'Subject: The opening at «Calder Pottery»\n\nHi Dana,\n\nThank you for your time.\n\nBest,\nSam',
    },
    {
      interview,
      fail: 'Hi Dana,\n\nThank you for your time, and for telling me about the «Shop Assistant» position.\n\nBest,\nSam',
      message: '“Shop Assistant” is not the role of this interview; write “Kiln Technician”.',
    },
  ],
  *check(note, { interview }) {
    if (!interview) return
    const data = { company: interview.company ?? '', role: interview.role ?? '' }
    const quoted = ({ start, end }: { start: number; end: number }): string =>
      note.source.slice(start, end).replace(/\s+/g, ' ')
    for (const span of findForeignCompanies(note, interview)) {
      yield { messageId: 'company', span, data: { ...data, words: quoted(span) } }
    }
    for (const span of findForeignRoles(note, interview)) {
      yield { messageId: 'role', span, data: { ...data, words: quoted(span) } }
    }
  },
})
