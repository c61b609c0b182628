import { z, type Example, type Rule } from '../rule.ts'
import type { FormatContext } from './formatter.ts'
import { listed, wrap } from './text.ts'

type Look = Pick<FormatContext, 'color' | 'columns'>

const readable = 100

/** All that a rule says of itself, for people. */
export function explainRule(rule: Rule, { color, columns }: Look): string {
  const width = Math.min(columns, readable)
  const indented = (text: string, indent = '  '): readonly string[] =>
    wrap(text, width - indent.length).map((line) => indent + line)
  const titled = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length > 0 ? ['', color.bold(title), ...lines] : []
  return [
    `${color.bold(color.underline(rule.id))}  ${color.dim(stakeOf(rule))}`,
    ...wrap(rule.summary, width),
    ...titled('Why', indented(rule.why)),
    ...titled('Source', indented(rule.source)),
    ...titled('For', indented(`${listed(rule.kinds)}${rule.modes.length === 1 ? ` in ${rule.modes[0]} mode` : ''}`)),
    ...titled(
      'Needs',
      indented(listed(rule.needs)).filter((line) => line.trim()),
    ),
    ...titled(
      'Says',
      Object.values(rule.messages).flatMap(({ severity, text }) => indented(`${severity}: ${text}`)),
    ),
    ...titled(
      'Options',
      describeOptions(rule).flatMap((option) => indented(option)),
    ),
    ...titled(
      'Examples',
      rule.examples.flatMap((example) => showExample(example, color)),
    ),
  ].join('\n')
}

/** A line a rule: its id, its level where that is known, what is at stake, and its summary. */
export function listRules(
  rules: readonly Rule[],
  { color, columns }: Look,
  levelOf: (id: string) => string = () => '',
): string {
  const idWidth = Math.max(...rules.map(({ id }) => id.length))
  const stakeWidth = Math.max(...rules.map((rule) => stakeOf(rule).length))
  const levelWidth = Math.max(...rules.map(({ id }) => levelOf(id).length))
  const gap = levelWidth > 0 ? '  ' : ''
  const indent = idWidth + levelWidth + gap.length + stakeWidth + 4
  return rules
    .flatMap((rule) => {
      const [first = '', ...rest] = wrap(rule.summary, Math.max(30, columns - indent))
      const level = levelOf(rule.id)
      const paint = level === 'off' ? color.dim : color.bold
      const head = `${rule.id.padEnd(idWidth)}  ${paint(level.padEnd(levelWidth))}${gap}${color.dim(stakeOf(rule).padEnd(stakeWidth))}  ${first}`
      return [head, ...rest.map((line) => ' '.repeat(indent) + line)]
    })
    .join('\n')
}

/** What a rule says of itself, for programs: its metadata with the options as JSON Schema. */
export function ruleAsData({ options, ...rule }: Rule): object {
  return { ...rule, options: z.toJSONSchema(options, { io: 'input' }) }
}

function stakeOf({ points, penalty, cap }: Rule): string {
  if (points !== undefined) return `${points} points`
  if (cap !== undefined) return `cap ${cap}`
  return penalty ? `penalty ${penalty}` : 'no points'
}

function describeOptions(rule: Rule): readonly string[] {
  const { properties = {} } = z.toJSONSchema(rule.options, { io: 'input' })
  return Object.entries(properties).map(([name, schema]) => {
    const {
      type,
      description = '',
      default: byDefault,
    } = schema as { type?: string; description?: string; default?: unknown }
    return `${name} (${[type ?? 'value', ...(byDefault === undefined ? [] : [`default ${JSON.stringify(byDefault)}`])].join(', ')}): ${description}`
  })
}

function showExample({ pass, fail, message }: Example, color: Look['color']): readonly string[] {
  const mark = fail === undefined ? color.green('✔') : color.red('✘')
  const texts = [fail ?? pass ?? ''].flat()
  return [
    ...texts.flatMap((text) =>
      text
        .trim()
        .split('\n')
        .map((line, index) => `  ${index === 0 ? mark : ' '} ${line}`.trimEnd()),
    ),
    ...(message === undefined ? [] : [color.dim(`    → ${message}`)]),
    '',
  ]
}
