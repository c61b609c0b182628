import { rules } from '../core.ts'
import { listRules, ruleAsData } from '../formatters/explain-rule.ts'
import type { Notelint } from '../node/notelint.ts'
import { activateRules, type ActiveRule } from '../report/active-rule.ts'
import type { LintFlags } from './flags.ts'
import type { Io } from './io.ts'
import { paintersFor } from './painters.ts'

/** Print all rules, those of plugins, too, each with the worst that it can say of a file, as a table or with `-f json` as data. */
export async function printRules(
  notelint: Notelint,
  [path = 'note.md']: readonly string[],
  flags: LintFlags,
  io: Io,
): Promise<0> {
  const { options } = await notelint.settingsFor(path)
  const known = [...rules, ...(options.plugins ?? [])]
  const active = activateRules(known, options.preset ?? 'recommended', options.rules)
  const severities = new Map(active.map((own) => [own.rule.id, severityOf(own)]))
  const levelOf = (id: string): string => severities.get(id) ?? 'off'
  const look = { color: paintersFor(flags.color, io), columns: io.columns }
  const text =
    flags.format?.at(-1) === 'json'
      ? JSON.stringify(
          known.map((rule) => ({ severity: levelOf(rule.id), ...ruleAsData(rule) })),
          null,
          2,
        )
      : listRules(known, look, levelOf)
  io.stdout(`${text}\n`)
  return 0
}

function severityOf({ level, rule }: ActiveRule): 'error' | 'warn' {
  const isError = level === 'error' && Object.values(rule.messages).some(({ severity }) => severity === 'error')
  return level === 'strict' || isError ? 'error' : 'warn'
}
