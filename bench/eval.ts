import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { questions } from '../src/language/data/weights.ts'
import { featuresOf } from '../src/language/features.ts'
import { reasonsFor } from '../src/language/model.ts'
import { viewSentences } from '../src/language/view.ts'
import { parseNote } from '../src/note/parse-note.ts'
import { renderAccuracy } from './accuracy.ts'
import { corpusFiles, readCorpus, type LabelledNote } from './corpus.ts'
import { findFaults } from './faults.ts'
import { measure } from './measure.ts'
import { consultOracle } from './oracle.ts'
import { lintCorpus, type Reading } from './reading.ts'
import { enoughProblems, renderRules, renderShares } from './render.ts'

const usage = `Hold notelint against the labelled notes of fixtures/corpus/.

  npm run eval -- [options] [rules…]

  --part PART    the part to measure: tuning (default), held-back or all
  --final        measure both parts, and let notes of the held-back part be seen
  --errors       list the notes that the rules named (default: all), kind and sentences get wrong
  --show ID      print one note, its labels, its report, and what speaks for each act of its sentences
  --oracle       score the labels themselves with the points of the rules
  --write        write docs/accuracy.md
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    final: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    oracle: { type: 'boolean', default: false },
    part: { type: 'string', default: 'tuning' },
    show: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const print = (text: string): void => console.log(text)

if (values.help) print(usage)
else if (values.show !== undefined) show(values.show)
else if (values.oracle) printOracle()
else if (values.write) writeFileSync(new URL('../docs/accuracy.md', import.meta.url), renderAccuracy(readCorpus()))
else for (const part of values.final ? ['tuning', 'held-back'] : [values.part]) printPart(part)

function printPart(part: string): void {
  const readings = lintCorpus(readCorpus().filter((note) => part === 'all' || note.part === part))
  if (readings.length === 0) throw new Error(`There is no part “${part}”; the parts are tuning, held-back and all.`)
  const figures = measure(readings)
  print(`${part}, ${figures.notes} notes\n`)
  const needed = part === 'held-back' ? enoughProblems : 0
  print(`${renderRules(figures, needed)}\n\n${renderShares({ [part]: figures }, needed)}\n`)
  if (values.errors) printFaults(readings)
}

function printFaults(readings: readonly Reading[]): void {
  const seen = readings.filter(({ note }) => isOpen(note))
  const faults = findFaults(seen).filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  for (const { name, what, id } of faults) print(`${name}  ${what}  ${id}`)
  if (seen.length < readings.length) print('What goes wrong in the held-back part is listed with --final only.')
}

function show(id: string): void {
  const note = readCorpus().find((candidate) => candidate.id === id)
  if (!note) throw new Error(`The corpus has no note “${id}”.`)
  if (!isOpen(note)) throw new Error(`“${id}” is held back; it is shown with --final only.`)
  const [{ report, sent }] = lintCorpus([note]) as [Reading]
  print(`${note.subject ?? '(no subject)'}\n\n${note.text}\n`)
  print(JSON.stringify(note.labels, null, 1))
  print(JSON.stringify(report, null, 1))
  const views = viewSentences(parseNote(note.text, { mode: report.mode }))
  for (const [index, features] of featuresOf(views).entries()) {
    print(`\n${views[index]!.sentence.text.replace(/\s+/g, ' ')}`)
    for (const question of questions) {
      const reasons = reasonsFor(question, features, 6).map(([name, sum]) => `${name} ${sum.toFixed(1)}`)
      print(`  ${question.padEnd(9)} ${reasons.join(', ')}`)
    }
  }
  if (sent !== report) print(JSON.stringify(sent.messages, null, 1))
}

function isOpen({ part }: LabelledNote): boolean {
  return values.final || part === 'tuning'
}

function printOracle(): void {
  for (const file of corpusFiles) {
    const { spearman, auc } = consultOracle(readCorpus([file]))
    print(`${file}: rank correlation ${spearman.toFixed(3)}, good over bad ${auc.toFixed(3)}`)
  }
}
