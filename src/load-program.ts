import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'
import type * as program from './main.ts'

// To import the whole of `node:fs` would set up parts of it that nobody needs.
const { getBuiltinModule } = process
const { readFileSync } = getBuiltinModule('node:fs')

/** Where the compiled code of the program lies. */
export const compiledPath = fileURLToPath(new URL('main.cache', import.meta.url))

/**
 * Load the program, `main.cjs`. A cold start spends more time on compiling than on linting: the build leaves compiled code beside the program,
 * which V8 takes where it is of its own version and refuses otherwise; then Node's own cache helps, where there is one.
 */
export function loadProgram(): { readonly script: Script; readonly program: typeof program } {
  // V8 makes machine code of a pattern when that is used a second time; of the hundreds of patterns that a note needs, most are used a few times.
  setFlagsFromString('--regexp-tier-up-ticks=50')
  // It optimises functions early and often, which in runs of some seconds on one core costs a fifth and is never won back.
  setFlagsFromString('--interrupt-budget=600000')
  const filename = fileURLToPath(new URL('main.cjs', import.meta.url))
  const script = new Script(readFileSync(filename, 'latin1'), { filename, ...readCompiled() })
  if (script.cachedDataRejected !== false)
    (getBuiltinModule('node:module') as { enableCompileCache?: () => void }).enableCompileCache?.()
  const loaded = {} as { exports: typeof program }
  const wrapper = script.runInThisContext() as (
    loaded: object,
    require: NodeJS.Require,
    load: typeof importModule,
  ) => void
  wrapper(loaded, getBuiltinModule as NodeJS.Require, importModule)
  return { script, program: loaded.exports }
}

function importModule(specifier: string): Promise<unknown> {
  return import(new URL(specifier, import.meta.url).href)
}

function readCompiled(): { readonly cachedData?: Buffer } {
  try {
    return { cachedData: readFileSync(compiledPath) }
  } catch {
    return {}
  }
}
