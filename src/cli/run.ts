import { version } from '../version.ts'
import { parseArguments } from './arguments.ts'
import type { CommandName } from './flag.ts'
import type { ExitCode, Io } from './io.ts'

/** Run notelint on the arguments after its name, and tell how it went; never throws, never ends the process. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const { command, operands, flags } = parseArguments(argv)
    if (flags.help) return await printHelp(command, io)
    if (flags.version) return print(version, io)
    if (command === 'explain') return await (await import('./explain.ts')).explain(operands, flags, io)
    if (command === 'init') return await (await import('./init.ts')).init(operands, flags, io)
    return await (await import('./lint.ts')).lintPaths(operands, flags, io)
  } catch (error) {
    io.stderr(complaint(error))
    return 2
  }
}

async function printHelp(command: CommandName, io: Io): Promise<0> {
  const { renderHelp } = await import('./help.ts')
  return print(renderHelp(command, Math.min(io.columns, 100)).trimEnd(), io)
}

function print(text: string, { stdout }: Io): 0 {
  stdout(`${text}\n`)
  return 0
}

function complaint(error: unknown): string {
  const { name, problems, stack, syscall, path, message } = error as Partial<NodeJS.ErrnoException> & {
    problems?: readonly string[]
  }
  if (name === 'ConfigError' && problems) return problems.map((problem) => `notelint: ${problem}\n`).join('')
  // Files that are written have a path; standard output has none.
  if (syscall === 'write' && path === undefined) return `notelint: the output cannot be written: ${message}\n`
  return `notelint: this is a bug in notelint; please report it with the lines below.\n${stack ?? String(error)}\n`
}
