import { describe, expect, test } from 'vitest'
import { addresseeOf } from '../src/note/addressee.ts'
import { parseNote } from '../src/note/parse-note.ts'
import { signatureOf } from '../src/note/signature.ts'

/** The zones of a note as lines of `type: text`. */
const zones = (source: string) =>
  parseNote(source).zones.map(({ type, start, end }) => `${type}: ${source.slice(start, end)}`)
const only = (source: string, type: string) =>
  zones(source)
    .filter((zone) => zone.startsWith(`${type}: `))
    .map((zone) => zone.slice(type.length + 2))

describe('a greeting', () => {
  test.each([
    ['Dear Ms. Okonkwo-Reyes,', 'named', ['Ms. Okonkwo-Reyes']],
    ['Dear Mr. Kowalczyk, dear Ms. Brandt,', 'named', ['Mr. Kowalczyk', 'Ms. Brandt']],
    ['Dear Russ, Kim and Tonya,', 'named', ['Russ', 'Kim', 'Tonya']],
    ['Dear Mr. and Mrs. Ibarra,', 'named', ['Mrs. Ibarra']],
    ['Hi Ana & Bo,', 'named', ['Ana', 'Bo']],
    ['Hi Ana, Hi Bo,', 'named', ['Ana', 'Bo']],
    ['Dear Attorney Greenbaum:', 'named', ['Attorney Greenbaum']],
    ['Good evening Chef Bautista,', 'named', ['Chef Bautista']],
    ['Good day Ma’am Corazon,', 'named', ['Corazon']],
    ['Dear Hiring Manager Shah,', 'named', ['Shah']],
    ["Dear Dr. O'Neil,", 'named', ["Dr. O'Neil"]],
    ['Dear Lord van der Meer,', 'named', ['Lord van der Meer']],
    ['Hello A.J.,', 'named', ['A.J.']],
    ['G’day Karen,', 'named', ['Karen']],
    ['Heyyy Jess!! 😄', 'named', ['Jess']],
    ['hey theo 👋', 'named', ['theo']],
    ['Hello, Priya!', 'named', ['Priya']],
    ['*Hi* **Priya**,', 'named', ['Priya']],
    ['Tomasz,', 'named', ['Tomasz']],
    ['Ms. Castellanos,', 'named', ['Ms. Castellanos']],
    ['Priya —', 'named', ['Priya']],
    ['Theo!', 'named', ['Theo']],
    ['Hi Will,', 'named', ['Will']],
    ['Hope,', 'named', ['Hope']],
    ['Hi Dean,', 'named', ['Dean']],
    ['Dear Ms. Day,', 'named', ['Ms. Day']],
    ['Most esteemed Professor Adeyemi,', 'named', ['Professor Adeyemi']],
    ['Dear wonderful Mrs. Kask,', 'named', ['Mrs. Kask']],
    ['Dear Search Committee Chair Dr. Ibe,', 'named', ['Dr. Ibe']],
    ['Sehr geehrte Frau Lund,', 'named', ['Frau Lund']],
    ['Buenos días Irene,', 'named', ['Irene']],
    ['Mrs Kask', 'named', ['Mrs Kask']],
    ['Dear Priya, Tom, and the rest of the design team,', 'named', ['Priya', 'Tom']],
    ['Greetings Priya,', 'named', ['Priya']],
    ['Hi Priya (and team),', 'named', ['Priya']],
    ['Hi Andy', 'named', ['Andy']],
    ['Simon', 'named', ['Simon']],
    ['Simon.', 'named', ['Simon']],
    ['hi there mr kask', 'named', ['mr kask']],
    ['To Mr. Kask,', 'named', ['Mr. Kask']],
    ['Attn: Ms. Kask', 'named', ['Ms. Kask']],
    ['Oh Mr. Kask,', 'named', ['Mr. Kask']],
    ['Vikram Sir,', 'named', ['Vikram Sir']],
    ['Ahoj Petra,', 'named', ['Petra']],
    ['Aunty Comfort,', 'named', ['Aunty Comfort']],
    ["Good Morning Sir/Ma'am,", 'generic', []],
    ['Hello hello!', 'generic', []],
    ['Happy Friday Priya,', 'named', ['Priya']],
    ['Kjære fru Kask,', 'named', ['fru Kask']],
    ['Hi {first_name},', 'slot', []],
    ['Dear Mr./Ms. ____________,', 'slot', []],
    ['[Name],', 'slot', []],
    ['Dear #Title# #Surname#,', 'slot', []],
    ['Hi (interviewer’s first name),', 'slot', []],
    ['Hi there,', 'generic', []],
    ['Hello,', 'generic', []],
    ['Hi', 'generic', []],
    ['Hi all!', 'generic', []],
    ['Dear Doctor Sato,', 'named', ['Doctor Sato']],
    ['Dear Nurse Manager Sato,', 'named', ['Sato']],
    ['Dear Sir or Madam,', 'generic', []],
    ['Sir/Madam,', 'generic', []],
    ['Respected Madam,', 'generic', []],
    ['Dear Madam Chair,', 'generic', []],
    ['Dear Hiring Manager,', 'generic', []],
    ['Dear Northwind Hiring Team,', 'generic', []],
    ['Dear Members of the Board,', 'generic', []],
    ['To the Selection Board,', 'generic', []],
    ['To whom it may concern:', 'generic', []],
    ['Hello bread people,', 'generic', []],
  ])('of its own line, %j, is %s %j', (line, level, names) => {
    const source = `${line}\n\nThank you for the tour on Monday. I liked it.\n\nBest,\nSam`
    expect(addresseeOf(parseNote(source))).toMatchObject({
      level,
      names,
      span: { start: line.startsWith('*') ? 1 : 0 },
    })
    expect(parseNote(source).sentenceCount).toEqual([2, 2])
  })

  test.each([
    ['Hi Priya, thank you for the tour.', 'Hi Priya,'],
    ['hey dov thanks for the tour.', 'hey dov'],
    ['hi miss kask!! thanks for the tour.', 'hi miss kask!!'],
    ['yo Dov its me from the yard.', 'yo Dov'],
    ['Ingrid! I liked the tour.', 'Ingrid!'],
    ['Dov heyyy I liked the tour.', 'Dov'],
    ['Hi Mike thank you for the tour.', 'Hi Mike'],
    ['Priya - thanks for the tour.', 'Priya -'],
    ['Ms. Kask thank you for the tour.', 'Ms. Kask'],
    ['Priya -- thanks for the tour.', 'Priya --'],
    ['dear mr kask i liked the tour.', 'dear mr kask'],
    ['Good afternoon, Mr. Kask. I liked the tour.', 'Good afternoon, Mr. Kask.'],
    ['So Lena, I liked the tour.', 'So Lena,'],
    ['Margaux, if it is free I will come.', 'Margaux,'],
    ['Morning Phil. Any news on the tour?', 'Morning Phil.'],
    ['hey dana, cheers for the tour.', 'hey dana,'],
    ['Hi Will, thank you for the tour.', 'Hi Will,'],
    ['Well hello Mrs. Sato, I liked the tour.', 'Well hello Mrs. Sato,'],
    ['Hi Hope you are well after the tour.', 'Hi'],
    ['good afternoon maam, i liked the tour.', 'good afternoon maam,'],
    ['Hello any news on the tour?', 'Hello'],
    ['Good morning! Thank you for the tour.', 'Good morning!'],
    ['Dear Councillor Brathwaite, I liked the tour.', 'Dear Councillor Brathwaite,'],
    ['Dear Mr. Sato, Ms. Ito and team, we liked the tour.', 'Dear Mr. Sato, Ms. Ito and team,'],
  ])('that runs into the first sentence, %j, ends after %j', (line, greeting) => {
    const source = `${line}\nSam Rivera`
    expect(only(source, 'greeting')).toEqual([greeting])
    expect(parseNote(source).sentenceCount).toEqual([1, 1])
  })

  test.each([
    'Thanks, Friday works for me.',
    'Thank you Everyone, it was fun.',
    'Yesterday, you showed me the tour.',
    'Overall, I liked the tour.',
    'Thanks again, and see you soon.',
    'Morning meetings are fun.',
    'Hi-tech is what I like.',
    'To the point: I liked it.',
    'Leadership is an art.',
    'Greetings from Lisbon!',
    'To the moon, I said.',
    'Hi-fi is fun.\n\nI liked it.',
    'Template\n\nI liked it.',
    'Wonderful.\n\nI liked it.',
  ])('is not in %j', (line) => {
    const note = parseNote(`${line} And more of it.\n\nBest,\nSam`)
    expect(addresseeOf(note)).toEqual({ level: 'none', span: { start: 0, end: 0 }, names: [] })
  })

  test.each([
    ['Thanks Bill. I liked the tour.', 'Bill'],
    ['Thank you, Priya, for the tour.', 'Priya'],
    ['Thank you again Dr. Shah for the tour.', 'Dr. Shah'],
    ['Big thank you, Rosalind. I liked the tour.', 'Rosalind'],
    ['It was lovely to meet you, Harriet. I liked the tour.', 'Harriet'],
  ])('is not missed where %j thanks by name', (line, name) => {
    const note = parseNote(`${line}\n\nBest,\nSam`)
    const start = line.indexOf(name)
    expect(addresseeOf(note)).toEqual({ level: 'named', span: { start, end: start + name.length }, names: [name] })
    expect(note.zones.map(({ type }) => type)).not.toContain('greeting')
  })

  test('is a slot where the first sentence thanks one', () => {
    expect(addresseeOf(parseNote('Thank you, [Name], for the tour.\n\nBest,\nSam'))).toEqual({
      level: 'slot',
      span: { start: 11, end: 17 },
      names: [],
    })
    expect(addresseeOf(parseNote('Thank you for showing me [topic].\n\nBest,\nSam')).level).toBe('none')
  })

  test('of one word without a mark is a heading where nothing closes', () => {
    expect(addresseeOf(parseNote('# Kilns\n\nNo note here.')).level).toBe('none')
    expect(addresseeOf(parseNote('Priya\n\nI liked the tour.\n\nBest,\nSam')).names).toEqual(['Priya'])
  })

  test('may be followed by a bare salutation, which is no sentence either', () => {
    expect(zones('Dear Ana,\n\nGreetings of the day! I liked it.\n\nSam')).toEqual([
      'greeting: Dear Ana,\n\nGreetings of the day!',
      'body: I liked it.',
      'signature: Sam',
    ])
  })
})

describe('a sign-off', () => {
  test.each([
    'Best,',
    'Kind regards',
    'With friendly greetings',
    'Yours faithfully,',
    'Ngā mihi,',
    'Thanks, man.',
    'Peace,',
    'Xoxo',
    'Thanks & Regards,',
    'Sincerly,',
    'Thank you',
    'Thanks!',
    'Many thanks',
    'Talk soon, I hope,',
    'Keep swinging,',
    'I remain, Madam, yours faithfully,',
    '*Best*,',
    'Cheers 🙂',
    'Have a great day!',
    'With every good wish,',
    'un abbraccio,',
    'Best, from a sunny balcony',
    'I remain, sir, yours &c.',
    'Your umbrella lady',
    'Med vänlig hälsning / Best regards',
    'Best wishes, and have a nice bank holiday,',
    'With many thanks for your time and kind regards,',
    'In service,',
    'Your most humble servant',
    'Thanking you,\nYours faithfully,',
    'Thank you again,\n\nBest,',
    'Thanks again, Ana!',
    'Thank you for your time and consideration,',
    'Looking forward to hearing from you,',
    'V/r,',
    'Sincerely yours in service to children everywhere,',
  ])('on its own line, %j, is no sentence', (signOff) => {
    const source = `Dear Ana,\n\nI liked the tour. It was long.\n\n${signOff}\nSam Rivera`
    const note = parseNote(source)
    expect(note.zones.map((zone) => zone.type)).toEqual(['greeting', 'body', 'sign-off', 'signature'])
    expect([note.sentenceCount, signatureOf(note).name]).toEqual([[2, 2], 'Sam Rivera'])
  })

  test.each([
    ['I liked the tour. Best, Sam', 'Best,', 'Sam'],
    ['I liked the tour. Kind regards, Ines Carvalho', 'Kind regards,', 'Ines Carvalho'],
    ['I liked the tour! Thanks! - Jo', 'Thanks! -', 'Jo'],
    ['I liked the tour. Thanks\n\nTyrone W.', 'Thanks', 'Tyrone W.'],
    ['I liked the tour. Ta.\nGaz', 'Ta.', 'Gaz'],
    ['I liked the tour. See you,\nSam', 'See you,', 'Sam'],
    ['I liked the tour 🎉 xoxo\nSam', 'xoxo', 'Sam'],
    ['I liked the tour.\n\nKind regards Sam Rivera', 'Kind regards', 'Sam Rivera'],
    ['I liked the tour.\n\nBest Wishes\nSam', 'Best Wishes', 'Sam'],
    ['I liked the tour.\n\nBest, Sam\nDirector of Tours', 'Best,', 'Sam\nDirector of Tours'],
  ])('in %j is %j', (text, signOff, signature) => {
    const source = `Hi Ana,\n\n${text}`
    expect([only(source, 'sign-off'), only(source, 'signature')]).toEqual([[signOff], [signature]])
    expect(parseNote(source).sentenceCount).toEqual([1, 1])
  })

  test.each([
    ['Thank you!\n\nBest,\nSam', 2, ['Best,']],
    ['It was long. Thank you, and God bless.\n\nSam', 3, []],
    ['Thanks again for your time\n\nSam', 2, []],
    ['Thanks.\n\nLet me know.\n\nSam', 3, []],
    ['I look forward to it!\n\nSam', 2, []],
    ['I send my best\nwishes to the team.\n\nSam', 2, []],
    ['Thank you!', 2, []],
  ])('%j after a sentence makes %i sentences and the sign-offs %j', (text, count, signOffs) => {
    const source = `Hi Ana,\n\nI liked the tour.\n\n${text}`
    expect([parseNote(source).sentenceCount[0], only(source, 'sign-off')]).toEqual([count, signOffs])
  })

  test('does not open a note', () => {
    expect(zones('Thank you,\n\nI liked the tour on Monday. It was long.')).toEqual([
      'body: Thank you,\n\nI liked the tour on Monday. It was long.',
    ])
  })
})

describe('a signature', () => {
  test.each([
    ['Sam Rivera', 'Sam Rivera'],
    ['Will', 'Will'],
    ['Will Hope', 'Will Hope'],
    ['sam', 'sam'],
    ['– Mads', 'Mads'],
    ['-Ana', 'Ana'],
    ['From Oliver Stubbs', 'Oliver Stubbs'],
    ['Trent Mulcahy 0491 570 156', 'Trent Mulcahy'],
    ['Marisol Tan, BSN, RN', 'Marisol Tan'],
    ['T. J. Ramaphala, LL.B., LL.M.', 'T. J. Ramaphala'],
    ['Rolando Fuentes Jr.\n(813) 555-0142\nlinkedin.example/in/rf', 'Rolando Fuentes Jr.'],
    ['**Marguerite Osei**\nEnterprise Sales | 07700 900 833', 'Marguerite Osei'],
    ['Juno Abara\nthey/them', 'Juno Abara'],
    ['Sam Rivera | Designer | Northwind', 'Sam Rivera'],
    ['Dr. (Mrs.) Sunanda Bhattacharjee', 'Dr. (Mrs.) Sunanda Bhattacharjee'],
    ['Henrique de Sá Nogueira, CFA', 'Henrique de Sá Nogueira'],
    ['Oisín Mac Giolla', 'Oisín Mac Giolla'],
    ['Odalys (red notebook)', 'Odalys'],
    ['Sam 🙂', 'Sam'],
    ['Sam xx', 'Sam'],
    ['Sam Rivera (she/her)', 'Sam Rivera'],
    ['Sam Rivera, they/them', 'Sam Rivera'],
    ['Sam Rivera, product designer', 'Sam Rivera'],
    ['Sam Rivera | product designer at Northwind', 'Sam Rivera'],
    ['Samuel “Sam” Rivera', 'Samuel “Sam” Rivera'],
    ['Sam Rivera\nNorthwind\n“Design is a promise that somebody has to keep.” – a friend', 'Sam Rivera'],
    ['-- \nSam Rivera\nDesigner, Northwind', 'Sam Rivera'],
    ['Brooklyn Teague\nClass of 2026!', 'Brooklyn Teague'],
  ])('without a sign-off, %j, names %j', (signature, name) => {
    const note = parseNote(`Hi Ana,\n\nI liked the tour on Monday. It was long.\n\n${signature}`)
    expect(signatureOf(note)).toMatchObject({ level: 'yes', name })
    expect(note.sentenceCount).toEqual([2, 2])
  })

  test('in lower case is a name under a sign-off', () => {
    expect(signatureOf(parseNote('hi ana,\n\nit was fun.\n\nbest,\nsam rivera')).name).toBe('sam rivera')
  })

  test('is not the name of the reader', () => {
    expect(zones('Hi Ana,\n\nI liked it.\n\nThanks again, Ana!\n\nSam').slice(2)).toEqual([
      'sign-off: Thanks again, Ana!',
      'signature: Sam',
    ])
    expect(signatureOf(parseNote('Hi Ana,\n\nI liked it.\n\nThanks, Ana')).level).toBe('no')
  })

  test('may stand directly under the last sentence', () => {
    expect(only('Hi Ana, I liked the tour.\nCallum', 'signature')).toEqual(['Callum'])
  })

  test.each(['[Your Name]', '{{me}}', '____________', 'Your Name\nYour School', '$me', '[Name], [BSN/ADN]'])(
    'may be a slot: %j',
    (slot) => {
      expect(signatureOf(parseNote(`Hi Ana,\n\nI liked it.\n\nBest,\n${slot}`)).level).toBe('slot')
    },
  )

  test.each([
    'Good. Fine.',
    'I liked the tour, and Monday was good',
    'Anyway, what a day',
    'Looking forward',
    'https://x.example/a',
    '- Motivated\n- Kind',
  ])('is not %j', (text) => {
    const source = `Hi Ana,\n\nI liked the tour.\n\n${text}`
    expect(signatureOf(parseNote(source))).toEqual({
      level: 'no',
      span: { start: source.length, end: source.length },
      name: null,
    })
  })
})

describe('what others wrote', () => {
  const quoted = (text: string) => only(`Hi Ana,\n\nI liked it.\n\nSam\n\n${text}`, 'quoted')

  test.each([
    'On Tue, Mar 5, 2024 at 4:12 PM Ana Ruiz <ana@mail.example> wrote:\n> Hi\n>\n> there',
    'On Tue, Mar 5, 2024 at 4:12 PM\nAna Ruiz\n<ana@mail.example> wrote:\n\n> Hi',
    'On 1 May 2024, Ana wrote:\n\nHi Sam, see you.\n\nAna',
    'Am 12.03.2024 um 10:00 schrieb Ana Ruiz:\n> Hallo',
    'Le 12 mars 2024 à 10:00, Ana Ruiz a écrit :\n> Salut',
    'El 12 mar 2024, a las 10:00, Ana escribió:\n> Hola',
    'Ana wrote:\n> Hi',
    '-----Original Message-----\nFrom: Ana\n\nHi',
    '---------- Forwarded message ---------\nHi',
    'Begin forwarded message:\n\nHi',
    'From: Ana <ana@mail.example>\nSent: Monday\nTo: Sam\nSubject: RE: hi\n\nHi',
    '*From:* Ana\n*Date:* Monday\n*Subject:* hi\n\nHi'.replace(/^\*/, ''),
  ])('stands after the note: %j', (text) => {
    expect(quoted(text)).toEqual([text])
  })

  test('stands below a line of underscores', () => {
    expect(zones(`Hi Ana,\n\nI liked it.\n\nSam\n${'_'.repeat(32)}\nFrom: Ana\nSent: Monday\nTo: Sam\n\nHi`)).toEqual([
      'greeting: Hi Ana,',
      'body: I liked it.',
      'signature: Sam',
      'quoted: From: Ana\nSent: Monday\nTo: Sam\n\nHi',
    ])
  })

  test.each([
    'On Tuesday we talked about churn, and on 2 May I wrote:\na plan.',
    'On reflection I liked it.',
    'From: where I stand it was good.',
    'You wrote: come by.',
    '3 > 2 is true.',
  ])('is not %j', (text) => {
    expect(only(`Hi Ana,\n\n${text}\n\nBest,\nSam`, 'quoted')).toEqual([])
  })

  test('may stand between answers', () => {
    expect(zones('Hi Ana,\n\n> How was it?\n\nGood.\n\n> And then?\n> Well?\n\nBetter.\n\nSam')).toEqual([
      'greeting: Hi Ana,',
      'quoted: > How was it?',
      'body: Good.',
      'quoted: > And then?\n> Well?',
      'body: Better.',
      'signature: Sam',
    ])
  })

  test('is not a note that stands in a blockquote as a whole', () => {
    const note = parseNote('Subject: Hi\n\n> Dear Ana,\n>\n> I liked it\n> a lot.\n>\n> > You know.\n>\n> Best,\n> Sam')
    expect(note.zones.map((zone) => zone.type)).toEqual([
      'header',
      'greeting',
      'body',
      'quoted',
      'sign-off',
      'signature',
    ])
    expect(note.sentences.map((sentence) => sentence.text)).toEqual(['I liked it\n  a lot.'])
  })

  test('leaves its slots to others', () => {
    expect(parseNote('Hi Ana,\n\nI liked it.\n\nSam\n\n> Dear [Name]').slots).toEqual([])
  })
})

describe('what stands above and below', () => {
  test.each([
    'Subject: Thanks',
    '**Subject:** Thanks\n**To:** Ana <ana@mail.example>',
    'From: Sam\nTo: Ana\nCc: Bo\nDate: Monday\nSubject: Thanks\n  for today',
    'Sam Rivera\n12 Elm Street\nSpringfield, IL 62701\n(555) 555-0100\n\nNovember 3, 2026\n\nMs. Ana Ruiz\nNorthwind\n\nRe: Thanks',
    '# A note for Ana',
    'Email Subject Line: Thanks',
    '3 November 2026',
  ])('%j is header', (header) => {
    expect(zones(`${header}\n\nDear Ana,\n\nI liked it.\n\nSam`).map((zone) => zone.split(':')[0])).toEqual([
      'header',
      'greeting',
      'body',
      'signature',
    ])
  })

  test.each([
    ['**Subject:** Thanks\n**To:** Ana <ana@mail.example>', { subject: 'Thanks', to: 'Ana <ana@mail.example>' }],
    [
      'From: Sam\nTo: Ana\nSent: Monday\nSubject: Thanks\n  for today',
      { from: 'Sam', to: 'Ana', sentAt: 'Monday', subject: 'Thanks for today' },
    ],
    ['November 3, 2026\n\nSubject: Thanks', { subject: 'Thanks' }],
    ['Re: Thanks\nSubject: no', { subject: 'Thanks' }],
    ['Subject:', { subject: '' }],
  ])('%j says %j', (header, fields) => {
    expect(parseNote(`${header}\n\nHi Ana, I liked it.\nSam`).fields).toEqual(fields)
  })

  test('a reference line under the greeting is header, too', () => {
    expect(zones('Dear Ana,\n\nReference: 12\n\nI liked it.\n\nSam')).toEqual([
      'greeting: Dear Ana,',
      'header: Reference: 12',
      'body: I liked it.',
      'signature: Sam',
    ])
  })

  test.each([
    'Sent from my phone',
    'Get Outlook for Android',
    'Sent from Yahoo Mail on Android',
    'This e-mail and any attachments are confidential.\nIf you are not Ana, delete it.\n\nThank you.',
    'CONFIDENTIALITY NOTICE: for Ana only.',
    'Diese E-Mail kann vertrauliche Angaben enthalten.',
  ])('%j is footer', (footer) => {
    expect(zones(`Hi Ana,\n\nI liked it.\n\nSam\n\n${footer}`)).toEqual([
      'greeting: Hi Ana,',
      'body: I liked it.',
      'signature: Sam',
      `footer: ${footer}`,
    ])
  })

  test.each(['P.S. More.', 'PS: more', 'p.s. - more', 'P.S.: A.\n\nP.P.S. B.', 'P.S. A.\nAnd b.'])(
    '%j is postscript',
    (postscript) => {
      const source = `Hi Ana,\n\nI liked it.\n\nBest,\nSam\n\n${postscript}`
      expect([only(source, 'postscript'), parseNote(source).sentenceCount]).toEqual([[postscript], [1, 1]])
    },
  )

  test('a disclaimer of one line may stand directly under the signature', () => {
    expect(zones('Hi Ana,\n\nI liked it.\n\nBest,\nSam\nThis email may contain confidential information.')).toEqual([
      'greeting: Hi Ana,',
      'body: I liked it.',
      'sign-off: Best,',
      'signature: Sam',
      'footer: This email may contain confidential information.',
    ])
  })

  test('a postscript may stand before the sign-off, or directly under the name', () => {
    expect(only('Hi Ana,\n\nI liked it.\n\nP.S. More.\n\nBest,\nSam', 'sign-off')).toEqual(['Best,'])
    expect(only('Hi Ana,\n\nI liked it.\n\nBest,\nSam\nP.S. More.', 'postscript')).toEqual(['P.S. More.'])
  })
})
