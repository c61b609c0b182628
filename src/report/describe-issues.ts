import type { z } from '../zod.ts'
import { nearest } from '../source/nearest.ts'

/** What zod finds wrong with a value; asked with `reportInput`, it holds the value, too. */
export type Issue = NonNullable<ReturnType<z.ZodType['safeParse']>['error']>['issues'][number]

/** A sentence for each thing that is wrong with a value, led by where it stands (`file › key › 0`), with the nearest known word for an unknown one. */
export function describeIssues(
  issues: readonly Issue[],
  schema: z.ZodType,
  where: readonly string[],
): readonly string[] {
  return issues.flatMap((issue) => {
    const place = [...where, ...issue.path.map(String)]
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, issue.path)
      return issue.keys.map((key) => `${[...place, key].join(' › ')}: there is no such key${nearest(key, known)}`)
    }
    const hint = issue.code === 'invalid_value' ? nearest(String(issue.input), issue.values.map(String)) : ''
    return `${place.join(' › ')}: ${issue.message}${hint}`
  })
}

/** The keys that a schema of objects knows at a path. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const { shape } = schema as { readonly shape?: Readonly<Record<string, z.ZodType>> }
  const [step, ...rest] = path
  if (!shape) return []
  const inner = step === undefined ? undefined : shape[String(step)]
  return inner ? keysAt(inner, rest) : Object.keys(shape)
}
