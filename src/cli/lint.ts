import { rules } from '../core.ts'
import type { FormatContext } from '../formatters/formatter.ts'
import type { Run } from '../node/lint-files.ts'
import { loadFormatter } from '../node/load-formatter.ts'
import { openNotelint, type Notelint } from '../node/notelint.ts'
import { readStream } from '../node/read-note.ts'
import { rootFolder } from '../node/root-folder.ts'
import { configError } from '../report/active-rule.ts'
import type { Report } from '../report/report.ts'
import { version } from '../version.ts'
import type { LintFlags } from './arguments.ts'
import type { ExitCode, Io } from './io.ts'
import { notelintOptions } from './notelint-options.ts'
import { paintersFor } from './painters.ts'
import { ignoredLine, skippedLines } from './skipped.ts'
import { judge, type Verdict } from './verdict.ts'

/** Lint what the paths name, print the report, and say on standard error what was left out and which limit was missed. */
export async function lintPaths(paths: readonly string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  const formatter = await loadFormatter(flags.format ?? 'stylish', { cwd: io.cwd, ...(flags.safe && { safe: true }) })
  const notelint = openNotelint(await notelintOptions(flags, io))
  if (flags.printConfig !== undefined) return printConfig(notelint, flags.printConfig, io)
  const run = await (flags.stdin || paths.includes('-')
    ? lintStdin(notelint, flags, io)
    : lintFound(notelint, paths, flags, io))
  const verdict = judge(run.reports, flags)
  const shown = flags.quiet ? run.reports.map(withoutWarnings) : run.reports
  const root = await rootFolder(io.cwd, io.env)
  const text = await formatter(shown, contextFor(run, verdict, root, flags, io))
  if (text) io.stdout(text.endsWith('\n') ? text : `${text}\n`)
  complain([...skippedLines(run.reports, io.cwd), ...verdict.complaints], io)
  return verdict.exitCode
}

async function lintStdin(notelint: Notelint, { stdinFilename }: LintFlags, { stdin }: Io): Promise<Run> {
  return notelint.lintText(await readStream(stdin, stdinFilename ?? '<text>'), stdinFilename)
}

async function lintFound(notelint: Notelint, paths: readonly string[], flags: LintFlags, io: Io): Promise<Run> {
  const panels = await Promise.all((flags.panel ?? []).map((folder) => notelint.select([folder])))
  const single = await notelint.select(
    paths.length > 0 ? paths : panels.length > 0 || flags.passOnNoPatterns ? [] : ['.'],
  )
  const selections = [...panels, single]
  const problems = selections.flatMap((selection) => selection.problems)
  if (problems.length > 0 && flags.errorOnUnmatchedPattern) throw configError(problems)
  if (flags.warnIgnored)
    complain(
      ignoredLine(
        selections.flatMap(({ ignored }) => ignored),
        io.cwd,
      ),
      io,
    )
  return notelint.lintFiles(
    single.files,
    panels.map(({ files }) => files),
  )
}

async function printConfig(notelint: Notelint, filePath: string, io: Io): Promise<ExitCode> {
  const { options, interviewPath } = await notelint.settingsFor(filePath)
  const { plugins = [], ...settings } = options
  io.stdout(
    `${JSON.stringify({ ...settings, interview: interviewPath, plugins: plugins.map(({ id }) => id) }, null, 2)}\n`,
  )
  return 0
}

function contextFor({ sources }: Run, verdict: Verdict, root: string, flags: LintFlags, io: Io): FormatContext {
  const { maxWarningsExceeded, minScoreMissed } = verdict
  const color = paintersFor(flags.color, io)
  return { cwd: io.cwd, root, color, columns: io.columns, rules, version, sources, maxWarningsExceeded, minScoreMissed }
}

function withoutWarnings(report: Report): Report {
  return { ...report, messages: report.messages.filter(({ severity }) => severity === 2), warningCount: 0 }
}

function complain(lines: readonly string[], { stderr }: Io): void {
  for (const line of lines) stderr(`notelint: ${line}\n`)
}
