import { allKinds, defineRule, findForeignAddresses, findForeignCompanies, findForeignRoles, z } from '../src/rule.ts'

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
    address: {
      text: '“{{words}}” is an address of somebody else than {{company}}; mend it, or name that firm under “companyAliases” in the interview file.',
      severity: 'error',
      share: 1,
    },
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
      pass: 'Hi Dana,\n\nThank you for your time. The form is with hr@northwind.example, and I am at sam@calder.example.\n\nBest,\nSam',
    },
    {
      interview,
      fail: 'Hi Dana,\n\nThank you for your time. I have sent the form to «jobs@calderpottery.example» today.\n\nBest,\nSam',
      message:
        '“jobs@calderpottery.example” is an address of somebody else than Northwind Ceramics; mend it, or name that firm under “companyAliases” in the interview file.',
    },
    {
      interview,
      fail: 'Hi Dana,\n\nThank you for your time, and for telling me about the «Shop Assistant» position.\n\nBest,\nSam',
      message: '“Shop Assistant” is not the role of this interview; write “Kiln Technician”.',
    },
  ],
  *check(note, { interview, siblings }) {
    if (!interview) return
    const data = { company: interview.company ?? '', role: interview.role ?? '' }
    const quoted = ({ start, end }: { start: number; end: number }): string =>
      note.source.slice(start, end).replace(/\s+/g, ' ')
    for (const span of findForeignCompanies(note, interview, siblings)) {
      yield { messageId: 'company', span, data: { ...data, words: quoted(span) } }
    }
    for (const span of findForeignAddresses(note, interview)) {
      yield {
        messageId: 'address',
        span,
        data: { company: interview.company ?? 'your interviewers', words: quoted(span) },
      }
    }
    for (const span of findForeignRoles(note, interview)) {
      yield { messageId: 'role', span, data: { ...data, words: quoted(span) } }
    }
  },
})
