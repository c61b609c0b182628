import { ambiguousElements, htmlElements } from './data/html-elements.ts'
import { barePhrases, barePatternSource, bracketNoise, parenthesised } from './data/slot-words.ts'

/** What one way of writing slots matched: the text inside its marks, and where it stands. */
export interface Match {
  readonly inner: string
  readonly start: number
  readonly end: number
}

/** `doubtful` counts only beside a certain slot of the same sort. */
export type Verdict = 'yes' | 'doubtful' | 'no'

/** One way of writing slots. All patterns take time linear in the text: what they repeat is bounded or cannot overlap. */
export interface Candidate {
  readonly sort: string
  /** Fails fast on a text that cannot hold any. */
  readonly hint: RegExp
  readonly pattern: RegExp
  readonly judge: (text: string) => (match: Match) => Verdict
}

const always = () => () => 'yes' as const
/** One character inside brackets: not a mark, and no blank line. */
const inside = (marks: string) => String.raw`(?:[^\n${marks}]|\n(?![ \t]*\r?\n))`

/** Every syntax that notelint knows. */
export const slotPatterns: readonly Candidate[] = [
  {
    sort: 'square',
    hint: /\[/,
    pattern: new RegExp(String.raw`\[((?:${inside('[\\]')}|\[[^[\]\n]{0,100}\]){1,400})\]`, 'g'),
    judge: judgeSquare,
  },
  {
    sort: 'curly',
    hint: /\{/,
    pattern: new RegExp(
      String.raw`\{\{\{?(${inside('{}')}{1,200})\}\}\}?|\{%(${inside('%{}')}{1,200})%\}|\$?\{\s?([A-Za-z]${inside('{}";=')}{0,200})\}`,
      'g',
    ),
    judge: always,
  },
  {
    sort: 'angle',
    hint: /</,
    pattern: new RegExp(
      String.raw`<<(${inside('<>')}{1,200})>>|<%[=-]?(${inside('<>%')}{1,200})%>|<([A-Za-z]${inside('<>@')}{0,200})>`,
      'g',
    ),
    judge: judgeAngle,
  },
  { sort: 'mark', hint: /\*\|/, pattern: /\*\|([^|\n]{1,100})\|\*/g, judge: always },
  {
    sort: 'mark',
    hint: /%[A-Za-z]/,
    pattern: /(?<![\w%])%%?([A-Za-z][\w-]{0,60}(?: [A-Za-z][\w-]{0,60}){0,3})%%?(?![\w%])/g,
    judge: always,
  },
  { sort: 'mark', hint: /\$[A-Za-z_]/, pattern: /(?<![\w$])\$([A-Za-z_]{2,60})(?![\w(])/g, judge: always },
  {
    sort: 'mark',
    hint: /~[A-Za-z]/,
    pattern: /(?<![\w~])~([A-Za-z](?:[^~\n]{0,80}[^~\s])?)~(?![\w~])/g,
    judge: always,
  },
  { sort: 'mark', hint: /#[A-Za-z]/, pattern: /(?<![\w#&])#([A-Za-z]\w{0,60})#(?![\w#])/g, judge: always },
  { sort: 'mark', hint: /@@/, pattern: /@@([A-Za-z][\w -]{0,60})@@/g, judge: always },
  { sort: 'blank', hint: /__/, pattern: /(?<![\w_])_{2,}(?![\w_])/g, judge: judgeUnderscores },
  { sort: 'dots', hint: /\.{5}|…{2}/, pattern: /(?<![^\s/(])(?:\.{5,}(?![\w.…])|…{2,}(?![\w…]))/g, judge: judgeDots },
  { sort: 'mark', hint: /TODO/, pattern: /(?<!\w)TODO\(([^()\n]{1,100})\)/g, judge: always },
  {
    sort: 'word',
    hint: /XX|XYZ|TBD|orem ipsum/,
    pattern: /(?<![\w/-])(XYZ|TBD|X{2,}(?:[/-](?:X{2,}|\d{1,4})){0,3}|[Ll]orem ipsum)(?![\w/-])/g,
    judge: always,
  },
  {
    sort: 'parenthesis',
    hint: /\(/,
    pattern: new RegExp(String.raw`(?<![\w\]])\((${inside('()')}{2,200})\)`, 'g'),
    judge: () => judgeParenthesis,
  },
  { sort: 'bare', hint: barePhrases, pattern: new RegExp(barePatternSource, 'gm'), judge: judgeBare },
]

function judgeSquare(text: string): (match: Match) => Verdict {
  const definitions = new Set(
    [...text.matchAll(/^ {0,3}\[([^\]\n]{1,200})\]:/gm)].map((match) => match[1]!.toLowerCase()),
  )
  return ({ inner, start, end }) => {
    const target = /^\[([^\]\n]{0,200})\]/.exec(text.slice(end, end + 203))?.[1] ?? inner
    const isLink = text[end] === '(' || definitions.has(target.toLowerCase())
    if (isLink || /\w/.test(text[start - 1] ?? '')) return 'no'
    if (bracketNoise.test(inner.trim()) || !/\p{L}\p{M}*\p{L}|__/u.test(inner)) return 'no'
    return /^\p{Ll}[^/,.]*$/u.test(inner) && isInsideQuotation(text, start, end) ? 'doubtful' : 'yes'
  }
}

/** Whether quoted words stand before or after, where an editor's `[the team]` could: “[the team] ships weekly”. */
function isInsideQuotation(text: string, start: number, end: number): boolean {
  const before = /(?:^|[\s(])["“]([^"“”\n]{0,120})$/.exec(text.slice(Math.max(0, start - 123), start))?.[1]
  const after = /^([^"“”\n]{0,120})["”]/.exec(text.slice(end, end + 121))?.[1]
  return before !== undefined && after !== undefined && /\p{L}/u.test(before + after)
}

function judgeAngle(text: string): (match: Match) => Verdict {
  const closed = new Set([...text.matchAll(/<\/([a-z]+)/gi)].map((match) => match[1]!.toLowerCase()))
  return ({ inner, start }) => {
    if (/[<%]/.test(text[start + 1]!)) return 'yes'
    const name = /^[A-Za-z][A-Za-z0-9:-]*/.exec(inner)![0]
    const rest = inner.slice(name.length)
    if (/[=/]\s*$|=["']|^:\S/.test(rest) || /:/.test(name)) return 'no'
    if (htmlElements.has(name.toLowerCase()) && (rest.trim() === '' || rest.includes('='))) return 'no'
    if (ambiguousElements.has(name) && closed.has(name)) return 'no'
    return 'yes'
  }
}

/** A line of three or of 25 and more underscores is a rule, not a blank to fill in. */
function judgeUnderscores(text: string): (match: Match) => Verdict {
  return ({ start, end }) => {
    const ownLine =
      /(^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, start - 20), start)) &&
      /^[ \t]*($|[\r\n])/.test(text.slice(end, end + 20))
    return ownLine && (end - start === 3 || end - start >= 25) ? 'no' : 'yes'
  }
}

/** A short row of dots may be a pause; `…` are three. */
function judgeDots(text: string): (match: Match) => Verdict {
  return ({ start, end }) => (text.slice(start, end).replaceAll('…', '...').length >= 8 ? 'yes' : 'doubtful')
}

function judgeParenthesis({ inner }: Match): Verdict {
  const words = inner.replace(/^[\s*_]+|[\s*_]+$/g, '')
  if (parenthesised.test(words)) return 'yes'
  return /^(?:[a-z][^!?]*|[^a-z!?]*[A-Z]{3}[^a-z!?]* [^a-z!?]*)$/.test(words) ? 'doubtful' : 'no'
}

/** `Job Title: Designer` is a form that has been filled in. A single capital word (`DATE`) is doubtful. */
function judgeBare(text: string): (match: Match) => Verdict {
  return ({ inner, end }) => {
    if (/^\s*:/.test(text.slice(end, end + 3))) return 'no'
    return /^[A-Z]+$/.test(inner) ? 'doubtful' : 'yes'
  }
}
