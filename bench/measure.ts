import { isTemplate } from './corpus.ts'
import { agreementOf, type Agreement, type Counts, type Share } from './metrics.ts'
import { isCountRight, isOurs, judge, scoreOf, type Reading } from './reading.ts'
import { isUnrecalled, toneRules, type Truth, truthOfRule } from './truth.ts'

/** How a rule, or several together, did on some notes. */
export interface RuleFigures {
  readonly name: string
  readonly counts: Counts
  /** Good notes, templates aside, with a false alarm. */
  readonly goodNotes: Share
}

/** How notelint did on some notes. */
export interface Figures {
  readonly notes: number
  readonly rules: readonly RuleFigures[]
  readonly shares: Readonly<Record<string, Share>>
  readonly agreement: Agreement
}

/** Hold what was found against the labels. */
export function measure(readings: readonly Reading[]): Figures {
  const ours = readings.filter(isOurs)
  const rated = ours.flatMap((reading) => {
    const { quality } = reading.note.labels
    return quality === null ? [] : [{ score: scoreOf(reading), quality }]
  })
  return {
    notes: readings.length,
    rules: [
      ...Object.keys(truthOfRule).map((rule) => measureRules(rule, [rule], ours)),
      measureRules('reference, other kinds', ['require-specific-reference'], ours, isUnrecalled),
      measureRules('tone, the eight together', toneRules, ours),
    ],
    shares: { ...measureKinds(readings), ...measureSentences(ours), ...measureErrors(ours) },
    agreement: agreementOf(rated),
  }
}

function measureRules(name: string, rules: readonly string[], ours: readonly Reading[], truthOf?: Truth): RuleFigures {
  const verdicts = (reading: Reading) => rules.flatMap((rule) => judge(reading, rule, truthOf) ?? [])
  const all = ours.flatMap(verdicts)
  const count = (verdict: keyof Counts): number => all.filter((other) => other === verdict).length
  const good = ours.filter((reading) => isGood(reading) && isToSend(reading) && verdicts(reading).length > 0)
  return {
    name,
    counts: {
      found: count('found'),
      falseAlarms: count('falseAlarms'),
      missed: count('missed'),
      clear: count('clear'),
    },
    goodNotes: share(good, (reading) => verdicts(reading).includes('falseAlarms')),
  }
}

function measureKinds(readings: readonly Reading[]): Figures['shares'] {
  const known = readings.filter(({ note }) => note.labels.kind !== null)
  const isLeft = ({ report }: Reading): boolean => report.kind === 'other'
  return {
    'kind recognised': share(known, ({ note, report }) => report.kind === note.labels.kind),
    'other messages left alone': share(
      known.filter((reading) => !isOurs(reading)),
      isLeft,
    ),
    'interview notes left alone': share(known.filter(isOurs), isLeft),
  }
}

function measureSentences(ours: readonly Reading[]): Figures['shares'] {
  const counted = ours.filter(({ note, report }) => note.labels.sentences !== null && report.sentences !== null)
  return {
    'sentence count exact': share(counted, (reading) => isCountRight(reading, 0)),
    'sentence count within one': share(counted, (reading) => isCountRight(reading, 1)),
    'sentence count left open between two': share(counted, ({ report }) => typeof report.sentences !== 'number'),
  }
}

function measureErrors(ours: readonly Reading[]): Figures['shares'] {
  const hasError = ({ report }: Reading): boolean => report.errorCount > 0
  return {
    'good notes with an error': share(
      ours.filter((reading) => isGood(reading) && isToSend(reading)),
      hasError,
    ),
    'bad notes with an error': share(
      ours.filter((reading) => isBad(reading) && isToSend(reading)),
      hasError,
    ),
    'notes that a rule crashed on': share(
      ours,
      ({ report, sent }) => report.fatalErrorCount + sent.fatalErrorCount > 0,
    ),
  }
}

function isGood({ note }: Reading): boolean {
  return (note.labels.quality ?? 0) >= 4
}

function isBad({ note }: Reading): boolean {
  return (note.labels.quality ?? 5) <= 2
}

function isToSend({ note }: Reading): boolean {
  return !isTemplate(note)
}

function share(readings: readonly Reading[], isHit: (reading: Reading) => boolean): Share {
  return { hits: readings.filter(isHit).length, of: readings.length }
}
