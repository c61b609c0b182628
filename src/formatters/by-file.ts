import type { Report } from '../report/report.ts'

/** Reports, which stand in the order of their files, in one list a file. */
export function byFile(
  reports: readonly Report[],
): readonly (readonly [filePath: string, reports: readonly Report[]])[] {
  const files = new Map<string, Report[]>()
  for (const report of reports) files.set(report.filePath, [...(files.get(report.filePath) ?? []), report])
  return [...files]
}
