import { isCountRight, isOurs, judge, type Reading } from './reading.ts'
import { truthOfRule } from './truth.ts'

/** One thing that notelint and the readers of a note see differently. */
export interface Fault {
  /** The rule, or `kind`, or `sentences`. */
  readonly name: string
  readonly id: string
  readonly what: string
}

/** What the figures count as wrong, by rule and note. */
export function findFaults(readings: readonly Reading[]): readonly Fault[] {
  const ours = readings.filter(isOurs)
  return [
    ...readings.flatMap(kindFault),
    ...ours.flatMap(countFault),
    ...Object.keys(truthOfRule).flatMap((rule) => ours.flatMap((reading) => ruleFault(reading, rule))),
  ]
}

function kindFault({ note, report }: Reading): Fault[] {
  const { kind } = note.labels
  return kind === null || kind === report.kind ? [] : [{ name: 'kind', id: note.id, what: `${kind} → ${report.kind}` }]
}

function countFault(reading: Reading): Fault[] {
  const { note, report } = reading
  const { sentences } = note.labels
  if (sentences === null || report.sentences === null || isCountRight(reading, 0)) return []
  const counted = [report.sentences].flat().join('-')
  return [{ name: 'sentences', id: note.id, what: `${sentences.join('-')} → ${counted}` }]
}

function ruleFault(reading: Reading, rule: string): Fault[] {
  const verdict = judge(reading, rule)
  if (verdict === 'missed') return [{ name: rule, id: reading.note.id, what: 'missed' }]
  return verdict === 'falseAlarms' ? [{ name: rule, id: reading.note.id, what: 'false alarm' }] : []
}
