#!/usr/bin/env node
import { run } from './cli/run.ts'

const broken = 2
let finished = false

// What goes wrong beside the run, or ends it early, must not pass for success.
process.on('exit', (exitCode) => {
  if (!finished && exitCode === 0) process.exitCode = broken
})
process.on('uncaughtException', (error) => {
  process.exitCode = broken
  process.stderr.write(`notelint: this is a bug in notelint; please report it with the lines below.\n${error.stack}\n`)
})
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` may leave before the end.
  if (error.code === 'EPIPE') process.exit()
  throw error
})

const { stdin, stdout, stderr } = process
const exitCode = await run(process.argv.slice(2), {
  stdin,
  stdout: (text) => void stdout.write(text),
  stderr: (text) => void stderr.write(text),
  cwd: process.cwd(),
  env: process.env,
  isTTY: stdout.isTTY,
  columns: Number(process.env['COLUMNS']) || stdout.columns || Infinity,
})
process.exitCode ??= exitCode
finished = true
