import { describe, expect, test } from 'vitest'
import { findSlots } from '../src/note/slots.ts'

const slots = (text: string, format: 'markdown' | 'text' = 'markdown') => findSlots(text, format)
const marks = (text: string, format?: 'text') => slots(text, format).map(({ start, end }) => text.slice(start, end))

describe('a slot', () => {
  test.each([
    ['Hi [Name],', ['[Name]']],
    ['Dear [Mr./Ms. Last Name],', ['[Mr./Ms. Last Name]']],
    [
      '[challenge, e.g. "the backlog (of audits)"] and [yesterday/Friday/etc.]',
      ['[challenge, e.g. "the backlog (of audits)"]', '[yesterday/Friday/etc.]'],
    ],
    ['about [one thing\nyou remember] and', ['[one thing\nyou remember]']],
    ['[PICK ONE: I liked ______ / your [thing] helped]', ['[PICK ONE: I liked ______ / your [thing] helped]']],
    ["[Teacher]'s room, [Name],[Title]", ['[Teacher]', '[Name]', '[Title]']],
    ['[2-3 sentences about them] [____]', ['[2-3 sentences about them]', '[____]']],
    ['Hi {{first_name}}, {{{raw}}} {{ user.name }}', ['{{first_name}}', '{{{raw}}}', '{{ user.name }}']],
    ['Hi {name}, at { company } {% if x %}', ['{name}', '{ company }', '{% if x %}']],
    ['as ${role} at ${previous company}', ['${role}', '${previous company}']],
    ['Hi $name, about $promised_item.', ['$name', '$promised_item']],
    [
      '<Company> <Your Name> <take-home / pairing> <a project of yours>',
      ['<Company>', '<Your Name>', '<take-home / pairing>', '<a project of yours>'],
    ],
    ['<Title> <title> <link> <date>', ['<Title>', '<title>', '<link>', '<date>']],
    ['Dear <<name>>, << the topic >>', ['<<name>>', '<< the topic >>']],
    ['*|FNAME|* and *|OPEN_QUESTION|*', ['*|FNAME|*', '*|OPEN_QUESTION|*']],
    ['%name% at %%company%% on %FIRST NAME%', ['%name%', '%%company%%', '%FIRST NAME%']],
    ['Dear ____________, on ___ or __', ['____________', '___', '__']],
    ['____________\n(sign here)', ['____________', '(sign here)']],
    ['Dear XXX, at XX on XX/XX/2026 with XYZ', ['XXX', 'XX', 'XX/XX/2026', 'XYZ']],
    ['Hey ~name~, at ~meeting you sat in on~', ['~name~', '~meeting you sat in on~']],
    [
      '(your name) (Last Name) (day of the interview) (*NAME*)',
      ['(your name)', '(Last Name)', '(day of the interview)', '(*NAME*)'],
    ],
    ['Start TBD. Lorem ipsum dolor.', ['TBD', 'Lorem ipsum']],
    [
      'Dear Hiring Manager Name,\n\nthe Job Title position at Company Name',
      ['Hiring Manager Name', 'Job Title', 'Company Name'],
    ],
    [
      'Your Name\nYour Address\nYour City, State, Zip Code',
      ['Your Name', 'Your Address', 'Your City, State, Zip Code'],
    ],
    ['Dear INTERVIEWER NAME, on DATE for the POSITION TITLE job', ['INTERVIEWER NAME', 'DATE', 'POSITION TITLE']],
    ['Insert the topic here. INSERT NAME HERE.', ['Insert the topic here', 'INSERT NAME HERE']],
    ['Dear Name,', ['Name']],
    ['#Title# #Surname#, #ExampleYouGave#', ['#Title#', '#Surname#', '#ExampleYouGave#']],
    ['@@name@@', ['@@name@@']],
    ['Dear <%= interviewer %>, on <% date %>', ['<%= interviewer %>', '<% date %>']],
    ['Dear TODO(name),', ['TODO(name)']],
    ['Dear Mr/Mrs ..........., for the post of ..... .', ['...........', '.....']],
    ['Dear ………, I have …… years as a ………. Thank you.', ['………', '……', '………']],
  ])('%j holds %j', (text, expected) => {
    expect(marks(text)).toEqual(expected)
  })
})

describe('no slot', () => {
  test.each([
    'well ..... I think so...... and that is TODO later',
    'well …… I think so…… and then ……. Yes',
    '[sic] [1] [12] [x] [v18] [10:30] […] [...] [ABC-123] [EXTERNAL] [cid:image001] [!NOTE]',
    '- [ ] a\n- [x] b',
    'array[0] rows[i]',
    '[text](url) ![alt](src)',
    'You said “[the team] ships weekly” and "we [really] do".',
    '[text][id] and [id]\n\n[id]: https://x.example',
    '[^1]',
    '[https://x.example]',
    '<a@b.example> <https://x.example/[a]> <mailto:a@b.example>',
    '<br> <b>bold</b> <br/> <a href="x">y</a> <o:p> </o:p>',
    '<3 <- a < b > c',
    '<title>x</title> <link rel="x">',
    '`[Name]` and ``{{x}} ` y``',
    '(four long days, three off) (hopefully) (e.g. this) (Mrs.) (OR not) (2nd floor)',
    'interview(s) f(name)',
    'the Agreement (the Company)',
    '$40 and $4k and US$name and $1,000',
    '50% of 30% and 12 % or 5%-10%',
    '~15 a week to ~2',
    '~~struck~~',
    '#812 and #hashtag # x',
    'C# and F#',
    '__init__ and snake_case and __bold__',
    '___',
    '_'.repeat(32),
    'xx xxx XXL 98xxxxxx41',
    'https://x.example/%C3%A9/~joe/#top',
    'Job Title: Designer',
    'My name is Name Lee, your name?',
    'the DATE',
    '{ "a": 1 } {}',
    'a {0} b',
    '**bold** *it* *|x',
  ])('is in %j', (text) => {
    expect(marks(text)).toEqual([])
  })
})

test('plain text has no code that could hide a slot', () => {
  expect(marks('`[Name]` ``{{x}}``', 'text')).toEqual(['[Name]', '{{x}}'])
})

test('a doubtful slot counts beside a certain one of its sort', () => {
  expect(marks('start by (a small step) and (your name)')).toEqual(['(a small step)', '(your name)'])
  expect(marks('start by (a small step) and [Name]')).toEqual(['[Name]'])
  expect(marks('You said “the [problem] is hard” at [Company].')).toEqual(['[problem]', '[Company]'])
  expect(marks('about “[topic]”')).toEqual(['[topic]'])
})

test.each([
  ['[Your  Name]', 'your name'],
  ['{{first_name}}', 'first_name'],
  ['____', ''],
  ['[one\nthing]', 'one thing'],
  ['(Last Name)', 'last name'],
  ['XXX', 'xxx'],
])('%j asks for %j', (text, label) => {
  expect(slots(text)).toEqual([{ start: 0, end: text.length, label }])
})
