import type { RulesConfig } from './report/active-rule.ts'
import type { Kind, Mode } from './note/note.ts'
import type { Stand } from './report/find-notes.ts'
import type { UnusedDirectives } from './report/options.ts'
import type { Preset, Rule } from './rule.ts'

export type { RulesConfig } from './report/active-rule.ts'
export type { Kind, Mode } from './note/note.ts'
export type { Preset, Rule } from './rule.ts'

/** Rules and settings under a name of the user's choice; `configs` are for `extends`, as `name/config`. */
export interface Plugin {
  readonly meta?: { readonly name: string; readonly version: string }
  readonly rules?: readonly Rule[]
  readonly configs?: Readonly<Record<string, Config>>
}

/**
 * Where the notes of a file stand: `auto` finds those that stand in a document, `whole` takes each file for one note, `blockquotes`, `fences` and
 * `sections` take all of a sort; a JSON pointer leads to strings in YAML, JSON or NDJSON, a step `*` being any key or index.
 */
export type NotesSetting = Stand | `/${string}`

/** Settings for some files. Where several objects match a file, the later one wins, rule by rule. */
export interface ConfigObject {
  /** Shown in messages about this object. */
  readonly name?: string
  /** Patterns as in `.gitignore`, and with braces, from the folder of the config file; all files unless said. */
  readonly files?: readonly string[]
  /** Files that the object does not concern; alone in its object, files that nothing concerns. */
  readonly ignores?: readonly string[]
  /** What to start from: objects, `plugin/config`, paths beginning with a dot, or packages. */
  readonly extends?: readonly (string | Config)[]
  readonly preset?: Preset
  readonly mode?: Mode
  readonly kind?: Kind
  /** Where the notes of a file stand; `auto` unless said. */
  readonly notes?: NotesSetting | readonly NotesSetting[]
  readonly rules?: RulesConfig
  /** Plugins, or the packages or paths that they are loaded from, by the namespace that their rules get. */
  readonly plugins?: Readonly<Record<string, Plugin | string>>
  /** The interview file of the notes, from the folder of the config file; the nearest one above each note unless said. */
  readonly interview?: string
  /** Whether comments and front matter may hold diagnostics back; true unless said. */
  readonly inlineConfig?: boolean
  /** How to tell of comments that hold nothing back; `warn` unless said. */
  readonly unusedDirectives?: UnusedDirectives
}

/** What a config file exports: an object, or a list, in which lists may stand. */
export type Config = ConfigObject | readonly Config[]

/** Give a config its types; it returns all of it as one list. */
export function defineConfig(...configs: readonly Config[]): readonly ConfigObject[] {
  return configs.flatMap((config) => ('length' in config ? defineConfig(...config) : config))
}

/** Leave files out altogether; patterns as in `.gitignore`. */
export function globalIgnores(ignores: readonly string[], name = 'globalIgnores'): ConfigObject {
  return { name, ignores }
}
