import type { Message, Report, TextEdit } from './report.ts'

/** The edits of messages that keep the author's meaning, in order; of those that overlap or touch, the first. */
export function fixesOf(reports: readonly Report[]): readonly TextEdit[] {
  const fixes = reports.flatMap(({ messages }) => messages.flatMap(({ fix }: Message) => fix ?? []))
  const kept: TextEdit[] = []
  for (const fix of [...fixes].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])) {
    const last = kept.at(-1)
    if (!last || fix.range[0] > last.range[1]) kept.push(fix)
  }
  return kept
}

/** The source with edits made, which are in order and do not overlap. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  let text = ''
  let at = 0
  for (const { range, text: replacement } of edits) {
    text += source.slice(at, range[0]) + replacement
    at = range[1]
  }
  return text + source.slice(at)
}
