import { parseDocument } from 'yaml'
import { configError } from '../report/active-rule.ts'

/** The value of a YAML or JSON text. Throws a `ConfigError` that names the file or flag, line and column. */
export function parseYaml(text: string, name: string): unknown {
  const document = parseDocument(text, { prettyErrors: true })
  if (document.errors.length > 0)
    throw configError(document.errors.map(({ message }) => `${name}: ${message.split('\n')[0]!.replace(/:$/, '')}`))
  return document.toJS({ maxAliasCount: 100 })
}
