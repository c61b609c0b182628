import type { Span } from '../source/span.ts'
import type { Host } from './host.ts'
import type { Range } from './report.ts'

/** Where a note stands: its file, and the document around it if it does not fill the file. */
export interface Location {
  readonly filePath: string
  readonly host: Host | null
}

/** Where a note stands; a note without a file has the path `<text>`. */
export function locationOf({
  filePath,
  host,
}: {
  readonly filePath: string | null
  readonly host: Host | null
}): Location {
  return { filePath: filePath ?? '<text>', host }
}

/** A span of a note as a span of the file. */
export function spanOf(span: Span, { host }: Pick<Location, 'host'>): Span {
  return host ? host.place(span) : span
}

/** A span of a note as a range of the file. */
export function rangeOf(span: Span, location: Pick<Location, 'host'>): Range {
  const { start, end } = spanOf(span, location)
  return [start, end]
}
