import type { FormatContext } from '../formatters/formatter.ts'
import type { Run } from '../node/lint-files.ts'
import { rootFolder } from '../node/root-folder.ts'
import type { Report } from '../report/report.ts'
import { version } from '../version.ts'
import type { LintFlags } from './flags.ts'
import type { Io } from './io.ts'
import { deliver, type Output } from './outputs.ts'
import { paintersFor } from './painters.ts'
import type { Verdict } from './verdict.ts'

/** Make each report that is asked for, and put it where it goes. Files get no colours unless a flag says so. */
export async function printReports(
  { reports, sources, rules }: Run,
  { maxWarningsExceeded, minScoreMissed }: Verdict,
  outputs: readonly Output[],
  flags: LintFlags,
  io: Io,
): Promise<void> {
  const shown = flags.quiet ? reports.map(withoutWarnings) : reports
  const root = rootFolder(io.cwd, io.env)
  for (const { formatter, path } of outputs) {
    const isFile = path !== null
    const context: FormatContext = {
      cwd: io.cwd,
      root,
      color: paintersFor(flags.color ?? (isFile ? false : undefined), io),
      columns: isFile ? Infinity : io.columns,
      rules,
      version,
      sources,
      maxWarningsExceeded,
      minScoreMissed,
    }
    await deliver(await formatter(shown, context), path, io)
  }
}

function withoutWarnings(report: Report): Report {
  return { ...report, messages: report.messages.filter(({ severity }) => severity === 2), warningCount: 0 }
}
