import { z, type Rule } from '../../rule.ts'
import { configObjectSchema } from './schema.ts'

type JsonSchema = Readonly<Record<string, unknown>>

const level = { enum: ['off', 'warn', 'error', 'strict'] }

/** The JSON Schema of `notelint.config.json`, which knows the options of the given rules. */
export function configJsonSchema(rules: readonly Rule[]): JsonSchema {
  const { properties = {}, ...object } = z.toJSONSchema(configObjectSchema, { io: 'input' })
  const known = Object.fromEntries(
    [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => [rule.id, settingSchema(rule)]),
  )
  const fromPlugins = { '/': { anyOf: [level, { type: 'array', prefixItems: [level], minItems: 1, maxItems: 2 }] } }
  return {
    $comment: 'Generated; npm run update writes it.',
    $schema: object.$schema,
    title: 'Configuration of notelint',
    anyOf: [{ $ref: '#/$defs/object' }, { type: 'array', items: { $ref: '#/$defs/object' } }],
    $defs: {
      object: {
        ...withoutDraft(object),
        properties: {
          ...properties,
          rules: { ...(properties['rules'] as JsonSchema), ...ruleSettings(known, fromPlugins) },
        },
      },
    },
  }
}

function ruleSettings(properties: JsonSchema, patternProperties: JsonSchema): JsonSchema {
  return { properties, patternProperties, additionalProperties: false }
}

function settingSchema({ summary, options }: Rule): JsonSchema {
  const accepted = withoutDraft(
    z.toJSONSchema(options, { io: 'input', override: ({ jsonSchema }) => withoutBound(jsonSchema) }),
  )
  const list = { type: 'array', prefixItems: [level, accepted], minItems: 1, maxItems: 2 }
  return { description: summary, anyOf: [level, list] }
}

function withoutDraft(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'))
}

/** zod bounds integers by what a double holds. */
function withoutBound(schema: { maximum?: number; minimum?: number }): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
}
