import { parseArgs } from 'node:util'
import { configError } from '../report/active-rule.ts'
import { nearest } from '../source/nearest.ts'
import { flags as known } from './data/flags.ts'
import type { ExplainFlags, InitFlags, LintFlags } from './flags.ts'
import { belongsTo, commandNames, type CommandName, type Flag } from './flag.ts'

/** What the user asks for. */
export type Arguments =
  | { readonly command: 'lint'; readonly operands: readonly string[]; readonly flags: LintFlags }
  | { readonly command: 'explain'; readonly operands: readonly string[]; readonly flags: ExplainFlags }
  | { readonly command: 'init'; readonly operands: readonly string[]; readonly flags: InitFlags }

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]
type OptionToken = Extract<Token, { kind: 'option' }>

/** Read the arguments after the program's name. Throws a `ConfigError` that says what is accepted, for all that is wrong at once. */
export function parseArguments(argv: readonly string[]): Arguments {
  const tokens = tokenise(argv)
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []))
  const named = commandNames.find((name) => name !== 'lint' && name === words[0])
  const command = named ?? 'lint'
  const values: Record<string, unknown> = switchesOf(command)
  const problems: string[] = []
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    try {
      take(token, command, values)
    } catch (error) {
      problems.push(...(error as { problems: readonly string[] }).problems)
    }
  }
  if (problems.length > 0) throw configError(problems)
  return { command, operands: named ? words.slice(1) : words, flags: values } as unknown as Arguments
}

function tokenise(argv: readonly string[]): readonly Token[] {
  const options = Object.fromEntries(
    known.map(({ name, short, value }) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short && { short }) },
    ]),
  )
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

/** What holds unless a flag such as `--no-ignore` turns it off; of `--color` nothing does. */
function switchesOf(command: CommandName): Record<string, boolean> {
  const names = known.filter((flag) => belongsTo(flag, command)).map(({ name }) => name)
  const off = names.filter((name) => name.startsWith('no-') && !names.includes(name.slice(3)))
  return Object.fromEntries(off.map((name) => [camelCase(name.slice(3)), true]))
}

function take(token: OptionToken, command: CommandName, values: Record<string, unknown>): void {
  const flag = findFlag(token, command)
  const { name } = flag
  const shown = `--${name}`
  if (flag.value === undefined) {
    if (token.inlineValue) throw configError([`${shown} takes no value; see notelint --help`])
    values[camelCase(name.replace(/^no-/, ''))] = !name.startsWith('no-')
    return
  }
  if (token.value === undefined) throw configError([`${shown} needs a value, ${flag.value}; see notelint --help`])
  const value = flag.read ? flag.read(token.value, shown) : token.value
  const key = camelCase(name)
  values[key] = flag.isMany ? [...((values[key] as unknown[] | undefined) ?? []), value] : value
}

function findFlag({ name, rawName }: OptionToken, command: CommandName): Flag {
  const flag = known.find((candidate) => candidate.name === name)
  if (flag && belongsTo(flag, command)) return flag
  if (flag) throw configError([`${rawName} goes with notelint ${flag.commands?.join(', ') ?? 'alone'}, not here`])
  const names = known.filter((candidate) => belongsTo(candidate, command)).map((candidate) => `--${candidate.name}`)
  throw configError([`there is no option ${rawName}${nearest(rawName, names) || '; see notelint --help'}`])
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
