import { describe, expect, it } from 'vitest'
import { lint, parseInterview } from '../src/index.ts'

const interview = parseInterview({
  company: 'Northwind Ceramics',
  role: 'Kiln Technician',
  candidate: { name: 'Sam Rivera', employers: ['Harbour Tiles'] },
  interviewers: [{ name: 'Dana Moss', email: 'dana@northwind.example' }, { name: 'Marcus Webb' }],
})

function found(rule: string, body: string, header = 'to: Dana Moss'): string[] {
  const source = `---\n${header}\n---\n\nHi Dana,\n\nThank you for your time. ${body}\n\nBest,\nSam\n`
  return lint(source, { interview, kind: 'thank-you' })
    .messages.filter(({ ruleId }) => ruleId === rule)
    .map(({ range }) => source.slice(...range))
}

describe('no-wrong-recipient', () => {
  it.each([
    ['I would be glad to work with you, Marcus, and with everybody on the second floor.'],
    ['Shall we speak about it, Marcus, before the trustees do?'],
    ['If the kiln needs somebody at night, I’m the one who would come, Marcus.'],
    ['I am at your service, Marcus, on any day but Friday.'],
    ['Marcus, what you said of the glaze stayed with me.'],
    ['Thank you again for everything, Marcus!'],
    ['It was a pleasure, Marcus, and the first of May would suit me.'],
    ['What a treat, Marcus!'],
  ])('hears who is spoken to in “%s”', (body) => {
    expect(found('no-wrong-recipient', body)).toEqual(['Marcus'])
  })

  it.each([
    ['Marcus walked me through the logs, and I hope to learn from both of you.'],
    ['I also met your colleague, Marcus, who showed me the logs.'],
    ['You and your head of sales, Marcus, seem to disagree on that.'],
    ['My last boss, Marcus, used to say the same of you glaze people.'],
    ['I liked all of you: Priya, Tom, Marcus.'],
    ['Please thank Marcus for me, if you see him.'],
    ['What you and Marcus told me about the shelf is still on my mind.'],
    ['I had not expected to meet the potter, Marcus.'],
    ['It was a pleasure to meet the potter, Marcus, at last.'],
    ['It was great fun, Marcus said, to watch it cool.'],
    ['You asked me what I would change. Marcus asked the same, Dana, and I told him the shelf.'],
  ])('lets “%s” stand', (body) => {
    expect(found('no-wrong-recipient', body)).toEqual([])
  })
})

describe('no-wrong-company', () => {
  it.each([
    ['I would love to come back for a trial week at Calder Pottery.', 'Calder Pottery'],
    ['I’d be proud to fire it for Calder Pottery.', 'Calder Pottery'],
    ['It would be a joy to be part of Calder Pottery.', 'Calder Pottery'],
    ['I loved hearing more about Calder Pottery and its kilns.', 'Calder Pottery'],
    ['I am convinced that I would be an asset to Calder Pottery.', 'Calder Pottery'],
    ['I have sent my form to careers@calder.example.', 'careers@calder.example'],
    ['I would be a good fit for the role of Appraiser.', 'Appraiser'],
    ['I would love to join you as Tenancy Officer.', 'Tenancy Officer'],
  ])('finds the company in “%s”', (body, words) => {
    expect(found('no-wrong-company', body)).toEqual([words])
  })

  it('finds the address of somebody else in the header', () => {
    expect(found('no-wrong-company', '', 'to: Dana Moss <dana.moss@calder.example>')).toEqual([
      'dana.moss@calder.example',
    ])
    expect(found('no-wrong-company', '', 'to: Dana Moss <dana.moss@mail.northwind.example>')).toEqual([])
  })

  it.each([
    ['I would love to join Northwind.'],
    ['At Calder Pottery, where I have worked for six years, we lost a kiln like yours.'],
    ['I left Calder Pottery because I would love to fire stoneware.'],
    ['You told me that Calder Pottery went for gas, and that you would never.'],
    ['I would love to show you what I did for Harbour Tiles.'],
    ['I would love to hear more about Project Falcon.'],
    ['The form is with hr@northwind.example, and my own address is sam.rivera@calder.example.'],
    ['I would be glad to come back for a week in March.'],
    ['I joined Calder as Shift Manager, and could start with you as Kiln Technician in May.'],
    ['Thank you for telling me about the Leicester position, and the role of Manchester in it.'],
  ])('lets “%s” stand', (body) => {
    expect(found('no-wrong-company', body)).toEqual([])
  })
})
