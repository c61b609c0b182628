import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Span } from '../source/span.ts'
import { toSpaces } from './overwrite.ts'

/** One block of Markdown with its markup blanked, of the same length; list markers stay. Headings are spans of the block. */
export interface PlainBlock {
  readonly text: string
  readonly headings: readonly Span[]
}

/** In mail `--` underlines no heading, four spaces make no code, and text between tags is text. */
const mailLike = { disable: { null: ['codeIndented', 'htmlFlow', 'setextUnderline'] } }
const processor = unified()
  .use(remarkParse)
  .use(function () {
    Object.assign(this.data(), { micromarkExtensions: [mailLike] })
  })
  .freeze()

/**
 * Blank the markup of one block: emphasis, link targets, images, tags, fenced code, escapes, quote marks. An entity becomes its character and
 * spaces. The text of emphasis, links, code spans and headings stays where it is. `definitions` are link definitions that stand elsewhere.
 */
export function plainMarkdown(block: string, definitions: string): PlainBlock {
  const kept: Kept[] = []
  const headings: Span[] = []
  const tree = processor.parse(`${block.replace(/^\uFEFF/, ' ')}\n\n${definitions}`)
  collect(tree, block, kept, headings)
  const parts: string[] = []
  let from = 0
  for (const { start, text } of kept) {
    parts.push(toSpaces(block.slice(from, start)), text)
    from = start + text.length
  }
  return { text: parts.join('') + toSpaces(block.slice(from)), headings }
}

interface Kept {
  readonly start: number
  readonly text: string
}

function collect(node: Nodes, block: string, kept: Kept[], headings: Span[]): void {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  if (start >= block.length) return
  if (node.type === 'text') kept.push({ start, text: aligned(block.slice(start, end), node.value) })
  if (node.type === 'inlineCode') kept.push({ start, text: block.slice(start, end).replace(/^`+|`+$/g, toSpaces) })
  if (node.type === 'heading') headings.push({ start, end })
  if (node.type === 'listItem') {
    kept.push({ start, text: block.slice(start, node.children[0]?.position?.start.offset ?? start) })
  }
  if ('children' in node) for (const child of node.children) collect(child, block, kept, headings)
}

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y

/** The source of a text node with its value in place: what the value lacks (escapes, marks at line starts, the rest of an entity) is blank. */
function aligned(raw: string, value: string): string {
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
