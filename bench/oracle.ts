import { rules } from '../src/core.ts'
import { activateRules } from '../src/report/active-rule.ts'
import { scoreNote, type Charge } from '../src/report/score.ts'
import type { Context, ReadNote, Rule } from '../src/rule.ts'
import { isTemplate, type LabelledNote, type Labels } from './corpus.ts'
import { agreementOf, type Agreement } from './metrics.ts'
import { toneRules, truthOfRule } from './truth.ts'

/** The share of its points that a rule takes from a note with these labels; null where the readers differ. */
type Loss = (labels: Labels, rule: Rule) => number | null

const lossOfRule: Readonly<Record<string, Loss>> = {
  'no-generic-phrasing': ({ stock }) => (stock === null ? null : { low: 0, mid: 0.5, high: 1 }[stock]),
  'require-fit-or-enthusiasm': ({ fit }, rule) => shareOf(fit, rule),
  'require-greeting': ({ greeting }, rule) => shareOf(greeting === 'none' ? 'missing' : greeting, rule),
  'require-next-steps': ({ close }, rule) => shareOf(close, rule),
  'require-sign-off': ({ signoff, signature }, rule) =>
    (signoff === 'no' ? shareOf('no-phrase', rule)! : 0) + (signature === 'no' ? shareOf('no-name', rule)! : 0),
  'require-specific-reference': ({ kind, specific }, rule) => {
    if (kind === 'thank-you' || specific === null) return shareOf(specific, rule)
    return specific === 'none' ? shareOf('unrecalled', rule) : 0
  },
  'require-thanks': ({ thanks }, rule) => shareOf(thanks === 'no' ? 'missing' : thanks, rule),
  'sentence-count': countLoss,
  ...Object.fromEntries(toneRules.map((id) => [id, (labels: Labels) => (truthOfRule[id]!(labels) ? 1 : 0)])),
}

/**
 * Score notes by their labels alone, with the points that the rules have: how well the score would agree with people if every finding were
 * right. What the labels do not tell (subject, question) costs nothing; a label on which the readers differ costs half.
 */
export function consultOracle(notes: readonly LabelledNote[]): Agreement {
  const rated = notes.flatMap((note) => (note.labels.quality === null ? [] : [{ note, quality: note.labels.quality }]))
  return agreementOf(rated.map(({ note, quality }) => ({ score: scoreLabels(note), quality })))
}

function scoreLabels(note: LabelledNote): number {
  const { labels } = note
  const mode = isTemplate(note) ? 'template' : 'send'
  const charges = activateRules(rules, 'recommended').map((active): Charge => {
    const { rule } = active
    const applicable =
      rule.kinds.some((kind) => kind === labels.kind) && rule.modes.includes(mode) && rule.needs.length === 0
    const share = lossOfRule[rule.id] ? (lossOfRule[rule.id]!(labels, rule) ?? 0.5) : 0
    return { active, applicable, shares: share > 0 ? [share] : [] }
  })
  return scoreNote(charges).total
}

/** The share that the message named like the label's value takes; none where the rule has no such message. */
function shareOf(value: string | null, rule: Rule): number | null {
  return value === null ? null : (rule.messages[value]?.share ?? 0)
}

/** What the rule itself says to the number of sentences: of the note it needs to know no more. */
function countLoss({ kind, sentences }: Labels, rule: Rule): number {
  if (sentences === null || kind === null || rule.scope !== 'note') return 0
  const note = { sentenceCount: sentences, sentences: [], zones: [] } as unknown as ReadNote
  const options: unknown = rule.options.parse({})
  const context: Context<unknown> = {
    options,
    interview: null,
    kind,
    mode: 'send',
    sentAt: null,
    filePath: null,
    siblings: [],
    filePaths: [null],
  }
  const [finding] = rule.check(note, context)
  return finding ? shareOf(finding.messageId, rule)! : 0
}
