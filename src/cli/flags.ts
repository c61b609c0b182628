import type { Kind, Mode } from '../note/note.ts'
import type { UnusedDirectives } from '../report/options.ts'

/** The flags that every command knows. */
export interface CommonFlags {
  /** Undefined where the terminal decides. */
  readonly color?: boolean
  readonly help?: true
  readonly version?: true
}

/** The flags of what reads configs. */
export interface ConfigFlags extends CommonFlags {
  readonly config?: string
  readonly configLookup: boolean
  readonly plugin?: readonly string[]
  readonly safe?: true
}

/** The flags of a lint run. */
export interface LintFlags extends ConfigFlags {
  readonly cache?: true
  readonly cacheLocation?: string
  readonly cacheStrategy?: 'content' | 'metadata'
  readonly debug?: true
  readonly errorOnUnmatchedPattern: boolean
  readonly exitOnFatalError?: true
  readonly exitZero?: true
  readonly ext?: readonly string[]
  readonly fix?: true
  readonly fixDryRun?: true
  readonly format?: readonly string[]
  readonly ignore: boolean
  readonly ignorePattern?: readonly string[]
  readonly inlineConfig: boolean
  readonly interview?: string
  readonly kind?: Kind
  readonly maxWarnings?: number
  readonly minScore?: number
  readonly mode?: Mode
  readonly now?: string
  readonly only?: readonly (readonly string[])[]
  readonly outputFile?: string
  readonly panel?: readonly string[]
  readonly passOnNoPatterns?: true
  readonly passOnUnprunedSuppressions?: true
  readonly printConfig?: string
  readonly pruneSuppressions?: true
  readonly quiet?: true
  readonly reportUnusedDisableDirectives?: true
  readonly reportUnusedDisableDirectivesSeverity?: UnusedDirectives
  readonly rule?: readonly string[]
  readonly rules?: true
  readonly showFiles?: true
  readonly skip?: readonly (readonly string[])[]
  readonly statistics?: true
  readonly stats?: true
  readonly stdin?: true
  readonly stdinFilename?: string
  readonly suppressAll?: true
  readonly suppressRule?: readonly (readonly string[])[]
  readonly suppressionsLocation?: string
  readonly warnIgnored: boolean
}

/** The flags of `explain`. */
export interface ExplainFlags extends ConfigFlags {
  readonly all?: true
  readonly json?: true
}

/** The flags of `init`. */
export interface InitFlags extends CommonFlags {
  readonly yes?: true
}
