import type { Rule } from '../rule.ts'
import { escapeMarkdown, isWeb } from './escape.ts'

const longest = 1000

/** A rule as SARIF describes it, within the lengths that GitHub allows. */
export function describeRule({ id, summary, why, source, url, messages }: Rule): unknown {
  const isError = Object.values(messages).some(({ severity }) => severity === 'error')
  const text = `${summary} ${why}`
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: text.slice(0, longest) },
    ...(isWeb(url) && { helpUri: url }),
    help: {
      text: `${text} Source: ${source}`,
      markdown: `**${escapeMarkdown(summary)}**\n\n${escapeMarkdown(why)}\n\nSource: ${escapeMarkdown(source)}\n`,
    },
    defaultConfiguration: { level: isError ? 'error' : 'warning' },
    properties: { tags: ['interview', 'prose'], 'problem.severity': isError ? 'error' : 'warning' },
  }
}
