import type { Element, Nodes } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { aligned } from '../note/aligned.ts'

const processor = unified().use(rehypeParse).freeze()
const unseen = new Set(['head', 'math', 'noscript', 'script', 'select', 'style', 'svg', 'template', 'textarea'])
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i img ins kbd label mark o:p q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** A report of our own quotes notes, and is none. */
const ownReport = /^[^]{0,400}<meta name="generator" content="notelint">/

/**
 * The prose of a page or an HTML mail as plain text of the same length, so that offsets hold: tags are blank, an entity is its character and
 * blanks, a block begins with line ends in the place of its tag, a quotation with `>`. Lines are those of the prose, not of the source.
 */
export function blankHtml(html: string): string {
  const units: string[] = new Array<string>(html.length).fill(' ')
  const write = (start: number, text: string): void => {
    for (let index = 0; index < text.length && start + index < units.length; index += 1)
      units[start + index] = text[index]!
  }
  if (!ownReport.test(html)) visit(processor.parse(html), { html, write, quoted: false, kept: false })
  return units.join('')
}

interface Visit {
  readonly html: string
  readonly write: (start: number, text: string) => void
  readonly quoted: boolean
  /** Whether white space counts, as in `pre`. */
  readonly kept: boolean
}

function visit(node: Nodes, place: Visit): void {
  const { start, end } = node.position ?? {}
  if (node.type === 'text' && start?.offset !== undefined && end?.offset !== undefined) {
    const text = proseOf(place.html.slice(start.offset, end.offset), node.value)
    place.write(start.offset, place.kept ? text : text.replace(/\s/g, ' '))
  }
  if (node.type === 'element' && unseen.has(node.tagName)) return
  if (node.type !== 'element') return visitAll(node, place)
  const quoted = place.quoted || node.tagName === 'blockquote'
  if (start?.offset !== undefined) place.write(start.offset, opening(node, quoted))
  visitAll(node, { ...place, quoted, kept: place.kept || node.tagName === 'pre' })
  if (end?.offset !== undefined && isBlock(node) && hasEndTag(place.html, end.offset)) place.write(end.offset - 1, '\n')
}

function visitAll(node: Nodes, place: Visit): void {
  if ('children' in node) for (const child of node.children) visit(child, place)
}

/** What stands for a tag; it is never longer than the tag. */
function opening(node: Element, quoted: boolean): string {
  if (!isBlock(node)) return ''
  const mark = quoted ? '>' : ''
  if (node.tagName === 'br') return `\n${mark}`
  if (node.tagName === 'li') return quoted ? '\n> -' : '\n- '
  if (/^h[1-6]$/.test(node.tagName)) return quoted ? `\n${mark}` : '\n\n# '
  return /^(?:div|td|th|tr)$/.test(node.tagName) ? `\n${mark}` : `\n${mark || '\n'}`
}

function hasEndTag(html: string, end: number): boolean {
  return /<\/[^<>]*>$/.test(html.slice(Math.max(0, end - 20), end))
}

function isBlock({ tagName }: Element): boolean {
  return !inline.has(tagName)
}

/** Entities that lack their semicolon are not told apart: such a text loses what looks like one. */
function proseOf(raw: string, value: string): string {
  const text = aligned(raw, value)
  if (text.trimEnd().at(-1) === value.trimEnd().at(-1)) return text
  return raw.replace(/&#?\w+;?/g, (entity) => ' '.repeat(entity.length))
}
