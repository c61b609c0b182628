import type { Interview } from '../note/interview.ts'
import type { Note } from '../note/note.ts'
import { lazily } from '../source/lazily.ts'
import type { Span } from '../source/span.ts'
import { ownHistory } from './data/employer-frames.ts'
import { roleWords } from './data/role-words.ts'
import { passagesOf, type Passage } from './passages.ts'
import { stem } from './stem.ts'
import { tokensOf } from './tokens.ts'

const title = String.raw`(?<title>\p{Lu}[\p{L}&/-]*(?:(?:,? (?:of|and|&|for))?,? \p{Lu}[\p{L}&/-]*)*)`
const job = '(?:job|opening|opportunity|position|post|role|vacancy)'
const patterns = lazily(() =>
  [
    String.raw`\b(?:[Tt]he|[Yy]our|[Tt]his|[Aa]n?) ${title} ${job}\b`,
    String.raw`\b${job} (?:as|of) (?:an? |the |your )?${title}`,
    String.raw`\byour (?:new|next) ${title}`,
    String.raw`\b(?:begin|join|joining|start|starting) (?:(?:with|for) )?(?:[Yy]ou|your team|the \p{Ll}+)? ?as (?:an? |the |your )?${title}`,
  ].map((source) => new RegExp(source, 'gdu')),
)
/** `the Leicester post` names a place; behind `the post of` somebody stands. */
const sureAgent = /(?:ist|ian|eer|ress|keeper)$/
const agent = /(?:(?<!ch?est)er|ian|ist|or|ress)$/
const looksBack = new RegExp(ownHistory.join('|'))

/** A title, and whether the words before it leave no doubt that it is one. */
interface Titled extends Span {
  readonly isRole: boolean
}

/** Titles of roles that a note applies to and that are not the interview's. */
export function findForeignRoles(note: Note, { role }: Interview): readonly Span[] {
  return role === null
    ? []
    : passagesOf(note).flatMap((passage) => titlesIn(passage).filter((span) => isForeign(note, span, role)))
}

function titlesIn({ text, start }: Passage): readonly Titled[] {
  const line = text.replace(/\s/g, ' ')
  return patterns().flatMap((pattern) =>
    [...line.matchAll(pattern)].flatMap((match) => {
      const clause = line
        .slice(0, match.index)
        .toLowerCase()
        .replaceAll('’', "'")
        .split(/[,;:.()–—]/)
        .at(-1)!
      const [from, to] = match.indices!.groups!['title']!
      const isRole = /\b(?:as|(?:job|position|post|role) of) (?:an? |the |your )?$/.test(line.slice(0, from))
      return looksBack.test(clause) ? [] : [{ start: start + from, end: start + to, isRole }]
    }),
  )
}

/** A title with words of its own, of which the role has none. What names no role (`the Friday opening`) is none. */
function isForeign(note: Note, { start, end, isRole }: Titled, role: string): boolean {
  const tokens = tokensOf(note.source.slice(start, end))
  if (!tokens.some(({ folded }) => roleWords.has(folded) || (isRole ? agent : sureAgent).test(folded))) return false
  const own = new Set(tokensOf(role).map(({ folded }) => stem(folded)))
  const words = tokens.filter(({ folded }) => !roleWords.has(folded))
  return (
    words.length > 0 &&
    !words.some(({ folded }) => own.has(stem(folded))) &&
    !tokens.every(({ folded }) => own.has(stem(folded)))
  )
}
