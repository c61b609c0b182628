import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FormatContext, Formatter } from '../formatters/formatter.ts'
import { configError } from '../report/active-rule.ts'
import type { Report } from '../report/report.ts'
import { nearest } from '../source/nearest.ts'
import { findPackage, isPath } from './find-package.ts'
import { withStepSummary } from './step-summary.ts'

/** A formatter that was loaded; one of the user's may take its time. */
export type LoadedFormatter = (reports: readonly Report[], context: FormatContext) => string | Promise<string>

/** Where a formatter is looked for, and what it may do; all of it may be left out. */
export interface FormatterOptions {
  /** The folder that paths and packages count from; the working directory unless said. */
  readonly cwd?: string
  readonly safe?: boolean
  readonly env?: Readonly<Record<string, string | undefined>>
}

const builtIn: Readonly<Record<string, () => Promise<Formatter>>> = {
  checkstyle: async () => (await import('../formatters/checkstyle.ts')).checkstyle,
  compact: async () => (await import('../formatters/compact.ts')).compact,
  github: async () => (await import('../formatters/github.ts')).github,
  gitlab: async () => (await import('../formatters/gitlab.ts')).gitlab,
  html: async () => (await import('../formatters/html.ts')).html,
  json: async () => (await import('../formatters/json.ts')).json,
  'json-with-metadata': async () => (await import('../formatters/json-with-metadata.ts')).jsonWithMetadata,
  junit: async () => (await import('../formatters/junit.ts')).junit,
  markdown: async () => (await import('../formatters/markdown.ts')).markdown,
  rdjson: async () => (await import('../formatters/rdjson.ts')).rdjson,
  sarif: async () => (await import('../formatters/sarif.ts')).sarif,
  stylish: async () => (await import('../formatters/stylish.ts')).stylish,
  unix: async () => (await import('../formatters/unix.ts')).unix,
}

/** The names of the formatters that come with notelint. */
export const formatterNames: readonly string[] = Object.keys(builtIn)

/**
 * Load a formatter: one of ours by its name, else a module by its path, else the package `notelint-formatter-NAME` or NAME that is installed
 * for `cwd`. With `safe` no code but ours is run; with the `env` of a job on GitHub, `github` also writes the job's summary. Throws a `ConfigError` for what is not there or no formatter.
 */
export async function loadFormatter(
  name: string,
  { cwd = process.cwd(), safe = false, env = {} }: FormatterOptions = {},
): Promise<LoadedFormatter> {
  const load = Object.hasOwn(builtIn, name) ? builtIn[name] : undefined
  const summary = name === 'github' ? env['GITHUB_STEP_SUMMARY'] : undefined
  if (load) return summary ? withStepSummary(await load(), summary) : load()
  const path = isPath(name) ? resolve(cwd, name) : findPackage('formatter', name, cwd)
  if (path === null || !existsSync(path)) throw configError([unknown(name)])
  if (safe) throw configError([`the format “${name}” is code of its own, and --safe runs none`])
  return formatterOf(await importDefault(path, name), name)
}

function unknown(name: string): string {
  if (isPath(name)) return `there is no formatter at “${name}”`
  return `there is no format “${name}”${nearest(name, formatterNames) || `; there are ${formatterNames.join(', ')}`}`
}

async function importDefault(path: string, name: string): Promise<unknown> {
  try {
    return ((await import(pathToFileURL(path).href)) as { readonly default?: unknown }).default
  } catch (error) {
    throw failure(name, 'cannot be loaded', error)
  }
}

/** A formatter that tells of its own faults in the user's words. */
function formatterOf(value: unknown, name: string): LoadedFormatter {
  if (typeof value !== 'function')
    throw configError([`the format “${name}” is no formatter; export a function (reports, context) => text by default`])
  return async (reports, context) => {
    let text: unknown
    try {
      text = await (value as LoadedFormatter)(reports, context)
    } catch (error) {
      throw failure(name, 'failed', error)
    }
    if (typeof text !== 'string') throw configError([`the format “${name}” gave no text`])
    return text
  }
}

function failure(name: string, what: string, error: unknown): Error {
  return configError([`the format “${name}” ${what}: ${error instanceof Error ? error.message : String(error)}`])
}
