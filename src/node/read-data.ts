import { isMap, isScalar, isSeq, parseAllDocuments, type Document, type Node, type Scalar } from 'yaml'
import { fieldNamed } from '../note/front-matter.ts'
import type { Fields } from '../note/note.ts'
import { positionAt, splitLines, type Position } from '../source/lines.ts'
import type { Span } from '../source/span.ts'
import { alignValue, type Style } from './align-value.ts'

/** A string in a data file that may be a note, where it stands, and what stands beside it of header fields, kind and mode. */
export interface DataField {
  readonly text: string
  readonly fields: Fields
  readonly span: Span
  /** A span of the text as a span of the file. */
  readonly place: (span: Span) => Span
}

const styles: Readonly<Record<string, Style>> = {
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
}

/**
 * Read the strings that JSON pointers lead to in YAML, JSON, or JSON line by line; a step `*` is any key or index. Gives them in order, or what is
 * wrong with the file.
 */
export function readData(
  source: string,
  filePath: string,
  pointers: readonly string[],
): readonly DataField[] | { readonly failure: string; readonly at: Position } {
  const paths = pointers.map(parsePointer)
  const isByLine = /\.(?:jsonl|ndjson)$/i.test(filePath)
  const parts = isByLine ? splitLines(source) : [{ start: 0, end: source.length }]
  const found: DataField[] = []
  for (const part of parts) {
    const written = source.slice(part.start, part.end)
    if (written.trim() === '') continue
    const documents: readonly Document[] = [
      parseAllDocuments(written, { prettyErrors: false, logLevel: 'silent' }),
    ].flat()
    const [fault] = documents.flatMap(({ errors }) => errors)
    if (fault) {
      const at = positionAt(splitLines(source), part.start + fault.pos[0])
      return { failure: `The file cannot be read: ${fault.message.split('\n')[0]!.replace(/[.:]?$/, '.')}`, at }
    }
    for (const { contents } of documents)
      for (const path of paths)
        found.push(...fieldsAt(contents as Node | null, path, {}, { source, offset: part.start }))
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

interface Place {
  readonly source: string
  readonly offset: number
}

function fieldsAt(node: unknown, path: readonly string[], beside: Fields, place: Place): readonly DataField[] {
  const [step, ...rest] = path
  if (step === undefined)
    return isScalar(node) && typeof node.value === 'string' ? [toField(node as Scalar<string>, beside, place)] : []
  if (isSeq(node))
    return node.items.flatMap((item, index) =>
      step === '*' || step === String(index) ? fieldsAt(item, rest, {}, place) : [],
    )
  if (!isMap(node)) return []
  const pairs = node.items.map(({ key, value }) => [isScalar(key) ? String(key.value) : '', value] as const)
  return pairs.flatMap(([key, value]) =>
    step === '*' || step === key ? fieldsAt(value, rest, fieldsOf(pairs), place) : [],
  )
}

function fieldsOf(pairs: readonly (readonly [string, unknown])[]): Fields {
  return Object.fromEntries(
    pairs.flatMap(([key, value]) => {
      const field = fieldNamed(key)
      return field && isScalar(value) && typeof value.value === 'string' ? [[field, value.value]] : []
    }),
  )
}

function toField({ value, range, type }: Scalar<string>, fields: Fields, { source, offset }: Place): DataField {
  const style = styles[type ?? ''] ?? 'plain'
  const [from, to] = [offset + range![0], offset + range![1]]
  const written = source.slice(from, to)
  const head = style === 'block' ? /^.*(?:\r\n|\n|\r)?/.exec(written)![0].length : style === 'plain' ? 0 : 1
  const raw = written.slice(head, style === 'block' || style === 'plain' ? undefined : -1)
  const place = alignValue(raw, value, style, from + head)
  return { text: value, fields, place, span: place({ start: 0, end: value.trimEnd().length }) }
}

/** The steps of a JSON pointer (RFC 6901). */
function parsePointer(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
