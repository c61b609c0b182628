import { showPath } from '../formatters/show-path.ts'
import { hasInterview, writeStarters, type Answers } from '../node/starters.ts'
import { parseTime, timeProblem } from '../note/time.ts'
import { configError } from '../report/active-rule.ts'
import type { InitFlags } from './flags.ts'
import type { Io } from './io.ts'

const questions = [
  ['company', 'Which company was it?'],
  ['role', 'Which role?'],
  ['candidate', 'Your name, as you sign:'],
  ['interviewedAt', 'When did the interview end (such as 2026-11-20T14:00:00-05:00)?'],
  ['interviewers', 'Who interviewed you (names, parted by commas)?'],
] as const

type Key = (typeof questions)[number][0]

/** Write a commented interview file and a config, with what is answered on a terminal. Throws a `ConfigError` for a folder that cannot be written to. */
export async function init(operands: readonly string[], { yes }: InitFlags, io: Io): Promise<0> {
  if (operands.length > 1) throw configError(['notelint init takes one folder at most'])
  const folder = operands[0] ?? '.'
  const isAsked = io.isTTY && !yes && !(await hasInterview(io.cwd, folder))
  const said = isAsked ? await ask(io) : new Map<Key, string>()
  for (const { path, isNew } of await written(io.cwd, folder, toAnswers(said))) {
    const shown = showPath(path, io.cwd)
    io.stdout(isNew ? `Wrote ${shown}.\n` : `${shown} is there already and stays as it is.\n`)
  }
  io.stdout('Next: jot down in interview.yaml what each interviewer raised, and write a note to each from that.\n')
  return 0
}

async function written(cwd: string, folder: string, answers: Answers): ReturnType<typeof writeStarters> {
  try {
    return await writeStarters(cwd, folder, answers)
  } catch (error) {
    throw configError([`nothing can be written to ${folder}: ${(error as Error).message}`])
  }
}

/** Ask all questions, one a line. Whoever leaves early has not answered the rest. */
async function ask(io: Io): Promise<ReadonlyMap<Key, string>> {
  const answers = new Map<Key, string>()
  const lines = linesOf(io.stdin)
  io.stdout('An empty answer leaves a thing for later.\n')
  for (const [key, question] of questions) {
    io.stdout(`${question} `)
    const { value, done } = await lines.next()
    if (done) {
      io.stdout('\n')
      break
    }
    const answer = value.trim()
    if (key === 'interviewedAt' && answer !== '' && parseTime(answer) === null)
      io.stdout(`That is left for later: ${timeProblem(answer)}.\n`)
    else answers.set(key, answer)
  }
  return answers
}

async function* linesOf(stream: Io['stdin']): AsyncGenerator<string, undefined> {
  let rest = ''
  for await (const chunk of stream) {
    const [...lines] = (rest + String(chunk)).split(/\r?\n/)
    rest = lines.pop()!
    yield* lines
  }
  if (rest !== '') yield rest
  return undefined
}

function toAnswers(said: ReadonlyMap<Key, string>): Answers {
  const of = (key: Key): string => said.get(key) ?? ''
  return {
    company: of('company'),
    role: of('role'),
    candidate: of('candidate'),
    interviewedAt: of('interviewedAt'),
    interviewers: namesIn(of('interviewers')),
  }
}

/** Names parted by commas, each once. */
function namesIn(text: string): readonly string[] {
  const names = text.split(',').map((name) => name.trim())
  const isFirst = (name: string, index: number): boolean =>
    names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index
  return names.filter((name, index) => name !== '' && isFirst(name, index))
}
