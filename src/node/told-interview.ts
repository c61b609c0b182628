import { dirname, resolve } from 'node:path'
import type { Interview } from '../note/interview.ts'
import { readInterview } from '../note/interview-schema.ts'
import { configError } from '../report/active-rule.ts'
import { parseYaml } from './parse-yaml.ts'

/** The interview that a note names in its front matter: a file, or the interview itself. */
export type ToldInterview = { readonly path: string } | { readonly interview: Interview }

const frontMatter = /^\uFEFF?---[ \t]*\r?\n((?:[^\n]*\n)*?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/

/** Read `interview:` in the front matter of a note; null where there is none. Throws a `ConfigError` that names the file, the line and the key. */
export function readToldInterview(text: string, filePath: string): ToldInterview | null {
  const block = frontMatter.exec(text.slice(0, 65_536))?.[1]
  if (block === undefined || !/^interview[ \t]*:/m.test(block)) return null
  const { value, lineOf } = parseYaml(`\n${block}`, filePath)
  const told = (value as { interview?: unknown } | null)?.interview
  if (typeof told === 'string') return { path: resolve(dirname(filePath), told) }
  const { interview, problems } = readInterview(told)
  if (interview) return { interview }
  throw configError(
    problems.map(({ path, message }) => {
      const whole = ['interview', ...path]
      return `${filePath}:${lineOf(whole)}: ${whole.join(' › ')}: ${message}`
    }),
  )
}
