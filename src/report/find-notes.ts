import { isEnglish } from '../language/english.ts'
import { recogniseKind } from '../language/kind.ts'
import { noteTopics, otherTopics } from '../language/data/page-words.ts'
import type { Container, Excerpt } from '../note/excerpts/excerpt.ts'
import { findContainers } from '../note/excerpts/find-containers.ts'
import { findExcerpts } from '../note/excerpts/find-excerpts.ts'
import { readFrontMatter } from '../note/front-matter.ts'
import type { Note } from '../note/note.ts'
import { splitLines } from '../source/lines.ts'
import { allKinds } from '../rule.ts'
import { hostOf } from './host.ts'
import type { PanelNote } from './options.ts'
import { modeOf, oneOf, parseAs } from './prepare.ts'

/** Where the notes of a document stand: found by their form, or all that is in containers of some sort; `whole` is one note a file. */
export type Stand = 'auto' | 'whole' | 'blockquotes' | 'fences' | 'sections'

const containerOf: Readonly<Partial<Record<Stand, Container>>> = {
  blockquotes: 'blockquote',
  fences: 'fence',
  sections: 'section',
}

/** The most that odds of being none of ours may be, and what the heading above a message says for or against it. */
const mostOdds = 0.6
const topicWeight = 4
/** Pages, too, greet their readers, all of them. */
const toReaders =
  /^\W*(?:dear|greetings|hello|hey|hi|welcome)\b[^\n]{0,20}\b(?:all|every(?:body|one)|folks|friends|guys|readers?|students|world)\b/i

/**
 * The notes that a source holds: itself, or those that stand in it as a document, each in a blockquote, in fenced code or between headings. What
 * front matter of the document says of mode and kind holds for all of them. Messages that are no notes are among them where others are.
 */
export function findNotes(note: PanelNote, stand: readonly Stand[] = ['auto']): readonly PanelNote[] {
  if (stand.includes('whole')) return [note]
  const containers = stand.flatMap((name) => containerOf[name] ?? [])
  return containers.length > 0 ? notesIn(note, findContainers(note.source, containers)) : notesOfOutline(note)
}

function notesOfOutline(note: PanelNote): readonly PanelNote[] {
  const { excerpts, isMessage, hasProse, hasHeadings } = findExcerpts(note.source)
  if (excerpts.length === 0 || isMessage) return [note]
  const settings = settingsOf(note)
  const judged = excerpts.map((excerpt) => {
    const { source, ...options } = partOf(excerpt, note, settings)
    const read = parseAs(source, options)
    return { excerpt, read, isNote: isNote(read, excerpt) }
  })
  const notes = judged.filter(({ isNote }) => isNote)
  const first = notes.find(({ excerpt }) => excerpt.isGreeted || excerpt.subject !== null)?.excerpt
  const isAlone = notes.length === 1 && !hasProse && (first?.container === 'section' || !hasHeadings)
  if (!first || isAlone) return [note]
  const kept = judged.filter(({ excerpt, isNote }) => isNote || (excerpt.isGreeted && excerpt.isClosed))
  const reads = kept.map(({ read }) => read)
  return notesIn(
    note,
    kept.map(({ excerpt }) => excerpt),
    reads,
  )
}

function notesIn(note: PanelNote, excerpts: readonly Excerpt[], reads: readonly Note[] = []): readonly PanelNote[] {
  if (excerpts.length === 0) return [note]
  const { source } = note
  const lines = splitLines(source)
  const settings = settingsOf(note)
  return excerpts.map((excerpt, index) => ({
    ...partOf(excerpt, note, settings),
    host: { ...hostOf(source, excerpt, index, lines), ...(reads[index] && { read: reads[index] }) },
  }))
}

/** An excerpt as a note. What is fenced is written as it is sent, without markup. */
function partOf({ start, end, container, subject }: Excerpt, note: PanelNote, settings: Partial<PanelNote>): PanelNote {
  return {
    ...note,
    ...settings,
    source: note.source.slice(start, end),
    ...(container === 'fence' && { format: 'text' as const }),
    ...(subject !== null && { fields: { ...note.fields, subject } }),
  }
}

function settingsOf({ source }: PanelNote): Partial<PanelNote> {
  const { fields = {} } = readFrontMatter(source, splitLines(source)) ?? {}
  const mode = modeOf(fields.mode)
  const kind = oneOf(fields.kind, [...allKinds, 'other'] as const)
  return { ...(mode && { mode }), ...(kind && { kind }) }
}

/** Whether a part is one of ours by itself, whatever kind it is said to be of. Nobody asked about it, so doubts count more than in a file of its own. */
function isNote(read: Note, { title, container, isGreeted, isClosed }: Excerpt): boolean {
  if (!isEnglish(read)) return false
  const { kind, unsure, other } = recogniseKind(read)
  if (
    kind === 'other' ||
    (!(isGreeted && isClosed) && (unsure || (container === 'section' && toReaders.test(read.source))))
  )
    return false
  const odds =
    (other / (1 - other)) * (noteTopics.test(title) ? 1 / topicWeight : otherTopics.test(title) ? topicWeight : 1)
  return odds < mostOdds
}
