import { nearest } from '../../source/nearest.ts'
import { allKinds, allModes, z } from '../../rule.ts'

const patterns = z.array(z.string().min(1)).min(1)

const stands = ['auto', 'blockquotes', 'fences', 'sections', 'whole']
const expected = `expected ${stands.join(', ')} or a JSON pointer such as “/text”`
const notesSetting = z
  .string()
  .regex(new RegExp(`^(?:${stands.join('|')})$|^/`), {
    error: ({ input }) => `${expected}${nearest(String(input), stands)}`,
  })
  .describe(`${stands.join(', ')}, or a JSON pointer to strings in YAML, JSON or NDJSON; a step * is any key or index.`)

/** One object of a config file, before what it names is looked up. */
export const configObjectSchema = z.strictObject({
  $schema: z.string().optional().describe('The JSON Schema of this file, for editors.'),
  name: z.string().min(1).optional().describe('Shown in messages about this object.'),
  files: patterns
    .optional()
    .describe('Patterns as in .gitignore, and with braces, from the folder of the config file; all files unless said.'),
  ignores: patterns
    .optional()
    .describe('Files that the object does not concern; alone in its object, files that nothing concerns.'),
  extends: z
    .array(z.unknown())
    .optional()
    .describe('What to start from: plugin/config, paths beginning with a dot, or packages.'),
  preset: z.enum(['recommended', 'strict']).optional().describe('The rules to start from; recommended unless said.'),
  mode: z.enum(allModes).optional().describe('send: a placeholder is an error; template: it is fine.'),
  kind: z.enum(allKinds).optional().describe('Take every note for this kind.'),
  notes: z
    .union([notesSetting, z.array(notesSetting).min(1)], { error: expected })
    .optional()
    .describe('Where the notes of a file stand: found by their form unless said.'),
  rules: z.record(z.string(), z.unknown()).optional().describe('A level, or a level and options, by rule id.'),
  plugins: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Packages or paths of plugins, by the namespace that their rules get.'),
  interview: z
    .string()
    .min(1)
    .optional()
    .describe('The interview file of the notes, from the folder of the config file.'),
  inlineConfig: z
    .boolean()
    .optional()
    .describe('Whether comments and front matter may hold diagnostics back; true unless said.'),
  unusedDirectives: z
    .enum(['off', 'warn', 'error'])
    .optional()
    .describe('How to tell of comments that hold nothing back; warn unless said.'),
})

/** A config object whose form is right. */
export type CheckedObject = z.output<typeof configObjectSchema>
