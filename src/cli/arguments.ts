import { Command, CommanderError } from 'commander'
import type { Kind, Mode } from '../note/note.ts'
import { configError } from '../report/active-rule.ts'
import { nearest } from '../source/nearest.ts'
import type { UnusedDirectives } from '../report/options.ts'
import { allKinds, allModes } from '../rule.ts'
import { version } from '../version.ts'
import type { Io } from './io.ts'
import { choice, collect, count, score, time } from './values.ts'

/** The flags that every command knows. */
export interface CommonFlags {
  /** Undefined where the terminal decides. */
  readonly color?: boolean
}

/** The flags of a lint run. */
export interface LintFlags extends CommonFlags {
  readonly config?: string
  readonly configLookup: boolean
  readonly errorOnUnmatchedPattern: boolean
  readonly ext?: readonly string[]
  readonly format: string
  readonly ignore: boolean
  readonly ignorePattern?: readonly string[]
  readonly inlineConfig: boolean
  readonly interview?: string
  readonly kind?: Kind
  readonly maxWarnings?: number
  readonly minScore?: number
  readonly mode?: Mode
  readonly now?: string
  readonly panel?: readonly string[]
  readonly passOnNoPatterns?: true
  readonly printConfig?: string
  readonly quiet?: true
  readonly reportUnusedDisableDirectives?: true
  readonly reportUnusedDisableDirectivesSeverity?: UnusedDirectives
  readonly rule?: readonly string[]
  readonly safe?: true
  readonly stdin?: true
  readonly stdinFilename?: string
  readonly warnIgnored: boolean
}

/** The flags of `explain`. */
export interface ExplainFlags extends CommonFlags {
  readonly all?: true
  readonly json?: true
}

/** What the user asks for; `none` once help or the version has been printed. */
export type Arguments =
  | { readonly command: 'lint'; readonly paths: readonly string[]; readonly flags: LintFlags }
  | { readonly command: 'explain'; readonly rule: string | undefined; readonly flags: ExplainFlags }
  | { readonly command: 'none' }

/** Read the arguments after the program's name. Throws a `ConfigError` that says what is accepted. */
export function parseArguments(argv: readonly string[], io: Io): Arguments {
  let parsed: Arguments = { command: 'none' }
  const program = lintCommand(io).action((paths: string[], flags: LintFlags) => {
    parsed = { command: 'lint', paths, flags }
  })
  explainCommand(program).action((rule: string | undefined, _flags: unknown, command: Command) => {
    parsed = { command: 'explain', rule, flags: command.optsWithGlobals<ExplainFlags>() }
  })
  try {
    program.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw configError([usageProblem(error, program)])
  }
  return parsed
}

function lintCommand(io: Io): Command {
  return new Command('notelint')
    .description('Lint the notes you send around a job interview.')
    .usage('[options] [files, folders or globs…]')
    .argument(
      '[paths...]',
      'what to lint: files, folders, globs, or - for one note on standard input (default: this folder)',
    )
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ writeOut: io.stdout, outputError: () => {}, getOutHelpWidth: () => Math.min(io.columns, 100) })
    .optionsGroup('The note:')
    .option('--mode <mode>', 'send: placeholders are errors; template: they are fine', choice('--mode', allModes))
    .option('--kind <kind>', `take every note for this kind: ${allKinds.join(', ')}`, choice('--kind', allKinds))
    .option(
      '--interview <file>',
      'the interview that all notes belong to (default: the nearest interview.yaml upwards)',
    )
    .option('--panel <folder>', 'lint the notes of a folder as one panel (repeatable)', collect)
    .option('--now <time>', 'when drafts without a date will be sent, such as 2026-11-20T16:00:00-05:00', time)
    .optionsGroup('Rules:')
    .option('-c, --config <file>', 'use this config file for all notes')
    .option('--no-config-lookup', 'do not look for notelint.config.* from each note upwards')
    .option('--print-config <path>', 'print what holds for a file, and stop')
    .option('--safe', 'read configs in JSON only and run none of their code')
    .option('--rule <setting>', "set a rule, such as 'sentence-count: [warn, {max: 6}]' (repeatable)", collect)
    .optionsGroup('Comments:')
    .option('--no-inline-config', 'let no comment hold anything back')
    .option('--report-unused-disable-directives', 'comments that hold nothing back are errors')
    .option(
      '--report-unused-disable-directives-severity <level>',
      'or off, warn (default) or error',
      choice('--report-unused-disable-directives-severity', ['off', 'warn', 'error']),
    )
    .optionsGroup('Input:')
    .option('--stdin', 'read one note from standard input')
    .option('--stdin-filename <path>', 'what that note would be called')
    .option(
      '--ext <endings>',
      'the endings that folders are searched for (default: .md,.markdown,.txt,.eml,.html,.htm)',
      collect,
    )
    .option('--ignore-pattern <pattern>', 'leave out what matches, as in .gitignore (repeatable)', collect)
    .option('--no-ignore', 'lint what is ignored, too')
    .option('--no-warn-ignored', 'say nothing of files that are named and ignored')
    .option('--no-error-on-unmatched-pattern', 'go on if a path names no note')
    .option('--pass-on-no-patterns', 'exit with 0 if no path is given')
    .optionsGroup('Output:')
    .option('-f, --format <name>', 'how to report: stylish or json', 'stylish')
    .option('--quiet', 'report errors only')
    .option('--color', 'colour the report')
    .option('--no-color', 'do not')
    .optionsGroup('Exit code:')
    .option('--max-warnings <n>', 'exit with 1 if there are more warnings', count)
    .option('--min-score <n>', 'exit with 1 if a note scores less', score)
    .optionsGroup('Other:')
    .helpOption('-h, --help', 'print this help')
    .version(version, '-v, --version', 'print the version')
    .helpCommand(false)
    .addHelpText(
      'after',
      '\nExit code 0: clean, or warnings only. 1: something to mend. 2: notelint could not do its work.',
    )
}

function explainCommand(program: Command): Command {
  return program
    .command('explain')
    .description('say what a rule wants and why; without a rule, list them')
    .usage('[rule] [options]')
    .argument('[rule]', 'the id of a rule')
    .option('--all', 'explain every rule')
    .option('--json', 'as JSON')
}

function usageProblem({ code, message }: CommanderError, program: Command): string {
  const text = message.replace(/^error: /, '')
  const unknown = code === 'commander.unknownOption' ? /'(-[^']*)'/.exec(text)?.[1] : undefined
  if (unknown === undefined) return `${text}; see notelint --help`
  const known = [program, ...program.commands].flatMap((command) => command.options.flatMap(({ long }) => long ?? []))
  return `there is no option ${unknown}${nearest(unknown, known) || '; see notelint --help'}`
}
