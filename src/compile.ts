import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compiledPath, loadProgram } from './load-program.ts'

// The last step of the build: lint a note, and keep what V8 has compiled for that. To keep more would take longer to read.
const { script, program } = loadProgram()
const cwd = fileURLToPath(new URL('..', import.meta.url))
await program.run(['examples/strong.md', '--no-config-lookup'], {
  stdin: process.stdin,
  stdout: () => {},
  stderr: () => {},
  cwd,
  env: {},
  isTTY: false,
  columns: 100,
})
writeFileSync(compiledPath, script.createCachedData())
