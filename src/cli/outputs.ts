import { countByRule, statistics } from '../formatters/statistics.ts'
import { loadFormatter, type LoadedFormatter } from '../node/load-formatter.ts'
import { reportPath, writeReport } from '../node/report-file.ts'
import { configError } from '../report/active-rule.ts'
import type { LintFlags } from './flags.ts'
import type { Io } from './io.ts'

/** A report to be made: how, and the file that it goes to; null for standard output. */
export interface Output {
  readonly formatter: LoadedFormatter
  readonly path: string | null
}

/** Load what `-f` and `-o` ask for. Throws a `ConfigError` for a format that there is not, and for more than one report to one place. */
export async function loadOutputs(flags: LintFlags, { cwd, env }: Io): Promise<readonly Output[]> {
  const { format = ['stylish'], outputFile, safe } = flags
  const wanted = format.map((text) => {
    const [name = '', file] = splitName(text)
    return { name, path: file ?? null }
  })
  const bare = wanted.filter(({ path }) => path === null)
  if (bare.length > 1)
    throw configError([`only one report can go to standard output; give the others a file: -f ${bare[1]!.name}=FILE`])
  if (bare.length === 0 && outputFile !== undefined)
    throw configError(['--output-file is for a format without a file of its own'])
  return Promise.all(
    wanted.map(async ({ name, path }) => {
      const file = path ?? outputFile
      const target = file === undefined ? null : await reportPath(file, cwd)
      const formatter = flags.statistics
        ? statisticsAs(name)
        : await loadFormatter(name, { cwd, env, ...(safe && { safe }) })
      return { formatter, path: target }
    }),
  )
}

/** Put a report where it goes, with a line end. */
export async function deliver(text: string, path: string | null, { stdout }: Io): Promise<void> {
  const whole = text === '' || text.endsWith('\n') ? text : `${text}\n`
  if (path !== null) await writeReport(path, whole)
  else if (whole) stdout(whole)
}

function statisticsAs(name: string): LoadedFormatter {
  if (name === 'stylish') return statistics
  if (name === 'json') return (reports) => JSON.stringify(countByRule(reports))
  throw configError([`--statistics goes with stylish and json, not with “${name}”`])
}

/** `sarif=out.sarif` as a name and a file; the names of modules may have an equals sign in their query only. */
function splitName(text: string): readonly string[] {
  const at = text.indexOf('=')
  return at < 1 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
