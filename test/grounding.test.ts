import { describe, expect, it } from 'vitest'
import { lint, parseInterview, type Report } from '../src/index.ts'

const interview = parseInterview({
  company: 'Northwind Pay',
  role: 'Product Manager',
  candidate: { name: 'Sam Rivera' },
  interviewedAt: '2026-11-20T14:00:00-05:00',
  interviewers: [
    {
      name: 'Priya Shah',
      topics: [
        { text: 'onboarding drop-off 40 -> 22, KYC after first txn', aliases: ['identity check'] },
        'roadmap fits one page, rewritten every 6 wks',
      ],
    },
    { name: 'Tom Reyes', topics: ['1 in 5 tickets asks where the money is', 'sawmill client pays late, 90 days'] },
    { name: 'Lena Ito', topics: ['support texts at every hop, tickets fell by a third'] },
    { name: 'Omar Haddad', topics: [] },
  ],
})

function messagesTo(name: string, body: string, about: unknown = interview): Report['messages'] {
  const source = `Hi ${name},\n\nThank you for your time. ${body} I look forward to hearing from you.\n\nBest,\nSam Rivera\n`
  return lint(source, { interview: parseInterview(about), kind: 'thank-you' }).messages.filter(
    ({ ruleId }) => ruleId === 'require-grounded-reference',
  )
}

const idsTo = (name: string, body: string): (string | null)[] =>
  messagesTo(name, body).map(({ messageId }) => messageId)

const disguises: Readonly<Record<string, (body: string) => string>> = {
  'hard spaces': (body) => body.replaceAll(' ', '\u00A0'),
  'zero-width characters': (body) => body.replace(/(?<=\w\w)(?=\w)/g, '\u200B'),
  'curly quotes': (body) => body.replaceAll("'", '’'),
  'look-alike letters': (body) => body.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о'),
  'wrapped lines': (body) => body.replace(/(.{30}\S*) /g, '$1\n'),
  capitals: (body) => body.toUpperCase(),
}

describe('require-grounded-reference', () => {
  it.each([
    ['the very words', 'Priya', 'Your onboarding drop-off went from 40 to 22.'],
    ['other forms and words for numbers', 'Tom', 'You told me that one ticket in five asked for money.'],
    ['a share for a fraction', 'Tom', 'I keep thinking that 20% of your tickets want to know about money.'],
    ['a word inside another', 'Tom', 'Waiting ninety days for a mill to pay must hurt.'],
    ['short forms written out', 'Priya', 'A road map that you rewrite after six weeks, on a single page, is brave.'],
    ['a change told as a part', 'Priya', 'Nearly half fewer people giving up stayed with me.'],
    ['an alias', 'Priya', 'Moving the identity check was a bold move of yours.'],
    [
      'a colleague’s topic named beside an own one',
      'Priya',
      'Tom told me of the sawmill; your one-page roadmap I want to copy.',
    ],
    ['nothing at all, which another rule reports', 'Tom', ''],
  ])('takes %s for grounded', (_, name, body) => {
    expect(idsTo(name, body)).toEqual([])
  })

  it('names both people when the topic is another’s, and suggests what the reader raised', () => {
    const [message] = messagesTo('Priya', 'The sawmill that pays you after 90 days has stayed with me.')
    expect(message).toMatchObject({ messageId: 'other-topic', severity: 2 })
    expect(message!.message).toContain('is what Tom Reyes raised, but this note is to Priya Shah')
    expect(message!.suggestions.map(({ desc }) => desc)).toEqual([
      'Refer to “onboarding drop-off 40 -> 22, KYC after first txn”.',
      'Refer to “roadmap fits one page, rewritten every 6 wks”.',
    ])
  })

  it.each(Object.entries(disguises))('is not misled by %s', (_, disguise) => {
    expect(
      idsTo(
        'Priya',
        disguise("The sawmill client that doesn't pay for 90 days, and late at that, has stayed with me."),
      ),
    ).toEqual(['other-topic'])
    expect(
      idsTo('Tom', disguise("The sawmill client that doesn't pay for 90 days, and late at that, has stayed with me.")),
    ).toEqual([])
  })

  it('needs less of a colleague’s topic where the note speaks to that colleague', () => {
    const body = 'What you said of a sawmill and its customers was good.'
    expect(idsTo('Priya', `${body} Thank you, Tom!`)).toContain('other-topic')
    expect(idsTo('Priya', body)).not.toContain('other-topic')
  })

  it('lets a topic that two people raised stand in the notes to both', () => {
    const twice = {
      interviewers: [
        { name: 'Priya Shah', topics: ['document review comes back in-house, vendor errors'] },
        { name: 'Tom Reyes', topics: ['review in-house from January', 'hates ties'] },
      ],
    }
    const body = 'You are taking the review of documents in-house because of the vendor and its errors.'
    expect(messagesTo('Tom', body, twice)).toEqual([])
  })

  it('warns that a reference could not be matched, and does not say that it is false', () => {
    const [message] = messagesTo('Tom', 'You mentioned that the parrot in reception insults every courier by name.')
    expect(message).toMatchObject({ messageId: 'unmatched', severity: 1 })
    expect(message!.message).toMatch(/could not be matched to your jottings of Tom Reyes/)
  })

  it('says nothing of a reader whose topics nobody jotted down', () => {
    expect(idsTo('Omar', 'You mentioned that the parrot in reception insults every courier by name.')).toEqual([])
  })

  it.each([
    [
      'a change that ends elsewhere',
      'Priya',
      'Your onboarding drop-off went from 40 to 20 at the first transaction.',
      '“20”',
    ],
    ['another count of the same', 'Tom', 'Your sawmill client pays late, after 60 days, you said.', '“60 days”'],
    ['another share', 'Tom', 'You said that in 35% of tickets somebody asks where the money is.', '“35%”'],
  ])('finds %s', (_, name, body, words) => {
    const found = messagesTo(name, body)
    expect(found.map(({ messageId }) => messageId)).toEqual(['number'])
    expect(found[0]!.message).toContain(words)
  })

  it.each([
    ['a rough figure', 'Tom', 'Your sawmill client pays late, after almost 100 days, you said.'],
    ['the same in another unit', 'Tom', 'Your sawmill client pays late, after three months, you said.'],
    [
      'a fraction in words',
      'Lena',
      'That your support texts at every hop, and nearly a third of the tickets went, is neat.',
    ],
    ['a number of the candidate', 'Tom', 'Your sawmill client pays late. I waited 45 days for a cheque once.'],
  ])('lets %s stand', (_, name, body) => {
    expect(idsTo(name, body)).toEqual([])
  })
})
