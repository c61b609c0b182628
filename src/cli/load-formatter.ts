import type { Formatter } from '../formatters/formatter.ts'
import { configError } from '../report/active-rule.ts'
import { nearest } from '../source/nearest.ts'

const formatters: Readonly<Record<string, () => Promise<Formatter>>> = {
  json: async () => (await import('../formatters/json.ts')).json,
  stylish: async () => (await import('../formatters/stylish.ts')).stylish,
}

/** Load a formatter by its name. Throws a `ConfigError` for a name that is not known. */
export async function loadFormatter(name: string): Promise<Formatter> {
  const load = Object.hasOwn(formatters, name) ? formatters[name] : undefined
  const names = Object.keys(formatters)
  if (!load)
    throw configError([`there is no format “${name}”${nearest(name, names) || `; there are ${names.join(', ')}`}`])
  return load()
}
