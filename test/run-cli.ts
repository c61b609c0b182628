import { run } from '../src/cli/run.ts'
import type { Outcome } from './notelint.ts'

/** Run the command in this process: much faster than to start the bin, and the same but for what `main.ts` does. */
export async function runCli(
  args: readonly string[],
  {
    cwd,
    input = '',
    env = {},
    isTTY = false,
    columns = Infinity,
  }: {
    readonly cwd: string
    readonly input?: string
    readonly env?: Readonly<Record<string, string>>
    readonly isTTY?: boolean
    readonly columns?: number
  },
): Promise<Outcome> {
  let [stdout, stderr] = ['', '']
  const code = await run(args, {
    stdin: (async function* () {
      yield await Promise.resolve(input)
    })(),
    stdout: (text) => void (stdout += text),
    stderr: (text) => void (stderr += text),
    cwd,
    env,
    isTTY,
    columns,
  })
  return { code, stdout, stderr }
}
