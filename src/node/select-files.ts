import { relative, sep } from 'node:path'
import { compilePatterns } from './config/patterns.ts'
import type { ResolvedConfig } from './config/settings.ts'
import { findFiles } from './find-files.ts'
import { ignoreFiles } from './ignore-files.ts'

/** How files are chosen. */
export interface Choice {
  readonly cwd: string
  readonly configFor: (filePath: string) => Promise<ResolvedConfig>
  /** Whether ignore files and the ignores of configs and flags hold. */
  readonly ignore: boolean
  /** Further patterns to leave out, from `cwd`. */
  readonly ignorePatterns: readonly string[]
  readonly endings: readonly string[]
}

/** What some patterns stand for. */
export interface Selection {
  /** The files to lint, absolute, sorted, each once. */
  readonly files: readonly string[]
  /** The files that were named outright, yet are ignored. */
  readonly ignored: readonly string[]
  /** What is wrong with patterns that stand for no file, a sentence each. */
  readonly problems: readonly string[]
}

/** Chooses files. Those named outright obey `.notelintignore` and configs, those found also `.gitignore`. */
export function fileSelector(choice: Choice): (patterns: readonly string[]) => Promise<Selection> {
  const ignoredIfNamed = ignoredBy(choice, ['.notelintignore'])
  const ignoredIfFound = ignoredBy(choice, ['.gitignore', '.notelintignore'])
  return async (patterns) => {
    const matches = await findFiles(patterns, choice.cwd, choice.endings)
    const selected = await Promise.all(
      matches.map(async ({ pattern, isNamed, files }) => {
        const kept = await keep(files ?? [], isNamed ? ignoredIfNamed : ignoredIfFound)
        return { pattern, isNamed, files, ...kept }
      }),
    )
    return {
      files: [...new Set(selected.flatMap(({ kept }) => kept))].sort(),
      ignored: selected.filter(({ isNamed }) => isNamed).flatMap(({ ignored }) => ignored),
      problems: selected.flatMap(({ pattern, isNamed, files, kept }) =>
        isNamed || kept.length > 0 ? [] : complain(pattern, files, choice),
      ),
    }
  }
}

function complain(pattern: string, files: readonly string[] | null, { endings }: Choice): string {
  if (files === null) return `there is no file or folder “${pattern}”`
  if (files.length > 0) return `all that is in “${pattern}” is ignored; --no-ignore lints it`
  return `no notes in “${pattern}” (they end in ${endings.join(', ')})`
}

async function keep(
  files: readonly string[],
  isIgnored: (filePath: string) => Promise<boolean>,
): Promise<{ kept: string[]; ignored: string[] }> {
  const verdicts = await Promise.all(files.map(isIgnored))
  return { kept: files.filter((_, index) => !verdicts[index]), ignored: files.filter((_, index) => verdicts[index]) }
}

function ignoredBy(
  { cwd, configFor, ignore, ignorePatterns }: Choice,
  names: readonly string[],
): (filePath: string) => Promise<boolean> {
  const byFile = ignoreFiles(names, cwd)
  const byPattern = compilePatterns(ignorePatterns)
  return async (filePath) => {
    if (!ignore) return false
    if (byPattern(relative(cwd, filePath).split(sep).join('/'))) return true
    return (await configFor(filePath)).isIgnored(filePath) || byFile(filePath)
  }
}
