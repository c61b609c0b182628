import type { Note } from '../../note/note.ts'
import { shift, type Span } from '../../source/span.ts'
import { sum } from '../../source/sum.ts'
import type { Act } from '../act.ts'
import { cueLexicon } from '../cues.ts'
import { toneNames } from '../data/tones.ts'
import { normalise } from '../lexicon.ts'
import { type Chances, counts } from '../model.ts'
import { passagesOf } from '../passages.ts'
import { findToneSigns, type ToneSign } from '../tone-signs.ts'
import type { View } from '../view.ts'

/** Two emoji of the sort that jokes or kisses, in one sentence. */
const enoughMarks = 1.5

const clauseEnd = /(?: [\w'%-]+){0,4}(?=[^\w\s'%-]|$)/y

/** Faults of tone, each at the words that show it, or at its sentence. */
export function findTones(note: Note, views: readonly View[], chances: readonly Chances[]): readonly Act[] {
  const inSentences = views.flatMap((view, index) => tonesIn(view, chances[index]!))
  return [...inSentences, ...linesAround(note)]
}

function tonesIn({ sentence, text, signs }: View, chances: Chances): readonly Act[] {
  return toneNames
    .map((tone) => ({ tone, own: signs.filter((sign) => sign.tone === tone) }))
    .filter(({ tone, own }) => counts(chances[tone]) || isCertain(own))
    .flatMap(({ tone, own }) => {
      const spans = merge(own.map((sign) => toEndOfClause(text, sign)))
      const shown = spans.length > 0 ? spans : [{ start: 0, end: text.length }]
      return shown.map((span) => toAct(tone, sentence.index, shift(span, sentence.start)))
    })
}

/** Whether the signs alone make a fault, whatever the words around them say. */
function isCertain(signs: readonly ToneSign[]): boolean {
  const marks = signs.filter(({ size }) => size < 1)
  return signs.some(({ isSure }) => isSure) || sum(marks.map(({ size }) => size)) >= enoughMarks
}

/** The subject, the greeting and the sign-off, where only phrases count; a hedge, such as a “quick question”, is ordinary alone. */
function linesAround(note: Note): readonly Act[] {
  const greetings = note.zones.filter(({ type }) => type === 'greeting')
  const lines = [
    ...passagesOf(note).filter(({ part }) => part !== 'sentence'),
    ...greetings.map(({ start, end }) => ({ start, text: note.text.slice(start, end) })),
  ]
  return lines.flatMap(({ start, text: written }) => {
    const text = normalise(written.replace(/^"|"$/g, ' '))
    const signs = findToneSigns(written, text, cueLexicon.scan(text))
    return toneNames.flatMap((tone) => {
      const own = signs.filter((sign) => sign.tone === tone)
      if (sum(own.map(({ size }) => size)) < (tone === 'hedging' ? 2 : 1)) return []
      return merge(own).map((span) => toAct(tone, -1, shift(span, start)))
    })
  })
}

function toAct(act: Act['act'], sentence: number, span: Span): Act {
  return { act, level: null, sentence, ...span }
}

/** To the end of the clause, when it is near: a reader wants to see the words to their end. */
function toEndOfClause(text: string, { start, end }: ToneSign): Span {
  clauseEnd.lastIndex = end
  return { start, end: end + (clauseEnd.exec(text)?.[0].length ?? 0) }
}

/** Spans that touch, as one. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last && start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else merged.push({ start, end })
  }
  return merged
}
