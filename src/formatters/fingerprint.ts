import type { FormatContext } from './formatter.ts'
import { sourceOf, type Problem } from './problems.ts'
import { showPath } from './show-path.ts'
import { excerpt } from './text.ts'

const prime = 0x100000001b3n
const basis = 0xcbf29ce484222325n
const mask = 0xffffffffffffffffn
const excerptLength = 200

/** Tells the fingerprints of problems, in order: from rule, file and the words concerned, not from their line, so that they outlive edits above; each once. */
export function fingerprinter(context: FormatContext): (problem: Problem) => string {
  const seen = new Map<string, number>()
  return ({ report, message, ruleId }) => {
    const words = excerpt(sourceOf(report, context), message.range, excerptLength)
    const what = [ruleId, message.messageId ?? message.message, showPath(report.filePath, context.root), words].join(
      '\0',
    )
    const count = seen.get(what) ?? 0
    seen.set(what, count + 1)
    return hash(`${what}\0${count}`)
  }
}

/** FNV-1a of the UTF-8 bytes of a text, 64 bits in hexadecimal; for telling apart, not for secrecy. */
function hash(text: string): string {
  let value = basis
  for (const byte of new TextEncoder().encode(text)) value = ((value ^ BigInt(byte)) * prime) & mask
  return value.toString(16).padStart(16, '0')
}
