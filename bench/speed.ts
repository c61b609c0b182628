import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type * as core from '../src/core.ts'
import { readCorpus, toFile, type LabelledNote } from './corpus.ts'
import { writeMixedFiles } from './mixed-files.ts'
import { median } from './metrics.ts'
import { renderTable } from './table.ts'

// What users run is measured, not its sources. Prints ratios of medians; the runs to compare take turns, so that a busy machine slows them alike.

type Work = () => unknown

const built = (file: string): string => fileURLToPath(new URL(`../dist/${file}`, import.meta.url))
if (!existsSync(built('core.js'))) throw new Error('There is no build to measure; run `npm run build` first.')
const { lint, lintPanel } = (await import(built('core.js'))) as typeof core
const writeGood = createRequire(import.meta.url)('write-good') as (text: string) => unknown
const markdown = unified().use(remarkParse)

const corpus = readCorpus()
const files = corpus.map((note) => ({
  ...toFile(note),
  ...(note.labels.placeholders ? { mode: 'template' as const } : {}),
}))

console.log(renderTable(['measure', 'value', 'goal'], [...warm(), tagger(), cold(), mixed(), panel(), ...growth()]))

function warm(): string[][] {
  const texts = corpus.filter(isMiddling).map(({ text }) => text)
  const each =
    (work: (text: string) => unknown): Work =>
    () =>
      texts.forEach((text) => work(text))
  const [own, good, parse] = takeTurns(60, [
    each((text) => lint(text)),
    each(writeGood),
    each((text) => markdown.parse(text)),
  ])
  return [
    [`lint of a note of 600-800 characters, warm`, `${(own! / texts.length).toFixed(3)} ms`, ''],
    ['… against write-good', ratio(own, good), '≤ 0.8'],
    ['… against remark-parse', ratio(own, parse), ''],
  ]
}

function tagger(): string[] {
  const undecided = files.filter(({ source, ...options }) => lint(source, options).undecided > 0)
  return [
    'notes of the corpus that need the tagger',
    `${((100 * undecided.length) / files.length).toFixed(1)} %`,
    '≤ 10 %',
  ]
}

function cold(): string[] {
  const note = fileURLToPath(new URL('../examples/strong.md', import.meta.url))
  const run =
    (...args: string[]): Work =>
    () =>
      spawnSync(process.execPath, args)
  const [own, bare] = takeTurns(25, [run(built('bin.js'), note), run('-e', '0')])
  return ['cold start of the command on one note, against node alone', ratio(own, bare), '≤ 2.5']
}

/** All of a run, files found and read, for the notes in a folder of mixed files. */
function mixed(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'notelint-'))
  const { notes } = writeMixedFiles(folder, 2000)
  const [time] = takeTurns(4, [() => spawnSync(process.execPath, [built('bin.js'), folder], { maxBuffer: 1e9 })])
  rmSync(folder, { recursive: true })
  return [
    'notes a second in 2,000 mixed files, from the start of the command',
    String(Math.round((1000 * notes) / time!)),
    '≥ 700',
  ]
}

function panel(): string[] {
  const notes = corpus
    .filter(({ labels }) => labels.kind === 'thank-you' && !labels.placeholders)
    .slice(0, 20)
    .map((note) => toFile(note))
  const alone: Work = () => notes.forEach(({ source, filePath }) => lint(source, { filePath }))
  const [together, apart] = takeTurns(40, [() => lintPanel(notes), alone])
  return ['panel of 20 notes, against its notes one by one', ratio(together, apart), '≤ 2.5']
}

function growth(): string[][] {
  const prose = corpus.map(({ text }) => text).join('\n\n')
  const texts = {
    prose,
    'one paragraph': prose.replace(/\s+/g, ' '),
    'no punctuation': prose.replace(/[^\p{L} ]+/gu, ' '),
  }
  return Object.entries(texts).map(([name, text]) => {
    const lintFirst =
      (length: number): Work =>
      () =>
        lint(text.slice(0, length), { kind: 'thank-you' })
    const [long, short] = takeTurns(7, [lintFirst(100_000), lintFirst(10_000)])
    return [`ten times the text (${name})`, ratio(long, short), 'about 10']
  })
}

/** Run works in turn, again and again, and give the median time of each in milliseconds; the first third warms up. */
function takeTurns(rounds: number, works: readonly Work[]): readonly number[] {
  const times = works.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) {
      const start = performance.now()
      work()
      times[index]!.push(performance.now() - start)
    }
  }
  return times.map((all) => median(all.slice(Math.floor(rounds / 3))))
}

function isMiddling({ text, labels }: LabelledNote): boolean {
  return labels.kind === 'thank-you' && text.length >= 600 && text.length <= 800
}

function ratio(a: number | undefined, b: number | undefined): string {
  return (a! / b!).toFixed(2)
}
