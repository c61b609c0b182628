import { readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { configError } from '../../report/active-rule.ts'

/** What a config file exports. Throws a `ConfigError` that names the file. With `safe` nothing but JSON is read. */
export async function importConfig(path: string, safe: boolean): Promise<unknown> {
  const isJson = extname(path) === '.json'
  if (safe && !isJson) throw configError([`${path}: with --safe a config is JSON, and this one is code`])
  try {
    if (isJson) return JSON.parse(await readFile(path, 'utf8'))
    return extname(path) === '.ts' ? await importTypeScript(path) : await importDefault(path)
  } catch (error) {
    if ((error as Error).name === 'ConfigError') throw error
    const { code, path: missing } = error as NodeJS.ErrnoException
    const said = error instanceof Error ? error.message : String(error)
    const reason = code === 'ENOENT' && missing === path ? 'there is no such config file' : said
    throw configError([`${path}: ${reason}`])
  }
}

/** The time of the last change is part of the address, so that a long-lived process sees it. */
async function importDefault(path: string): Promise<unknown> {
  const { mtimeMs } = await stat(path)
  const module = (await import(`${pathToFileURL(path).href}?mtime=${mtimeMs}`)) as { readonly default?: unknown }
  if (!('default' in module)) throw new Error('it has no default export')
  return module.default
}

/** Node 22.18 and later strip types by themselves. Before, and for syntax that is more than types, `jiti` does, where it is installed. */
async function importTypeScript(path: string): Promise<unknown> {
  const strips = Boolean((process.features as { readonly typescript?: unknown }).typescript)
  const jiti = jitiFor(path)
  if (strips) {
    return importDefault(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX' || !jiti) throw error
      return jiti.import(path, { default: true })
    })
  }
  if (jiti) return jiti.import(path, { default: true })
  throw new Error('for a config in TypeScript install jiti, or use Node 22.18 or later, or write it as .mjs or .json')
}

interface Jiti {
  readonly import: (path: string, options: { readonly default: true }) => Promise<unknown>
}

/** The `jiti` that is installed beside a file, or null. */
function jitiFor(path: string): Jiti | null {
  try {
    const { createJiti } = createRequire(path)('jiti') as { createJiti: (path: string, options: object) => Jiti }
    return createJiti(path, { moduleCache: false })
  } catch {
    return null
  }
}

/** What a package, or a module named by its path, exports by default, as seen from a file. Throws where Node does. */
export function requireFrom(path: string, name: string): unknown {
  const module = createRequire(path)(name) as { readonly default?: unknown }
  return module.default ?? module
}
