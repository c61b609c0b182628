import { run } from './cli/run.ts'
import { openOutput } from './output.ts'

export { run } from './cli/run.ts'

const broken = 2

/** Run notelint in this process: its arguments, streams and exit code. */
export async function main(): Promise<void> {
  let finished = false
  // What goes wrong beside the run, or ends it early, must not pass for success.
  process.on('exit', (exitCode) => {
    if (!finished && exitCode === 0) process.exitCode = broken
  })
  process.on('uncaughtException', (error) => {
    process.exitCode = broken
    process.stderr.write(
      `notelint: this is a bug in notelint; please report it with the lines below.\n${error.stack}\n`,
    )
  })
  const stdout = openOutput(1)
  const stderr = openOutput(2)
  const exitCode = await run(process.argv.slice(2), {
    // Node opens it when it is first asked for.
    get stdin() {
      return process.stdin
    },
    stdout: stdout.write,
    stderr: stderr.write,
    cwd: process.cwd(),
    env: process.env,
    isTTY: stdout.isTTY,
    showsProgress: stderr.isTTY && !process.env['CI'],
    columns: Number(process.env['COLUMNS']) || stdout.columns || Infinity,
  })
  process.exitCode ??= exitCode
  finished = true
}
