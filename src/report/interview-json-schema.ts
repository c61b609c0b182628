import { interviewSchema } from '../note/interview-schema.ts'
import { z } from '../rule.ts'

/** The JSON Schema of interview files, as their authors write them. */
export function interviewJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(interviewSchema, { io: 'input' })
  return {
    $comment: 'Generated; npm run update writes it.',
    $schema,
    title: 'An interview, for notelint: who was there, and what each of them raised',
    ...schema,
  }
}
