import type { Message, Range, Report } from '../report/report.ts'
import { positionAt, splitLines } from '../source/lines.ts'
import { clean, uriOf } from './escape.ts'
import type { FormatContext } from './formatter.ts'
import { isDecoded, sourceOf, type Problem } from './problems.ts'
import { showPath } from './show-path.ts'

interface Places {
  readonly locations: readonly unknown[]
  readonly relatedLocations?: readonly unknown[]
  readonly fixes?: readonly unknown[]
}

/** Where a problem is, what belongs to it elsewhere, and how it can be mended. */
export function placesOf(
  { report, message, line, column, endLine, endColumn }: Problem,
  context: FormatContext,
): Places {
  const artifactLocation = artifactOf(report.filePath, context)
  const region = { startLine: line, startColumn: column, endLine, endColumn }
  const related = message.related.map((place, id) => ({
    id,
    message: { text: clean(place.message) },
    physicalLocation: {
      artifactLocation: artifactOf(place.filePath, context),
      ...regionOf(place.range, textAt(place.filePath, report, context)),
    },
  }))
  const fixes = fixesOf(message, report, context)
  return {
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(related.length > 0 && { relatedLocations: related }),
    ...(fixes.length > 0 && { fixes }),
  }
}

/** Of a mail the file's text is not what positions count in, so no edit of it can be told. */
function fixesOf({ fix, suggestions }: Message, report: Report, context: FormatContext): readonly unknown[] {
  const source = sourceOf(report, context)
  if (isDecoded(report) || !source) return []
  const edits = [...(fix ? [{ desc: 'Mend it', fix }] : []), ...suggestions]
  return edits.map(({ desc, fix: { range, text } }) => ({
    description: { text: clean(desc) },
    artifactChanges: [
      {
        artifactLocation: artifactOf(report.filePath, context),
        replacements: [{ deletedRegion: regionOf(range, source).region, insertedContent: { text } }],
      },
    ],
  }))
}

/** The text of a file of the same panel; '' for a mail, which is at hand decoded only. */
function textAt(filePath: string, report: Report, context: FormatContext): string {
  if (isDecoded(report) || /\.eml$/i.test(filePath)) return ''
  return filePath === report.filePath ? sourceOf(report, context) : sourceOf({ filePath }, context)
}

function regionOf([start, end]: Range, source: string): { readonly region?: object } {
  if (!source) return {}
  const lines = splitLines(source)
  const [from, to] = [positionAt(lines, start), positionAt(lines, end)]
  return { region: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column } }
}

function artifactOf(filePath: string, { root }: FormatContext): object {
  const path = showPath(filePath, root)
  return path === filePath ? { uri: uriOf(path) } : { uri: uriOf(path), uriBaseId: '%SRCROOT%' }
}
