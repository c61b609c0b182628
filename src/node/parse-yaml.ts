import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import { configError } from '../report/active-rule.ts'

/** A text in YAML, or in JSON, which is YAML. */
export interface Yaml {
  readonly value: unknown
  /** The line that a key or an item stands on, or the last line on the way to it that there is; from 1. */
  readonly lineOf: (path: readonly (string | number)[]) => number
}

const mostAliases = 100

/** Parse a text. Throws a `ConfigError` that names the file or flag, and the line of what is wrong. */
export function parseYaml(text: string, name: string): Yaml {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const faults = document.errors.map(({ message, pos }) => `${name}:${lines.linePos(pos[0]).line}: ${message}`)
  if (faults.length > 0) throw configError(faults)
  try {
    return {
      value: document.toJS({ maxAliasCount: mostAliases }),
      lineOf: (path) => lines.linePos(offsetOf(document, path)).line,
    }
  } catch (error) {
    throw configError([`${name}: ${(error as Error).message}`])
  }
}

function offsetOf({ contents }: Document, path: readonly (string | number)[]): number {
  let node: unknown = contents
  let offset = 0
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined
    const item = pair ? pair.key : isSeq(node) ? node.items[Number(step)] : undefined
    if (!item) break
    offset = (item as Node).range?.[0] ?? offset
    node = pair ? pair.value : item
  }
  return offset
}
