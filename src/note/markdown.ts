import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Span } from '../source/span.ts'
import { aligned } from './aligned.ts'
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
