import { counted } from '../formatters/text.ts'
import { writeFixes } from '../node/fix-run.ts'
import type { Run } from '../node/lint-files.ts'
import { openNotelint, type Notelint } from '../node/notelint.ts'
import { readStream } from '../node/read-note.ts'
import { holdAgainstBaseline } from './baseline.ts'
import { checkFlags } from './check-flags.ts'
import { complain } from './complain.ts'
import { debugLine } from './debug-line.ts'
import type { LintFlags } from './flags.ts'
import type { ExitCode, Io } from './io.ts'
import { notelintOptions } from './notelint-options.ts'
import { loadOutputs } from './outputs.ts'
import { printReports } from './print-reports.ts'
import { openProgress } from './progress.ts'
import { selectFiles, type Selected } from './select-files.ts'
import { namingFor, skippedLines } from './skipped.ts'
import { templateHint } from './template-hint.ts'
import { uncomparedLines } from './uncompared.ts'
import { judge } from './verdict.ts'

/** Lint what the paths name, print the report, and say on standard error what was left out and which limit was missed. */
export async function lintPaths(paths: readonly string[], flags: LintFlags, io: Io): Promise<ExitCode> {
  checkFlags(paths, flags)
  const debug = debugLine(flags, io)
  const outputs = await loadOutputs(flags, io)
  const progress = openProgress(io)
  const notelint = openNotelint({ ...(await notelintOptions(flags, io)), onDone: progress.add })
  if (flags.printConfig !== undefined) return printConfig(notelint, flags.printConfig, io)
  if (flags.rules) return (await import('./list-rules.ts')).printRules(notelint, paths, flags, io)
  const selected = flags.stdin || paths.includes('-') ? null : await selectFiles(notelint, paths, flags, io)
  if (selected) debug(`${counted(selected.count, 'file')} chosen`)
  progress.start(selected?.count ?? 1)
  if (flags.showFiles) return showFiles(selected, io)
  const run = selected
    ? await notelint.lintFiles(selected.single, selected.panels)
    : await lintStdin(notelint, flags, io)
  progress.stop()
  debug(`${counted(run.reports.length, 'report')} made`)
  const unwritten = flags.fix ? await writeFixes(run) : []
  const { reports, unused } = selected ? await holdAgainstBaseline(run.reports, flags, io) : { ...run, unused: {} }
  const verdict = judge({ reports, unused, unwritten }, flags)
  await printReports({ ...run, reports }, verdict, outputs, flags, io)
  debug('output written')
  complain(
    [
      ...skippedLines(reports, namingFor(flags, io)),
      ...uncomparedLines(run, io.cwd),
      ...templateHint(reports),
      ...verdict.complaints,
    ],
    io,
  )
  return verdict.exitCode
}

async function lintStdin(notelint: Notelint, { stdinFilename }: LintFlags, { stdin }: Io): Promise<Run> {
  return notelint.lintText(await readStream(stdin, stdinFilename ?? '<text>'), stdinFilename)
}

async function printConfig(notelint: Notelint, filePath: string, io: Io): Promise<ExitCode> {
  const { options, interviewPath, notes } = await notelint.settingsFor(filePath)
  const { plugins = [], ...settings } = options
  const shown = { ...settings, notes, interview: interviewPath, plugins: plugins.map(({ id }) => id) }
  io.stdout(`${JSON.stringify(shown, null, 2)}\n`)
  return 0
}

function showFiles(selected: Selected | null, { stdout }: Io): ExitCode {
  const files = selected ? [...new Set([...selected.panels.flat(), ...selected.single])].sort() : ['<text>']
  stdout(files.map((file) => `${file}\n`).join(''))
  return 0
}
