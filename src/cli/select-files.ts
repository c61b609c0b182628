import type { Notelint } from '../node/notelint.ts'
import { configError } from '../report/active-rule.ts'
import { complain } from './complain.ts'
import type { LintFlags } from './flags.ts'
import type { Io } from './io.ts'
import { ignoredLine, namingFor, unsearchedLines } from './skipped.ts'

/** The files of a run: those of each panel that a flag names, and the others. */
export interface Selected {
  readonly panels: readonly (readonly string[])[]
  readonly single: readonly string[]
  readonly count: number
}

/** Find what the paths and `--panel` name. Throws a `ConfigError` for what names nothing, unless the flags let that pass. */
export async function selectFiles(
  notelint: Notelint,
  paths: readonly string[],
  flags: LintFlags,
  io: Io,
): Promise<Selected> {
  const panels = await Promise.all((flags.panel ?? []).map((folder) => notelint.select([folder])))
  const isNothingAsked = paths.length === 0 && (panels.length > 0 || flags.passOnNoPatterns)
  const single = await notelint.select(paths.length === 0 && !isNothingAsked ? ['.'] : paths)
  const selections = [...panels, single]
  const naming = namingFor(flags, io)
  complain(unsearchedLines(selections, naming), io)
  const problems = selections.flatMap((selection) => selection.problems)
  if (problems.length > 0 && flags.errorOnUnmatchedPattern) throw configError(problems)
  const ignored = selections.flatMap((selection) => selection.ignored)
  if (flags.warnIgnored) complain(ignoredLine(ignored, naming), io)
  const files = { panels: panels.map((panel) => panel.files), single: single.files }
  return { ...files, count: new Set([...files.panels.flat(), ...files.single]).size }
}
