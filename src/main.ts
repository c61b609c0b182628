import { run } from './cli/run.ts'

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
  const { stdout, stderr } = process
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader such as `head` may leave before the end.
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
  const exitCode = await run(process.argv.slice(2), {
    // Node opens it when it is first asked for.
    get stdin() {
      return process.stdin
    },
    stdout: (text) => void stdout.write(text),
    stderr: (text) => void stderr.write(text),
    cwd: process.cwd(),
    env: process.env,
    isTTY: stdout.isTTY,
    showsProgress: stderr.isTTY && !process.env['CI'],
    columns: Number(process.env['COLUMNS']) || stdout.columns || Infinity,
  })
  process.exitCode ??= exitCode
  finished = true
}
