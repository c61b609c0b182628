import { dirname, resolve } from 'node:path'
import type { LintOptions } from '../report/options.ts'
import { openConfigs } from './config/config-store.ts'
import { checkChoice, chooseRules } from './config/choose-rules.ts'
import { mergeRules, type ResolvedConfig, type Settings } from './config/settings.ts'
import { interviewNames, noteEndings } from './find-files.ts'
import { withFixes } from './fix-run.ts'
import { panelsByFolder, panelsByInterview } from './form-panels.ts'
import type { NoteFile } from './file-notes.ts'
import { lintAll, withReports, type Panel, type Run } from './lint-files.ts'
import { lazily } from '../source/lazily.ts'
import { nearestFile } from './nearest-file.ts'
import { noteReader, type CacheStrategy, type Texts } from './note-reader.ts'
import type { Reading } from './read-note.ts'
import { fileSelector, type Selection } from './select-files.ts'

type Panels = readonly (readonly string[])[]

/** How notes are found and linted; all of it may be left out. */
export interface NotelintOptions {
  /** The folder that patterns count from; the working directory unless said. */
  readonly cwd?: string
  /** A config file that holds for all notes. */
  readonly configPath?: string
  /** Whether to look for config files; true unless said. */
  readonly configLookup?: boolean
  /** Read configs in JSON only, run none of their code. */
  readonly safe?: boolean
  /** Plugins whose rules are added to all configs: packages, with or without `notelint-plugin-`, or paths. */
  readonly plugins?: readonly string[]
  /** Settings that beat those of configs. */
  readonly override?: LintOptions
  /** The interview that all notes belong to; the nearest interview file above each note unless said. */
  readonly interviewPath?: string
  /** Whether ignore files and ignore patterns hold; true unless said. */
  readonly ignore?: boolean
  readonly ignorePatterns?: readonly string[]
  /** The endings that folders are searched for. */
  readonly endings?: readonly string[]
  /** Make the edits that keep the author's meaning, and report on what they leave; `writeFixes` writes it. False unless said. */
  readonly fix?: boolean
  /** The only rules to run, by id; they run also where configs leave them off. */
  readonly only?: readonly string[]
  /** Rules not to run. */
  readonly skip?: readonly string[]
  /** Remember reports between runs: in which file or folder, and by what a file counts as unchanged. Nothing is remembered unless said. */
  readonly cache?: { readonly location?: string; readonly strategy?: CacheStrategy }
  /** Told whenever files are linted, how many of them. */
  readonly onDone?: (files: number) => void
}

/** Lints files and texts as their configs say. Each config file is read once. */
export interface Notelint {
  /** The files that patterns stand for; nothing is linted. */
  readonly select: (patterns: readonly string[]) => Promise<Selection>
  /** Lint files, those of each panel also against each other. */
  readonly lintFiles: (filePaths: readonly string[], panels?: Panels) => Promise<Run>
  /** Lint a text, or what came of reading it, as if it stood in a file. */
  readonly lintText: (text: string | Reading, filePath?: string) => Promise<Run>
  /** What configs and overrides say about a file. */
  readonly settingsFor: (filePath: string) => Promise<Settings>
}

/** Open notelint for a folder. Its functions throw a `ConfigError` for bad settings, never for content. */
export function openNotelint(options: NotelintOptions = {}): Notelint {
  const { cwd = process.cwd(), configPath = null, configLookup = true, safe = false, plugins = [] } = options
  const { ignore = true, ignorePatterns = [], endings = noteEndings } = options
  checkChoice(options)
  const configFor = openConfigs({ cwd, configPath, lookup: configLookup, safe, plugins })
  const settingsFor = settingsFinder(configFor, options, cwd)
  const isTold = options.interviewPath !== undefined
  const { toFile } = noteReader(settingsFor, null, 'content', isTold)
  const reader = lazily(async () => {
    const { location, strategy = 'content' } = options.cache ?? {}
    const cache = options.cache ? await (await import('./cache.ts')).openCacheAt(location, cwd) : null
    return { ...noteReader(settingsFor, cache, strategy, isTold), cache }
  })
  const lintOnly = async (text: string | Reading, path: string): Promise<Run> =>
    lintAll([], [await toFile(path, typeof text === 'string' ? { text } : text)])
  const lintFound = async (filePaths: readonly string[], panels: Panels, texts?: Texts): Promise<Run> => {
    const { readFiles, cache } = await reader()
    const aids = { cache, ...(options.onDone && { onDone: options.onDone }) }
    const inPanels = new Set(panels.flat())
    const named = await Promise.all(panels.map(async (files) => toPanel(await readFiles(files, texts))))
    const others = filePaths.filter((filePath) => !inPanels.has(filePath))
    const { panels: shared, single } = panelsByInterview(await readFiles(others, texts))
    const run = await lintAll([...named, ...shared], single, aids)
    const { panels: inFolders, uncompared } = panelsByFolder(single, run.reports)
    const whole = withReports(run, await lintAll(inFolders, [], { cache }))
    await cache?.save()
    return { ...whole, uncompared }
  }
  const fixed = (run: Run, all: (texts: Texts) => Promise<Run>): Run | Promise<Run> =>
    options.fix ? withFixes(run, { lintText: lintOnly, lintAll: all }) : run
  return {
    select: fileSelector({ cwd, configFor, ignore, ignorePatterns, endings }),
    settingsFor,
    lintText: async (text, filePath) => {
      const path = filePath === undefined ? '<text>' : resolve(cwd, filePath)
      return fixed(await lintOnly(text, path), (texts) => lintOnly(texts.get(path) ?? text, path))
    },
    lintFiles: async (filePaths, panels = []) =>
      fixed(await lintFound(filePaths, panels), (texts) => lintFound(filePaths, panels, texts)),
  }
}

/** What holds for a file: its config, what beats that, and the interview file: the one that is told, else the nearest one above the file. */
function settingsFinder(
  configFor: (filePath: string) => Promise<ResolvedConfig>,
  { override = {}, interviewPath, only, skip }: NotelintOptions,
  cwd: string,
): Notelint['settingsFor'] {
  const nearestInterview = nearestFile(interviewNames)
  return async (filePath) => {
    const path = resolve(cwd, filePath)
    const { options, interviewPath: configured, notes, plugins } = (await configFor(path)).settingsFor(path)
    const rules = mergeRules(options.rules ?? {}, override.rules ?? {})
    return {
      notes,
      plugins,
      options: { ...options, ...override, rules: chooseRules(rules, options.plugins ?? [], { only, skip }) },
      interviewPath:
        interviewPath === undefined ? (configured ?? nearestInterview(dirname(path))) : resolve(cwd, interviewPath),
    }
  }
}

function toPanel(files: readonly NoteFile[]): Panel {
  return { files, interviewPath: files[0]?.interviewPath ?? null }
}
