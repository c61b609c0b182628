import { basename, extname, relative, sep } from 'node:path'
import { configNames } from './config/config-store.ts'
import { compilePatterns } from './config/patterns.ts'
import type { ResolvedConfig } from './config/settings.ts'
import { dataEndings, findFiles, interviewNames, isDataFile, type Match } from './find-files.ts'
import { ignoreFiles } from './ignore-files.ts'
import { someAtOnce } from './some-at-once.ts'

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
  /** Links that were come upon and not followed, and folders that could not be looked into. */
  readonly links: readonly string[]
  readonly locked: readonly string[]
  /** What is wrong with patterns that stand for no file, a sentence each. */
  readonly problems: readonly string[]
}

/** Chooses files. Those named outright obey `.notelintignore` and configs, those found also `.gitignore`. */
export function fileSelector(choice: Choice): (patterns: readonly string[]) => Promise<Selection> {
  const ignoredIfNamed = ignoredBy(choice, ['.notelintignore'])
  const ignoredIfFound = ignoredBy(choice, ['.gitignore', '.notelintignore'])
  return async (patterns) => {
    const matches = await findNoteFiles(patterns, choice)
    const selected = await Promise.all(
      matches.map(async (match) => {
        const isIgnored = match.isNamed ? ignoredIfNamed : ignoredIfFound
        const { kept: links } = await keep(match.links, isIgnored)
        return { ...match, ...(await keep(match.files ?? [], isIgnored)), links }
      }),
    )
    const files = sortedOnce(selected.flatMap(({ kept }) => kept))
    const isChosen = new Set(files)
    return {
      files,
      links: sortedOnce(selected.flatMap(({ links }) => links)).filter((link) => !isChosen.has(link)),
      locked: sortedOnce(selected.flatMap(({ locked }) => locked)),
      ignored: selected.filter(({ isNamed }) => isNamed).flatMap(({ ignored }) => ignored),
      problems: selected.flatMap(({ pattern, isNamed, files, kept }) =>
        isNamed || kept.length > 0 ? [] : complain(pattern, files, choice),
      ),
    }
  }
}

/** In folders, data files are found where their config says how their notes are. */
async function findNoteFiles(patterns: readonly string[], choice: Choice): Promise<readonly Match[]> {
  const { cwd, configFor, endings } = choice
  const matches = await findFiles(patterns, cwd, [...new Set([...endings, ...dataEndings])])
  const holdsNotes = async (filePath: string): Promise<boolean> => {
    if (endings.includes(extname(filePath).toLowerCase()) || !isDataFile(filePath)) return true
    if ([...configNames, ...interviewNames].includes(basename(filePath))) return false
    return (await configFor(filePath)).settingsFor(filePath).notes.some((name) => name.startsWith('/'))
  }
  return Promise.all(
    matches.map(async (match) => {
      if (match.files === null || match.isNamed) return match
      const [files, links] = await Promise.all([match.files, match.links].map((paths) => filtered(paths, holdsNotes)))
      return { ...match, files: files!, links: links! }
    }),
  )
}

async function filtered(
  paths: readonly string[],
  test: (path: string) => Promise<boolean>,
): Promise<readonly string[]> {
  const verdicts = await someAtOnce(paths, test)
  return paths.filter((_, index) => verdicts[index])
}

function sortedOnce(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].sort()
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
  const ignored = new Set(await filtered(files, isIgnored))
  return { kept: files.filter((path) => !ignored.has(path)), ignored: [...ignored] }
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
