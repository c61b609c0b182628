import { readFileSync } from 'node:fs'
import { z } from '../src/rule.ts'
import type { Part } from './corpus.ts'

/** A panel with what its writer says of each pair of notes and of each note. `fixtures/corpus/README.md` is the rubric. */
export type LabelledPanel = z.output<typeof panelSchema> & { readonly part: Part }

/** The files of `fixtures/corpus/` that hold panels, and the first id of each that is held back, or null. */
const heldBackFrom = {
  'panels.jsonl': null,
  'panels-more.jsonl': null,
  'panels-trades.jsonl': 'r13',
  'panels-voices.jsonl': 's14',
} as const

const panelSchema = z.strictObject({
  id: z.string(),
  company: z.string(),
  role: z.string(),
  candidate: z.strictObject({ name: z.string() }),
  interviewedAt: z.string(),
  interviewers: z.array(
    z.strictObject({ name: z.string(), title: z.string().nullable().default(null), topics: z.array(z.string()) }),
  ),
  notes: z.array(
    z.strictObject({
      id: z.string(),
      to: z.string(),
      subject: z.string().nullable(),
      text: z.string(),
      grounded: z.enum(['own', 'other', 'none']),
      other_of: z.string().nullable().default(null),
      /** The topic that the note refers to, where the writer said so. */
      topic: z.string().nullable().default(null),
      leftover: z.string().nullable().default(null),
    }),
  ),
  pairs: z.array(
    z.strictObject({
      a: z.string(),
      b: z.string(),
      copy: z.enum(['identical', 'name-swap', 'near', 'shared-sentences', 'distinct']),
    }),
  ),
})

/** A file of labelled panels. */
export type PanelFile = keyof typeof heldBackFrom

export const panelFiles = Object.keys(heldBackFrom) as readonly PanelFile[]

/** The panels of some files of the corpus, in order. Throws for a panel that breaks the rubric. */
export function readPanels(files: readonly PanelFile[] = panelFiles): readonly LabelledPanel[] {
  return files.flatMap((file) => {
    const from = heldBackFrom[file]
    return parsePanels(readFileSync(new URL(`../fixtures/corpus/${file}`, import.meta.url), 'utf8')).map((panel) => ({
      ...panel,
      part: from !== null && panel.id >= from ? ('held-back' as const) : ('tuning' as const),
    }))
  })
}

/** The panels in a text of one JSON object a line. */
export function parsePanels(text: string): readonly z.output<typeof panelSchema>[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => panelSchema.parse(JSON.parse(line)))
}
