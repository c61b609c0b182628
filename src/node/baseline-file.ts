import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { z } from '../zod.ts'
import { configError } from '../report/active-rule.ts'
import {
  allowErrors,
  applyBaseline,
  formatBaseline,
  pruneBaseline,
  type Baseline,
  type PathOf,
} from '../report/baseline.ts'
import { describeIssues } from '../report/describe-issues.ts'
import type { Report } from '../report/report.ts'
import { writeWhole } from './write-file.ts'

/** Where the baseline lies unless said, from the working directory. */
export const baselineName = 'notelint-suppressions.json'

/** What to do with the baseline before it is applied. */
export interface BaselineChange {
  /** The rules whose errors are allowed from now on; null for all. */
  readonly allow?: readonly string[] | null
  /** Take out what is no longer needed. */
  readonly prune?: boolean
}

/** What came of holding reports against a baseline. */
export interface Based {
  readonly reports: readonly Report[]
  /** What the baseline allows and the reports no longer need. */
  readonly unused: Baseline
}

const schema = z.record(z.string(), z.record(z.string(), z.strictObject({ count: z.int().positive() })))

/**
 * Hold back what the baseline allows, after it has been changed and written where a change is asked for. Throws a `ConfigError` for a file that
 * cannot be read, and for one that is named, not there, and not about to be written.
 */
export async function withBaseline(
  reports: readonly Report[],
  {
    cwd,
    location,
    change = {},
  }: { readonly cwd: string; readonly location?: string; readonly change?: BaselineChange },
): Promise<Based> {
  const path = resolve(cwd, location ?? baselineName)
  const pathOf: PathOf = (filePath) => relative(cwd, filePath).split(sep).join('/')
  const isWritten = change.allow !== undefined || change.prune === true
  const known = await readBaseline(path, location === undefined || isWritten)
  const grown = change.allow === undefined ? known : allowErrors(known, reports, pathOf, change.allow)
  const based = applyBaseline(reports, grown, pathOf)
  if (!isWritten) return based
  const kept = change.prune ? pruneBaseline(grown, based.unused, (name) => existsSync(resolve(cwd, name))) : grown
  await writeWhole(path, formatBaseline(kept))
  return change.prune ? { ...based, unused: {} } : based
}

async function readBaseline(path: string, mayBeMissing: boolean): Promise<Baseline> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && mayBeMissing) return '{}'
    const reason = error.code === 'ENOENT' ? 'it is not there; --suppress-all writes it' : error.message
    throw configError([`${path}: ${reason}`])
  })
  const parsed = schema.safeParse(parseJson(text, path), { reportInput: true })
  if (parsed.success) return parsed.data
  throw configError(describeIssues(parsed.error.issues, schema, [path]))
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw configError([`${path}: ${(error as Error).message}; mend it, or delete it and run --suppress-all again`])
  }
}
