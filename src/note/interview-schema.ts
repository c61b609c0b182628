import { nearest } from '../source/nearest.ts'
import { z } from '../zod.ts'
import type { Interview } from './interview.ts'
import { parseTime, timeProblem } from './time.ts'

/** One thing that is wrong with an interview, and the keys that lead to it. */
export interface InterviewProblem {
  readonly path: readonly (string | number)[]
  readonly message: string
}

const line = z.string().trim().min(1, 'it is empty')
const time = line.refine((text) => parseTime(text) !== null, { error: ({ input }) => timeProblem(String(input)) })
const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().default(null)
const list = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(schema)
    .nullable()
    .transform((items) => items ?? [])

const topicSchema = z.strictObject({
  text: line.describe('What the interviewer raised, as jotted down.'),
  aliases: list(line).default([]).describe('Other words for it that a note may use.'),
})

const interviewerSchema = z.strictObject({
  name: line.describe('The full name, titles included if a note should use them.'),
  email: orNull(line),
  aliases: list(line).default([]).describe('Further names this person goes by.'),
  topics: list(z.union([line.transform((text) => ({ text, aliases: [] })), topicSchema]))
    .default([])
    .describe('What this person raised: a challenge, a question, a number, a story.'),
})

const candidateSchema = z.strictObject({
  name: orNull(line),
  employers: list(line).default([]).describe('Present and past employers, which notes may name.'),
})

/** What an interview file, front matter or a caller may say. All defaults are here. */
export const interviewSchema = z.strictObject({
  company: orNull(line),
  companyAliases: list(line).default([]).describe('Other names of the company.'),
  role: orNull(line),
  candidate: candidateSchema.default({ name: null, employers: [] }),
  interviewedAt: orNull(time).describe('When the interview ended, with an offset: 2026-11-20T14:00:00-05:00.'),
  promisedBy: orNull(time).describe('By when an answer was promised.'),
  interviewers: list(interviewerSchema).default([]),
})

/** The interview in a value read from YAML or JSON. Throws a `ConfigError` whose `problems` list all that is wrong. */
export function parseInterview(data: unknown): Interview {
  const { interview, problems } = readInterview(data)
  if (interview) return interview
  const lines = problems.map(({ path, message }) => ['interview', ...path].join(' › ') + `: ${message}`)
  throw Object.assign(new Error(lines.join('\n')), { name: 'ConfigError', problems: lines })
}

/** The interview in a value, or null and all that is wrong with it. */
export function readInterview(data: unknown): {
  readonly interview: Interview | null
  readonly problems: readonly InterviewProblem[]
} {
  const parsed = interviewSchema.safeParse(data ?? {})
  if (!parsed.success) return { interview: null, problems: parsed.error.issues.flatMap(toProblems) }
  const problems = namesakes(parsed.data)
  return { interview: problems.length === 0 ? parsed.data : null, problems }
}

type Issue = NonNullable<ReturnType<typeof interviewSchema.safeParse>['error']>['issues'][number]

function toProblems(issue: Issue): InterviewProblem[] {
  const path = issue.path as (string | number)[]
  if (issue.code === 'unrecognized_keys') {
    // YAML reads `- churn: why people leave` as a key.
    const hint = path.includes('topics') ? '; put a topic that has a colon in quotes' : ''
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `there is no such key${nearest(key, keysAt(path))}${hint}`,
    }))
  }
  if (issue.code === 'invalid_union') {
    const [, asObject = []] = issue.errors
    if (asObject.every((inner) => inner.path.length === 0 && inner.code === 'invalid_type'))
      return [{ path, message: 'expected text' }]
    return asObject.flatMap((inner) => toProblems({ ...inner, path: [...path, ...inner.path] } as Issue))
  }
  if (issue.code === 'invalid_type') return [{ path, message: `expected ${nameOf(issue.expected)}` }]
  return [{ path, message: issue.message }]
}

function nameOf(type: string): string {
  return { array: 'a list', object: 'keys and values', string: 'text' }[type] ?? type
}

function keysAt(path: readonly unknown[]): string[] {
  const schema =
    path[0] === 'candidate'
      ? candidateSchema
      : [interviewSchema, null, interviewerSchema, null, topicSchema][path.length]
  return Object.keys(schema?.shape ?? {})
}

/** Nobody could tell two people of one name apart. */
function namesakes({ interviewers }: Interview): InterviewProblem[] {
  return interviewers.flatMap(({ name, email }, index) => {
    const first = interviewers.findIndex((other) => other.name.toLowerCase() === name.toLowerCase())
    const isTold = email !== null && interviewers[first]!.email !== null && interviewers[first]!.email !== email
    if (first === index || isTold) return []
    return [
      {
        path: ['interviewers', index, 'name'],
        message: `there are two people called “${name}”; give both an email, and say in each note whom it is to`,
      },
    ]
  })
}
