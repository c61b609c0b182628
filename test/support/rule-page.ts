import { type Example, type Rule, z } from '../../src/rule.ts'

interface OptionSchema {
  readonly properties?: Readonly<
    Record<string, { readonly type?: string; readonly default?: unknown; readonly description?: string }>
  >
}

/** The documentation page of a rule, in Markdown. */
export function renderRulePage(rule: Rule): string {
  const parts = [
    `<!-- Generated from rules/${rule.id}.ts: npm run update -->`,
    `# ${rule.id}`,
    `${rule.summary} ${rule.why}`,
    renderFacts(rule),
    `## Messages\n\n${renderMessages(rule)}`,
    renderOptions(rule),
    `## Examples\n\n${rule.examples.map(renderExample).join('\n\n')}`,
    `## Source\n\n${rule.source}`,
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** What a rule takes from the score, in a few words. */
export function renderCost({ points, penalty, cap, family }: Rule): string {
  if (points !== undefined) return `${points} points of the base`
  if (penalty === 0) return 'nothing'
  if (penalty !== undefined) return `a penalty of ${penalty}${family ? ' (60 for all rules of tone together)' : ''}`
  return `caps the score at ${cap}`
}

function renderFacts(rule: Rule): string {
  const rows = [
    ['Scope', rule.scope],
    ['Kinds', rule.kinds.join(', ')],
    ['Modes', rule.modes.join(', ')],
    ['Needs', rule.needs.join(', ') || 'nothing but the note'],
    ['Costs', renderCost(rule)],
    ['Presets', rule.presets.join(', ') || 'none: switch it on by name'],
  ]
  return `| | |\n|---|---|\n${rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n')}`
}

function renderMessages({ messages }: Rule): string {
  return Object.entries(messages)
    .map(
      ([id, { text, severity, share }]) =>
        `- \`${id}\` (${severity}${share === 1 ? '' : `, ${share} of what the rule can take`}): ${text}`,
    )
    .join('\n')
}

function renderOptions({ options }: Rule): string {
  const { properties = {} } = z.toJSONSchema(options, { io: 'input' }) as OptionSchema
  const rows = Object.entries(properties).map(
    ([name, { type, default: value, description }]) =>
      `| \`${name}\` | ${type ?? ''} | \`${JSON.stringify(value)}\` | ${description ?? ''} |`,
  )
  return rows.length === 0
    ? ''
    : `## Options\n\n| option | type | default | meaning |\n|---|---|---|---|\n${rows.join('\n')}`
}

function renderExample({ pass, fail, message, options, kind, mode, interview, sentAt }: Example): string {
  const context = Object.entries({ kind, mode, options, interview, sentAt }).filter(([, value]) => value !== undefined)
  const told = context
    .map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ')
  const title = `${fail === undefined ? '✅ Passes' : '❌ Fails'}${told ? ` with ${told}` : ''}:`
  const notes = [fail ?? pass ?? []].flat()
  return [title, ...notes.map((note) => `\`\`\`text\n${note}\n\`\`\``), ...(message ? [`> ${message}`] : [])].join(
    '\n\n',
  )
}
