import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Span } from '../source/span.ts'
import { toSpaces } from './overwrite.ts'

/** One block of Markdown with its markup blanked, of the same length; list markers stay. Offsets of headings count from the block's start. */
export interface PlainBlock {
  readonly text: string
  readonly headings: readonly Span[]
}

/** In mail `--` underlines no heading and four spaces make no code. */
const mailLike = { disable: { null: ['setextUnderline', 'codeIndented'] } }
const processor = unified()
  .use(remarkParse)
  .use(function () {
    Object.assign(this.data(), { micromarkExtensions: [mailLike] })
  })
  .freeze()

/**
 * Blank the markup of one block: emphasis, link targets, images, tags, comments, fenced code, escapes, quote marks. An entity becomes its
 * character and spaces. `definitions` resolve links. The text of emphasis, links, code spans, headings and tags stays where it is.
 */
export function plainMarkdown(block: string, definitions: string): PlainBlock {
  const kept: Kept[] = []
  const headings: Span[] = []
  const tree = processor.parse(`${block.replace(/^\uFEFF/, ' ')}\n\n${definitions}`)
  collect(tree, block, kept, headings)
  const parts: string[] = []
  let from = 0
  for (const { start, text } of kept) {
    if (start < from) continue
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
  const raw = () => block.slice(start, end)
  if (node.type === 'text') kept.push({ start, text: aligned(raw(), node.value) })
  if (node.type === 'inlineCode') kept.push({ start, text: raw().replace(/^`+|`+$/g, toSpaces) })
  if (node.type === 'html') kept.push({ start, text: raw().replace(/<!--[^]*?(?:-->|$)|<[^<>]*>/g, toSpaces) })
  if (node.type === 'heading') headings.push({ start, end })
  if (node.type === 'listItem')
    kept.push({ start, text: block.slice(start, node.children[0]?.position?.start.offset ?? start) })
  if ('children' in node) for (const child of node.children) collect(child, block, kept, headings)
}

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y

/** The source of a text node with its value in place: what the value lacks (escapes, marks at line starts, the rest of an entity) is blank. */
function aligned(raw: string, value: string): string {
  if (raw === value) return raw
  let text = ''
  let next = 0
  while (text.length < raw.length) {
    const char = raw[text.length]!
    entity.lastIndex = text.length
    const length = char === '&' ? (entity.exec(raw)?.[0].length ?? 0) : 0
    if (length > 0 && !value.startsWith(raw.slice(text.length, text.length + length), next)) {
      const decoded = String.fromCodePoint(value.codePointAt(next) ?? 32)
      next += decoded.length
      text += decoded.padEnd(length)
    } else if (char === value[next]) {
      next += 1
      text += char
    } else {
      text += /[\r\n]/.test(char) ? char : ' '
      if (char === '\r' && value[next] === '\n' && raw[text.length] !== '\n') next += 1
    }
  }
  return text
}
