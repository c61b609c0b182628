import { describe, expect, it, test } from 'vitest'
import { checkstyle } from '../src/formatters/checkstyle.ts'
import { compact } from '../src/formatters/compact.ts'
import { github } from '../src/formatters/github.ts'
import { gitlab } from '../src/formatters/gitlab.ts'
import { html } from '../src/formatters/html.ts'
import { jsonWithMetadata } from '../src/formatters/json-with-metadata.ts'
import { junit } from '../src/formatters/junit.ts'
import { markdown } from '../src/formatters/markdown.ts'
import { rdjson } from '../src/formatters/rdjson.ts'
import { sarif } from '../src/formatters/sarif.ts'
import { unix } from '../src/formatters/unix.ts'
import { rules } from '../src/index.ts'
import type { Message, Report } from '../src/report/report.ts'
import { contextOf, messageOf, reportOf } from './reports.ts'

const slot: Partial<Message> = {
  ruleId: 'no-unfilled-slot',
  messageId: 'slot',
  severity: 2,
  message: 'Fill in “[Name]”.',
  penalty: 0,
  line: 12,
  column: 4,
  endLine: 12,
  endColumn: 10,
}
const crash = messageOf({ severity: 2, fatal: true, message: 'The rule crashed: oh.' })
const problems = reportOf({ messages: [messageOf(), messageOf(slot)] })
const mail = reportOf({ filePath: '/home/sam/a.eml', view: 'decoded', source: 'x', messages: [messageOf(slot)] })
const skipped = reportOf({ filePath: '/home/sam/b.md', kind: 'other', skipped: 'not-a-note', score: null })

function parsed<Shape>(text: string): Shape {
  return JSON.parse(text) as Shape
}

test('compact and unix have the words of ESLint’s', () => {
  expect(compact([problems, skipped], contextOf())).toBe(`\
/home/sam/note.md: line 1, col 1, Warning - The note does not thank Priya. (require-thanks)
/home/sam/note.md: line 12, col 4, Error - Fill in “[Name]”. (no-unfilled-slot)

2 problems
`)
  expect(unix([problems, skipped], contextOf())).toBe(`\
/home/sam/note.md:1:1: The note does not thank Priya. [Warning/require-thanks]
/home/sam/note.md:12:4: Fill in “[Name]”. [Error/no-unfilled-slot]

2 problems
`)
  expect(unix([reportOf({ messages: [messageOf({ ruleId: null })] })], contextOf())).toContain('Priya. [Warning]\n')
  expect([compact([skipped], contextOf()), unix([], contextOf())]).toEqual(['', ''])
})

test.each([
  ['compact', compact, 'a.eml: line 1, col 1, Error - Fill in “[Name]”. (line 12 of the decoded text) '],
  ['unix', unix, 'a.eml:1:1: Fill in “[Name]”. (line 12 of the decoded text) '],
  ['github', github, 'line=1,endLine=1,col=1,endColumn=1::a.eml:1:1: Fill in “[Name]”. (line 12 of the decoded text)'],
  [
    'checkstyle',
    checkstyle,
    'line="1" column="1" severity="error" message="Fill in “[Name]”. (line 12 of the decoded text)"',
  ],
  ['junit', junit, 'line 1, column 1: Fill in “[Name]”. (line 12 of the decoded text)'],
  ['gitlab', gitlab, '"begin":{"line":1,"column":1}'],
  ['rdjson', rdjson, '"range":{"start":{"line":1},"end":{"line":1}}'],
  ['sarif', sarif, '"region":{"startLine":1,"startColumn":1,"endLine":1,"endColumn":1}'],
  ['markdown', markdown, '❌ Fill in “\\[Name\\]”. \\(line 12 of the decoded text\\)'],
])('%s puts what it says of a mail at its first line', (_, formatter, expected) => {
  expect(formatter([mail], contextOf())).toContain(expected)
})

test('json-with-metadata tells version, results, rules and limits', () => {
  const minScoreMissed = { minScore: 90, lowestScore: 88 }
  const { version, results, metadata } = parsed<{
    version: number
    results: Report[]
    metadata: Record<string, unknown> & { rulesMeta: Record<string, { summary: string; options: unknown }> }
  }>(jsonWithMetadata([problems], contextOf({ rules, minScoreMissed })))
  expect([version, results]).toEqual([1, [problems]])
  expect(metadata).toMatchObject({
    cwd: '/home/sam',
    notelintVersion: '1.2.3',
    maxWarningsExceeded: null,
    minScoreMissed,
  })
  expect(metadata.rulesMeta['sentence-count']).toMatchObject({ options: { properties: { max: { default: 5 } } } })
})

describe('github', () => {
  it('annotates the worst first, by the path in the repository', () => {
    const lines = github([problems], contextOf({ root: '/home' })).split('\n')
    expect(lines).toEqual([
      '::error title=notelint%3A no-unfilled-slot,file=sam/note.md,line=12,endLine=12,col=4,endColumn=10::sam/note.md:12:4: Fill in “[Name]”.',
      '::warning title=notelint%3A require-thanks,file=sam/note.md,line=1,endLine=1,col=1,endColumn=1::sam/note.md:1:1: The note does not thank Priya.',
    ])
  })

  it('leaves columns out of a range over several lines', () => {
    expect(github([reportOf({ messages: [messageOf({ endLine: 3 })] })], contextOf())).toContain('line=1,endLine=3::')
  })

  it('says how many GitHub will not show', () => {
    const many = reportOf({ messages: Array.from({ length: 13 }, () => messageOf()) })
    expect(github([many], contextOf()).split('\n').slice(13)).toEqual([
      '::notice title=notelint::3 problems more in the log: GitHub shows ten of a kind',
    ])
  })

  it('is silent where there is no problem', () => {
    expect(github([reportOf(), skipped], contextOf())).toBe('')
  })
})

describe('junit', () => {
  it('has a suite a file with its score, failures for problems, an error for what crashed', () => {
    const faulty = reportOf({ filePath: '/home/sam/x.md', messages: [messageOf(), crash] })
    expect(junit([skipped, reportOf(), faulty], contextOf())).toBe(`\
<?xml version="1.0" encoding="utf-8"?>
<testsuites name="notelint" tests="4" failures="1" errors="1">
  <testsuite name="b.md" tests="1" failures="0" errors="0" skipped="1" time="0">
    <testcase name="notelint" classname="b.md" time="0"><skipped>not-a-note</skipped></testcase>
  </testsuite>
  <testsuite name="note.md" tests="1" failures="0" errors="0" skipped="0" time="0">
    <properties>
      <property name="score" value="88"/>
    </properties>
    <testcase name="notelint" classname="note.md" time="0"/>
  </testsuite>
  <testsuite name="x.md" tests="2" failures="1" errors="1" skipped="0" time="0">
    <properties>
      <property name="score" value="88"/>
    </properties>
    <testcase name="notelint.require-thanks" classname="x.md" time="0">
      <failure type="warning" message="The note does not thank Priya.">line 1, column 1: The note does not thank Priya.</failure>
    </testcase>
    <testcase name="notelint.require-thanks" classname="x.md" time="0">
      <error type="error" message="The rule crashed: oh.">line 1, column 1: The rule crashed: oh.</error>
    </testcase>
  </testsuite>
</testsuites>
`)
  })

  it('puts the notes of a document into one suite', () => {
    const note = (index: number): Report => reportOf({ note: { index, range: [0, 1] }, messages: [messageOf()] })
    expect(junit([note(0), note(1)], contextOf()).match(/<testsuite |score of note \d|<failure/g)).toEqual([
      '<testsuite ',
      'score of note 1',
      'score of note 2',
      '<failure',
      '<failure',
    ])
  })
})

test('checkstyle lists clean files, too', () => {
  expect(checkstyle([problems, skipped], contextOf())).toBe(`\
<?xml version="1.0" encoding="utf-8"?>
<checkstyle version="4.3">
  <file name="/home/sam/note.md">
    <error line="1" column="1" severity="warning" message="The note does not thank Priya." source="notelint.rules.require-thanks"/>
    <error line="12" column="4" severity="error" message="Fill in “[Name]”." source="notelint.rules.no-unfilled-slot"/>
  </file>
  <file name="/home/sam/b.md">
  </file>
</checkstyle>
`)
})

describe('gitlab', () => {
  type Issue = { fingerprint: string; severity: string; description: string; location: { path: string } }
  const issuesOf = (reports: readonly Report[], source = ''): Issue[] =>
    parsed(gitlab(reports, contextOf({ root: '/home', sources: new Map([['/home/sam/note.md', source]]) })))

  it('tells rule, severity and path in the repository', () => {
    const all = issuesOf([reportOf({ messages: [messageOf(), messageOf(slot), crash] })])
    expect(all.map(({ severity }) => severity)).toEqual(['minor', 'major', 'blocker'])
    expect(all[0]).toMatchObject({
      description: 'require-thanks: The note does not thank Priya.',
      location: { path: 'sam/note.md' },
    })
  })

  it('gives each problem a fingerprint of its own, which outlives an edit above it', () => {
    const at = (start: number, line: number): Message => messageOf({ ...slot, range: [start, start + 6], line })
    const before = issuesOf([reportOf({ messages: [at(0, 1), at(7, 2)] })], '[Name]\n[Name]')
    const after = issuesOf([reportOf({ messages: [at(5, 2), at(12, 3)] })], 'More\n[Name]\n[Name]')
    expect(new Set(before.map(({ fingerprint }) => fingerprint)).size).toBe(2)
    expect(after.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint))
  })
})

test('rdjson counts columns in bytes of UTF-8, and tells edits', () => {
  const source = '👩 “Zoë” is\r\né teh end'
  const message = messageOf({
    range: [source.indexOf('Z'), source.indexOf('” is')],
    suggestions: [{ desc: 'Mend', fix: { range: [source.indexOf('teh'), source.indexOf(' end')], text: 'the' } }],
  })
  const context = contextOf({ sources: new Map([['/home/sam/note.md', source]]) })
  expect(parsed(rdjson([reportOf({ messages: [message] })], context))).toMatchObject({
    diagnostics: [
      {
        location: { path: 'note.md', range: { start: { line: 1, column: 9 }, end: { line: 1, column: 13 } } },
        severity: 'WARNING',
        code: { value: 'require-thanks' },
        suggestions: [{ range: { start: { line: 2, column: 4 }, end: { line: 2, column: 7 } }, text: 'the' }],
      },
    ],
  })
})

describe('sarif', () => {
  type Log = {
    runs: [
      {
        results: Record<string, unknown>[]
        tool: { driver: { rules: { id: string }[] } }
        invocations: [Record<string, unknown>]
      },
    ]
  }
  const runOf = (reports: readonly Report[]): Log['runs'][0] =>
    parsed<Log>(
      sarif(reports, contextOf({ rules, root: '/home', sources: new Map([['/home/sam/note.md', 'Teh\nend']]) })),
    ).runs[0]

  it('describes every rule, and points each result at its own', () => {
    const { results, tool } = runOf([reportOf({ messages: [messageOf(), messageOf({ ruleId: 'team/own' })] })])
    expect(tool.driver.rules.map(({ id }) => id)).toEqual([...rules.map(({ id }) => id), 'team/own'].sort())
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex as number]!.id).toBe(ruleId)
  })

  it('tells paths in the repository as URIs, others as they are', () => {
    const uriOf = (filePath: string): unknown => {
      const [result] = runOf([reportOf({ filePath, messages: [messageOf()] })]).results
      return (result!['locations'] as [{ physicalLocation: { artifactLocation: unknown } }])[0].physicalLocation
        .artifactLocation
    }
    expect(uriOf('/home/sam/a b#é.md')).toEqual({ uri: 'sam/a%20b%23%C3%A9.md', uriBaseId: '%SRCROOT%' })
    expect(uriOf('/else/where.md')).toEqual({ uri: 'file:///else/where.md' })
    expect(uriOf('C:\\else\\where.md')).toEqual({ uri: 'file:///C:/else/where.md' })
  })

  it('marks what is held back, on all results or on none', () => {
    const held = { ...messageOf(), suppressions: [{ kind: 'directive' as const, justification: 'so be it' }] }
    expect(runOf([reportOf({ messages: [messageOf()] })]).results[0]).not.toHaveProperty('suppressions')
    expect(
      runOf([reportOf({ messages: [messageOf()], suppressedMessages: [held] })]).results.map(
        (result) => result['suppressions'],
      ),
    ).toEqual([[], [{ kind: 'inSource', justification: 'so be it' }]])
  })

  it('tells of crashes and unreadable files beside the results', () => {
    const { results, invocations } = runOf([reportOf({ messages: [crash, messageOf({ ruleId: null })] })])
    expect(results).toEqual([])
    expect(invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', message: { text: 'The rule crashed: oh.' }, associatedRule: { id: 'require-thanks' } },
          { level: 'warning' },
        ],
      },
    ])
  })

  it('tells edits and related places', () => {
    const message = messageOf({
      fix: { range: [0, 3], text: 'The' },
      related: [{ filePath: '/home/sam/note.md', range: [4, 7], message: 'Here, too.' }],
    })
    expect(runOf([reportOf({ messages: [message] })]).results).toMatchObject([
      {
        rank: 12,
        fixes: [
          {
            artifactChanges: [
              { replacements: [{ deletedRegion: { startLine: 1, endColumn: 4 }, insertedContent: { text: 'The' } }] },
            ],
          },
        ],
        relatedLocations: [
          { physicalLocation: { region: { startLine: 2, startColumn: 1 } }, message: { text: 'Here, too.' } },
        ],
      },
    ])
  })
})

describe('markdown', () => {
  it('lists notes and problems, the worst first', () => {
    const good = reportOf({ filePath: '/home/sam/a_b.md', score: 97 })
    expect(markdown([good, problems, skipped], contextOf())).toBe(`\
<!-- notelint -->

### notelint: 2 problems (1 error, 1 warning) in 2 notes

| note | score | problems |
| --- | --- | --- |
| note.md | █████████░ 88 | ❌ 1 error, ⚠️ 1 warning |
| a\\_b.md | ██████████ 97 | ✅ none |

#### note.md

- ❌ line 12: Fill in “\\[Name\\]”. (no-unfilled-slot)
- ⚠️ line 1: The note does not thank Priya. (require-thanks, −12)
`)
  })

  it('says so where nothing is wrong, or nothing is there', () => {
    expect(markdown([reportOf()], contextOf())).toContain('### notelint: no problems in 1 note\n')
    expect(markdown([skipped], contextOf())).toBe('<!-- notelint -->\n\n### notelint: no notes\n')
  })

  it('stays within what GitHub takes for a comment', () => {
    const long = reportOf({ messages: Array.from({ length: 500 }, () => messageOf({ message: 'word '.repeat(60) })) })
    const text = markdown([long], contextOf())
    expect(text.length).toBeLessThan(65_000)
    expect(text).toContain('\n… and more: this comment would be too long.\n')
  })
})

describe('html', () => {
  const source = 'Hi [Name],\n\nThank you. I look forward to it.'
  const page = (changes: Partial<Report>): string =>
    html([reportOf(changes)], contextOf({ sources: new Map([['/home/sam/note.md', source]]) }))
  const textIn = (text: string): string => /<pre class="text">([^]*)<\/pre>/.exec(text)![1]!

  it('marks what is wrong and what is good in the note’s text', () => {
    const messages = [messageOf({ ...slot, range: [3, 9] }), messageOf({ range: [12, 12], missing: true })]
    const acts: Report['acts'] = [
      { act: 'thanks', level: null, range: [12, 21] },
      { act: 'stock', level: null, range: [23, 39] },
    ]
    expect(textIn(page({ messages, acts }))).toBe(
      'Hi <mark class="error">[Name]</mark><a class="ref error" id="note-1-1-at" href="#note-1-1">1</a>,\n\n' +
        '<a class="ref warning" id="note-1-2-at" href="#note-1-2">2</a>' +
        '<mark class="good">Thank you</mark>. I look forward to it.',
    )
  })

  it('shows the worst of marks that lie over each other', () => {
    const messages = [messageOf({ range: [0, 10] }), messageOf({ severity: 2, range: [3, 9] })]
    expect(textIn(page({ messages })).replace(/<a.*?<\/a>/g, '')).toBe(
      '<mark class="warning">Hi </mark><mark class="error">[Name]</mark><mark class="warning">,</mark>\n\nThank you. I look forward to it.',
    )
  })

  it('shows of a document the note that the report is on', () => {
    expect(textIn(page({ note: { index: 1, range: [12, 22] } }))).toBe('Thank you.')
  })

  it('links rules on the web only', () => {
    expect(page({ messages: [messageOf({ url: 'https://a.example/b?c&d' })] })).toContain(
      '<a href="https://a.example/b?c&amp;d">',
    )
    expect(page({ messages: [messageOf({ url: 'javascript:alert(1)' })] })).not.toContain('javascript:')
  })

  it('shows the parts of the score, limits that were missed, and what was left out', () => {
    const scoreParts: Report['scoreParts'] = [
      { ruleId: 'require-thanks', type: 'points', points: 12, lost: 3, applicable: true },
    ]
    const text = html(
      [reportOf({ scoreParts }), skipped],
      contextOf({ minScoreMissed: { minScore: 90, lowestScore: 88 } }),
    )
    expect(text).toContain('<td><code>require-thanks</code></td><td>points 12</td><td>−3</td>')
    expect(text).toContain('The lowest score is 88, and 90 is asked for.')
    expect(text).toContain('<li>b.md: not-a-note</li>')
  })
})
