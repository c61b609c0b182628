import { resolve } from 'node:path'
import type { LintOptions } from '../report/options.ts'
import { openConfigs } from './config/config-store.ts'
import { mergeRules, type Settings } from './config/settings.ts'
import { noteEndings } from './find-files.ts'
import { lintGroups, readNotes, type NoteFile, type Run } from './lint-files.ts'
import type { Reading } from './read-note.ts'
import { fileSelector, type Selection } from './select-files.ts'

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
  /** Settings that beat those of configs. */
  readonly override?: LintOptions
  /** Whether ignore files and ignore patterns hold; true unless said. */
  readonly ignore?: boolean
  readonly ignorePatterns?: readonly string[]
  /** The endings that folders are searched for. */
  readonly endings?: readonly string[]
}

/** Lints files and texts as their configs say. Each config file is read once. */
export interface Notelint {
  /** The files that patterns stand for; nothing is linted. */
  readonly select: (patterns: readonly string[]) => Promise<Selection>
  /** Lint files, those of each panel also against each other. */
  readonly lintFiles: (filePaths: readonly string[], panels?: readonly (readonly string[])[]) => Promise<Run>
  /** Lint a text, or what came of reading it, as if it stood in a file. */
  readonly lintText: (text: string | Reading, filePath?: string) => Promise<Run>
  /** What configs and overrides say about a file. */
  readonly settingsFor: (filePath: string) => Promise<Settings>
}

/** Open notelint for a folder. Its functions throw a `ConfigError` for bad settings, never for content. */
export function openNotelint(options: NotelintOptions = {}): Notelint {
  const { cwd = process.cwd(), configPath = null, configLookup = true, safe = false, override = {} } = options
  const { ignore = true, ignorePatterns = [], endings = noteEndings } = options
  const configFor = openConfigs({ cwd, configPath, lookup: configLookup, safe })
  const settingsFor = async (filePath: string): Promise<Settings> => {
    const path = resolve(cwd, filePath)
    return withOverride((await configFor(path)).settingsFor(path), override)
  }
  const toFile = async (filePath: string, reading: Reading): Promise<NoteFile> => {
    const settings = await settingsFor(filePath)
    return { filePath, reading, options: settings.options }
  }
  const read = async (filePaths: readonly string[]): Promise<readonly NoteFile[]> => {
    const readings = await readNotes(filePaths)
    return Promise.all(filePaths.map((filePath, index) => toFile(filePath, readings[index]!)))
  }
  return {
    select: fileSelector({ cwd, configFor, ignore, ignorePatterns, endings }),
    settingsFor,
    lintText: async (text, filePath) => {
      const file = await toFile(
        filePath === undefined ? '<text>' : resolve(cwd, filePath),
        typeof text === 'string' ? { text } : text,
      )
      return lintGroups([{ files: [file], isPanel: false }])
    },
    lintFiles: async (filePaths, panels = []) => {
      const inPanels = new Set(panels.flat())
      const single = filePaths.filter((filePath) => !inPanels.has(filePath))
      const groups = panels.map(async (files) => ({ files: await read(files), isPanel: true }))
      return lintGroups([...(await Promise.all(groups)), { files: await read(single), isPanel: false }])
    },
  }
}

function withOverride(settings: Settings, override: LintOptions): Settings {
  const { options } = settings
  return {
    ...settings,
    options: { ...options, ...override, rules: mergeRules(options.rules ?? {}, override.rules ?? {}) },
  }
}
