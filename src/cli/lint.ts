import type { FormatContext } from '../formatters/formatter.ts'
import { lintGroups, type Run } from '../node/lint-files.ts'
import type { Report } from '../report/report.ts'
import { rules } from '../core.ts'
import { version } from '../version.ts'
import type { LintFlags } from './arguments.ts'
import { judge, type Verdict } from './verdict.ts'
import { findGroups } from './groups.ts'
import type { ExitCode, Io } from './io.ts'
import { lintOptions } from './lint-options.ts'
import { loadFormatter } from './load-formatter.ts'
import { paintersFor } from './painters.ts'
import { skippedLines } from './skipped.ts'

/** Lint what the paths name, print the report, and say on standard error what was left out and which limit was missed. */
export async function lintPaths(paths: readonly string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  const formatter = await loadFormatter(flags.format)
  const options = await lintOptions(flags)
  const run = await lintGroups(await findGroups(paths, flags, io), options)
  const verdict = judge(run.reports, flags)
  const shown = flags.quiet ? run.reports.map(withoutWarnings) : run.reports
  const text = formatter(shown, contextFor(run, verdict, flags, io))
  if (text) io.stdout(text.endsWith('\n') ? text : `${text}\n`)
  for (const line of [...skippedLines(run.reports, io.cwd), ...verdict.complaints]) io.stderr(`notelint: ${line}\n`)
  return verdict.exitCode
}

function contextFor({ sources }: Run, verdict: Verdict, flags: LintFlags, io: Io): FormatContext {
  const { maxWarningsExceeded, minScoreMissed } = verdict
  const color = paintersFor(flags.color, io)
  return { cwd: io.cwd, color, columns: io.columns, rules, version, sources, maxWarningsExceeded, minScoreMissed }
}

function withoutWarnings(report: Report): Report {
  return { ...report, messages: report.messages.filter(({ severity }) => severity === 2), warningCount: 0 }
}
