import type { FormatContext, Painter } from '../formatters/formatter.ts'
import { configError } from '../report/active-rule.ts'
import { version } from '../version.ts'
import type { Run } from './lint-files.ts'
import { loadFormatter } from './load-formatter.ts'
import { openNotelint, type NotelintOptions } from './notelint.ts'
import { rootFolder } from './root-folder.ts'

/** How `lintFiles` is to treat what it is given. */
export interface LintFilesOptions extends NotelintOptions {
  /** Folders whose notes are linted as one panel each. */
  readonly panels?: readonly string[]
  /** Whether a pattern may stand for nothing; false unless said. */
  readonly allowUnmatched?: boolean
}

/**
 * Lint the files that paths, folders and globs stand for, as the command does without reporting. Throws a `ConfigError` for bad settings, and for
 * what stands for nothing; never for content.
 */
export async function lintFiles(patterns: readonly string[], options: LintFilesOptions = {}): Promise<Run> {
  const { panels = [], allowUnmatched = false, ...settings } = options
  const notelint = openNotelint(settings)
  const single = await notelint.select(patterns)
  const inPanels = await Promise.all(panels.map((folder) => notelint.select([folder])))
  const problems = [single, ...inPanels].flatMap((selection) => selection.problems)
  if (problems.length > 0 && !allowUnmatched) throw configError(problems)
  return notelint.lintFiles(
    single.files,
    inPanels.map(({ files }) => files),
  )
}

/** Lint a text as if it stood in a file, with the config and the interview that would hold for that. */
export async function lintText(
  text: string,
  { filePath, ...options }: NotelintOptions & { readonly filePath?: string } = {},
): Promise<Run> {
  return openNotelint(options).lintText(text, filePath)
}

/** A run as a formatter shows it, without colours: one of ours, or one by path or package. Throws a `ConfigError` where there is none. */
export async function formatRun(
  { reports, sources, rules }: Run,
  name: string,
  { cwd = process.cwd(), columns = Infinity }: { readonly cwd?: string; readonly columns?: number } = {},
): Promise<string> {
  const formatter = await loadFormatter(name, { cwd })
  const context: FormatContext = {
    cwd,
    root: rootFolder(cwd, process.env),
    color: { bold: plain, cyan: plain, dim: plain, green: plain, red: plain, underline: plain, yellow: plain },
    columns,
    rules,
    version,
    sources,
    maxWarningsExceeded: null,
    minScoreMissed: null,
  }
  return formatter(reports, context)
}

const plain: Painter = (text) => text
