import type { Interview } from '../note/interview.ts'
import { readInterview } from '../note/interview-schema.ts'
import { configError } from '../report/active-rule.ts'
import { parseYaml } from './parse-yaml.ts'
import { readNote } from './read-note.ts'

/** Read an interview file. Throws a `ConfigError` that names the file, the line and the key of all that is wrong. */
export async function readInterviewFile(path: string): Promise<Interview> {
  const reading = await readNote(path)
  if (!('text' in reading))
    throw configError([`${path}: ${'failure' in reading ? reading.failure : 'this is no text'}`])
  const { value, lineOf } = parseYaml(reading.text, path)
  const { interview, problems } = readInterview(value)
  if (interview) return interview
  throw configError(
    problems.map((problem) =>
      [`${path}:${lineOf(problem.path)}`, problem.path.join(' › '), problem.message].filter(Boolean).join(': '),
    ),
  )
}
