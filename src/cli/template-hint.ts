import type { Report } from '../report/report.ts'

const fewest = 3

/** The line that tells how templates are linted, where half of the notes of a run, and at least three, hold slots that a note to be sent must not. */
export function templateHint(reports: readonly Report[]): readonly string[] {
  const notes = reports.filter(({ score, mode }) => score !== null && mode === 'send')
  const slotted = notes.filter(({ messages }) => messages.some(({ ruleId }) => ruleId === 'no-unfilled-slot'))
  if (slotted.length < fewest || slotted.length * 2 < notes.length) return []
  return [
    `${slotted.length} of ${notes.length} notes hold placeholders. These look like templates: --mode template, or “mode: template” in the config or at the top of the file, lets them stand`,
  ]
}
