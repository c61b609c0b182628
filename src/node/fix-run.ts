import { readFile } from 'node:fs/promises'
import { applyEdits, fixesOf } from '../report/fixes.ts'
import type { Report } from '../report/report.ts'
import type { Run } from './lint-files.ts'
import { writeWhole } from './write-file.ts'

/** How a run lints again what has been fixed. */
export interface Again {
  readonly lintText: (text: string, filePath: string) => Promise<Run>
  /** All of the run, some files with another text. */
  readonly lintAll: (texts: ReadonlyMap<string, string>) => Promise<Run>
}

const mostPasses = 10

/**
 * Make the edits of a run that keep the author's meaning, again and again until there are none or a text comes back, and lint what they leave.
 * Reports of a file that was changed carry its new text as `output`; nothing is written. Mail, HTML and data stay as they are.
 */
export async function withFixes(run: Run, again: Again): Promise<Run> {
  const outputs = new Map<string, string>()
  for (const [filePath, source] of run.sources) {
    const own = run.reports.filter((report) => report.filePath === filePath)
    const output = await fixText(source, own, (text) => again.lintText(text, filePath))
    if (output !== source) outputs.set(filePath, output)
  }
  if (outputs.size === 0) return run
  const fixed = await again.lintAll(outputs)
  const reports = fixed.reports.map((report) => {
    const output = outputs.get(report.filePath)
    return output === undefined ? report : { ...report, output }
  })
  return { ...fixed, reports, before: run.sources }
}

/** Write the files that were fixed, each whole or not at all. Gives what could not be written, a sentence each. */
export async function writeFixes({ reports, before }: Run): Promise<readonly string[]> {
  const outputs = new Map(reports.flatMap(({ filePath, output }) => (output === undefined ? [] : [[filePath, output]])))
  const problems: string[] = []
  for (const [filePath, output] of outputs) {
    const bytes = await readFile(filePath).catch(() => null)
    if (bytes?.equals(Buffer.from(before?.get(filePath) ?? ''))) await writeWhole(filePath, output)
    else problems.push(`${filePath} is not UTF-8, or changed while it was linted; it is not fixed`)
  }
  return problems
}

async function fixText(
  source: string,
  reports: readonly Report[],
  lintText: (text: string) => Promise<Run>,
): Promise<string> {
  const seen = new Set([source])
  let text = source
  let edits = fixesOf(reports)
  while (edits.length > 0 && seen.size <= mostPasses) {
    const next = applyEdits(text, edits)
    if (seen.has(next)) return text
    seen.add(next)
    text = next
    edits = fixesOf((await lintText(text)).reports)
  }
  return text
}
