import type { Span } from '../source/span.ts'
import type { Fields } from './note.ts'

/** What a block of front matter says, where the values that may hold slots stand, and how many lines it takes with its fences. */
export interface FrontMatter {
  readonly fields: Fields
  readonly values: readonly Span[]
  readonly lineCount: number
}

/** Keys of front matter, in lower case, and the fields that they set. */
const fieldOfKey: ReadonlyMap<string, keyof Fields> = new Map([
  ['date', 'sentAt'],
  ['from', 'from'],
  ['kind', 'kind'],
  ['mode', 'mode'],
  ['sent', 'sentAt'],
  ['sentat', 'sentAt'],
  ['subject', 'subject'],
  ['to', 'to'],
])

/**
 * Read flat `key: value` pairs between two `---` lines at the top. Nested values and lists are passed over. Null when the first line is no fence,
 * the block is not closed, or it holds a line that YAML would not.
 */
export function readFrontMatter(text: string, lines: readonly Span[]): FrontMatter | null {
  const at = (index: number) => text.slice(lines[index]!.start, lines[index]!.end).replace(/^\uFEFF/, '')
  if (lines.length < 2 || !/^---\s*$/.test(at(0))) return null
  const fields: Partial<Record<keyof Fields, string>> = {}
  const values: Span[] = []
  for (let index = 1; index < lines.length; index += 1) {
    const line = at(index)
    if (/^(?:---|\.\.\.)\s*$/.test(line)) return { fields, values, lineCount: index + 1 }
    const pair = /^([A-Za-z][\w-]{0,60})[ \t]*:(?:[ \t]+(.*))?$/.exec(line)
    if (!pair && !/^(?:\s|#|- |$)/.test(line)) return null
    const field = fieldNamed(pair?.[1] ?? '')
    const value = scalarOf(pair?.[2]?.trim() ?? '')
    if (!field || value === null || fields[field] !== undefined) continue
    fields[field] = value
    values.push({ start: lines[index]!.end - (pair![2]?.length ?? 0), end: lines[index]!.end })
  }
  return null
}

/** The field that a key sets, however it is written (`sentAt`, `sent_at`). */
export function fieldNamed(key: string): keyof Fields | undefined {
  return fieldOfKey.get(key.toLowerCase().replace(/[-_]/g, ''))
}

/** The text of a flat YAML scalar; null for lists, maps, blocks, anchors and nothing at all. */
function scalarOf(raw: string): string | null {
  if (raw.startsWith('"')) return doubleQuoted(raw)
  const single = /^'((?:[^']|'')*)'\s*(?:#.*)?$/.exec(raw)
  if (single) return single[1]!.replaceAll("''", "'")
  return raw === '' || /^[[{|>&*!%@`'#]/.test(raw) ? null : raw.replace(/\s+#.*$/, '')
}

function doubleQuoted(raw: string): string | null {
  const quoted = /^"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$/.exec(raw)
  if (!quoted) return null
  const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', 0: '\0' }
  return quoted[1]!.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code: string | undefined, char: string) =>
    code === undefined ? (escapes[char] ?? char) : String.fromCharCode(Number.parseInt(code, 16)),
  )
}
