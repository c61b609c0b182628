import { toSpaces } from './overwrite.ts'

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y

/** The source of a text with its decoded value in place: what the value lacks (escapes, marks at line starts, the rest of an entity) is blank. */
export function aligned(raw: string, value: string): string {
  if (raw === value) return raw
  const parts: string[] = []
  let next = 0
  for (let at = 0; at < raw.length;) {
    const written = entityAt(raw, at)
    const isDecoded = written !== '' && !value.startsWith(written, next)
    const char = isDecoded ? decodedAt(value, next, raw[at + written.length]) : raw[at]!
    const isKept = isDecoded || char === value[next]
    // A NUL is read as U+FFFD, and a lone \r as \n.
    if (
      isKept ||
      (char === '\0' && value[next] === '\uFFFD') ||
      (char === '\r' && value[next] === '\n' && raw[at + 1] !== '\n')
    ) {
      next += char.length
    }
    parts.push(isDecoded ? char.padEnd(written.length) : isKept ? char : toSpaces(char))
    at += isDecoded ? written.length : 1
  }
  return parts.join('')
}

function entityAt(raw: string, at: number): string {
  if (raw[at] !== '&') return ''
  entity.lastIndex = at
  return entity.exec(raw)?.[0] ?? ''
}

/** What an entity became: one character, or two if only then the text goes on as the source does. */
function decodedAt(value: string, at: number, following: string | undefined): string {
  const [first = ' ', second = ''] = value.slice(at, at + 4)
  return second !== '' &&
    value[at + first.length] !== following &&
    value[at + first.length + second.length] === following
    ? first + second
    : first
}
