import type { Message, SuppressedMessage } from '../report/report.ts'
import type { Rule } from '../rule.ts'
import { clean, toJson } from './escape.ts'
import { fingerprinter } from './fingerprint.ts'
import type { FormatContext, Formatter } from './formatter.ts'
import { toProblem, type Problem } from './problems.ts'
import { describeRule } from './sarif-rule.ts'
import { placesOf } from './sarif-places.ts'

/**
 * SARIF 2.1.0 as GitHub's code scanning reads it. What a rule said are results, held back ones marked as such; what is wrong with a file, a
 * directive or a rule is a notification.
 */
export const sarif: Formatter = (reports, context) => {
  const problems = reports.flatMap((report) => [
    ...report.messages.map((message) => toProblem(report, message)),
    ...report.suppressedMessages.map((message) => toProblem(report, message)),
  ])
  const results = problems.filter(isResult)
  const ids = [...new Set([...context.rules.map(({ id }) => id), ...results.map(({ ruleId }) => ruleId)])].sort()
  const fingerprintOf = fingerprinter(context)
  const anySuppressed = reports.some(({ suppressedMessages }) => suppressedMessages.length > 0)
  const run = {
    tool: {
      driver: {
        name: 'notelint',
        semanticVersion: context.version,
        rules: ids.map((id) => describe(id, context.rules)),
      },
    },
    automationDetails: { id: 'notelint/' },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: !reports.some(({ fatalErrorCount }) => fatalErrorCount > 0),
        toolExecutionNotifications: problems
          .filter((problem) => !isResult(problem))
          .map((problem) => toNotification(problem, context)),
      },
    ],
    results: results.map((problem) => ({
      ruleId: problem.ruleId,
      ruleIndex: ids.indexOf(problem.ruleId),
      level: problem.severity,
      rank: Math.min(100, problem.message.penalty),
      message: { text: problem.text },
      ...placesOf(problem, context),
      partialFingerprints: { 'notelintContext/v1': fingerprintOf(problem) },
      ...(anySuppressed && { suppressions: suppressionsOf(problem.message) }),
      properties: { kind: problem.report.kind, score: problem.report.score, penalty: problem.message.penalty },
    })),
  }
  return toJson({ $schema: schemaUri, version: '2.1.0', runs: [run] })
}

const schemaUri = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

function isResult({ ruleId, message }: Problem): boolean {
  return ruleId !== '' && !message.fatal
}

function describe(id: string, rules: readonly Rule[]): unknown {
  const rule = rules.find((candidate) => candidate.id === id)
  return rule ? describeRule(rule) : { id }
}

function toNotification(problem: Problem, context: FormatContext): unknown {
  const { text, severity, ruleId } = problem
  const { locations } = placesOf(problem, context)
  return { level: severity, message: { text }, locations, ...(ruleId && { associatedRule: { id: ruleId } }) }
}

function suppressionsOf(message: Message | SuppressedMessage): unknown {
  if (!('suppressions' in message)) return []
  return message.suppressions.map(({ kind, justification }) => ({
    kind: kind === 'directive' ? 'inSource' : 'external',
    justification: clean(justification),
  }))
}
