/** A half-open range of UTF-16 offsets into the original source. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one code unit; a zero-width span overlaps nothing. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Tells what lies in none of some sorted spans, asked in order. */
export function outsideOf(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0
  return ({ start, end }) => {
    while (next < spans.length && spans[next]!.end <= start) next += 1
    return next >= spans.length || spans[next]!.start >= end
  }
}

/** The span moved by an offset. */
export function shift({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset }
}
