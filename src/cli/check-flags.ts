import { configError } from '../report/active-rule.ts'
import type { LintFlags } from './flags.ts'

/** Throws a `ConfigError` for flags that do not go together. */
export function checkFlags(paths: readonly string[], flags: LintFlags): void {
  const { fix, fixDryRun, suppressAll, suppressRule, pruneSuppressions, printConfig } = flags
  const readsStdin = flags.stdin === true || paths.includes('-')
  const changes = [
    suppressAll && '--suppress-all',
    suppressRule && '--suppress-rule',
    pruneSuppressions && '--prune-suppressions',
  ].filter((flag) => flag !== undefined)
  const problems: readonly (readonly [unknown, string])[] = [
    [fix && fixDryRun, '--fix and --fix-dry-run do not go together'],
    [fix && readsStdin, '--fix cannot write to standard input; use --fix-dry-run'],
    [changes.length > 1, `${changes.join(' and ')} do not go together`],
    [
      (changes.length > 0 || flags.suppressionsLocation !== undefined || flags.passOnUnprunedSuppressions) &&
        readsStdin,
      'suppressions are for files; they do not go with standard input',
    ],
    [readsStdin && paths.some((path) => path !== '-'), 'standard input is one note; it does not go with paths'],
    [printConfig !== undefined && (paths.length > 0 || flags.stdin), '--print-config takes one path, and nothing else'],
    [flags.rules && (paths.length > 1 || readsStdin), '--rules takes one path at most'],
    [
      flags.reportUnusedDisableDirectives && flags.reportUnusedDisableDirectivesSeverity,
      '--report-unused-disable-directives and --report-unused-disable-directives-severity do not go together',
    ],
  ]
  const wrong = problems.flatMap(([holds, problem]) => (holds ? [problem] : []))
  if (wrong.length > 0) throw configError(wrong)
}
