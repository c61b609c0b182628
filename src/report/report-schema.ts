import { allKinds, allModes, z } from '../rule.ts'

type JsonSchema = Readonly<Record<string, unknown>>

const offset = z.int().min(0)
const range = z.array(offset).length(2).describe('UTF-16 offsets into the source, from 0, the end exclusive.')
const fromOne = z.int().min(1)
const count = z.int().min(0)
const points = z.number().min(0)
const edit = z.strictObject({ range, text: z.string() })

const messageShape = {
  ruleId: z.string().nullable().describe('The rule, or null for what is wrong with a file or a comment.'),
  messageId: z.string().nullable(),
  severity: z.union([z.literal(1), z.literal(2)]).describe('2 error, 1 warning.'),
  message: z.string(),
  line: fromOne,
  column: fromOne,
  endLine: fromOne,
  endColumn: fromOne,
  range,
  penalty: points.describe('Points of the score that the finding costs, before caps.'),
  missing: z.boolean().describe('Something belongs here and is not there.'),
  fatal: z.boolean(),
  related: z.array(z.strictObject({ filePath: z.string(), range, message: z.string() })),
  suggestions: z.array(z.strictObject({ desc: z.string(), fix: edit })),
  fix: edit.optional(),
  url: z.string().nullable(),
}

const time = z.strictObject({ total: z.number().min(0).describe('Milliseconds.') })
const pass = z.strictObject({ parse: time, rules: z.record(z.string(), time), total: time.shape.total })

const suppression = z.strictObject({ kind: z.enum(['directive', 'file']), justification: z.string() })

/** One element of the JSON output, version 1. */
export const reportSchema = z.strictObject({
  filePath: z.string(),
  kind: z.enum([...allKinds, 'other', 'panel']),
  kindUnsure: z.boolean(),
  mode: z.enum(allModes),
  skipped: z.enum(['not-a-note', 'language', 'too-large', 'binary']).nullable(),
  score: z.int().min(0).max(100).nullable(),
  scoreVersion: fromOne,
  undecided: count.describe('Sentences that only a tagger could have decided, and there was none.'),
  sentences: z.union([count, z.array(count).length(2)]).nullable(),
  scoreParts: z.array(
    z.strictObject({
      ruleId: z.string(),
      type: z.enum(['points', 'penalty', 'cap']),
      points,
      lost: points,
      applicable: z.boolean(),
    }),
  ),
  acts: z.array(z.strictObject({ act: z.string(), level: z.string().nullable(), range })),
  messages: z.array(z.strictObject(messageShape)),
  suppressedMessages: z.array(z.strictObject({ ...messageShape, suppressions: z.array(suppression).min(1) })),
  errorCount: count,
  warningCount: count,
  fatalErrorCount: count,
  note: z.strictObject({ index: count, range }).optional().describe('Which note of its document, and where.'),
  view: z.literal('decoded').optional(),
  source: z.string().optional(),
  output: z.string().optional(),
  stats: z.strictObject({ times: z.strictObject({ passes: z.array(pass) }) }).optional(),
  remarks: z.array(z.string()).optional(),
})

/** The JSON Schema of what `--format json` puts out. */
export function reportJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(z.array(reportSchema), {
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
  return { $comment: 'Generated; npm run update writes it.', title: 'Reports of notelint, version 1', ...schema }
}
