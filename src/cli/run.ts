import { parseArguments } from './arguments.ts'
import type { ExitCode, Io } from './io.ts'

/** Run notelint on the arguments after its name, and tell how it went; never throws, never ends the process. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const parsed = parseArguments(argv, io)
    if (parsed.command === 'none') return 0
    if (parsed.command === 'explain') return (await import('./explain.ts')).explain(parsed.rule, parsed.flags, io)
    return await (await import('./lint.ts')).lintPaths(parsed.paths, parsed.flags, io)
  } catch (error) {
    io.stderr(complaint(error))
    return 2
  }
}

function complaint(error: unknown): string {
  const { name, problems, stack } = error as { name?: string; problems?: readonly string[]; stack?: string }
  if (name === 'ConfigError' && problems) return problems.map((problem) => `notelint: ${problem}\n`).join('')
  return `notelint: this is a bug in notelint; please report it with the lines below.\n${stack ?? String(error)}\n`
}
