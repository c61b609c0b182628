import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compiledPath, loadProgram } from './load-program.ts'

// The last step of the build: lint the examples, and keep what V8 has compiled for that.
const { script, program } = loadProgram()
const cwd = fileURLToPath(new URL('..', import.meta.url))
for (const format of ['json', 'stylish']) {
  await program.run(['examples', '--no-config-lookup', '--format', format], {
    stdin: process.stdin,
    stdout: () => {},
    stderr: () => {},
    cwd,
    env: {},
    isTTY: false,
    columns: 100,
  })
}
writeFileSync(compiledPath, script.createCachedData())
