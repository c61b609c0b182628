import { fitName } from '../language/names.ts'
import type { Interview } from '../note/interview.ts'
import type { Note } from '../note/note.ts'
import { signatureOf } from '../note/signature.ts'

/**
 * For each note of a panel what its reader should know of who signs it: nothing, unless it is signed by somebody else than the candidate of the
 * interview, or, where nobody says who that is, than most of the other notes.
 */
export function strangeSigners(notes: readonly Note[], interview: Interview | null): readonly (string | null)[] {
  const signers = notes.map((note) => signatureOf(note).name)
  const names = signers.filter((name) => name !== null)
  const candidate = interview?.candidate.name ?? mostCommon(names)
  if (candidate === null) return signers.map(() => null)
  return signers.map((signer) =>
    signer === null || isSame(signer, candidate)
      ? null
      : `${signer} signs this note, and ${candidate} is the candidate of this panel; keep the notes of two candidates in two folders.`,
  )
}

function mostCommon(names: readonly string[]): string | null {
  const counts = names.map((name) => names.filter((other) => isSame(name, other)).length)
  const most = Math.max(0, ...counts)
  const commonest = names.filter((_, index) => counts[index] === most).sort((a, b) => b.length - a.length)
  return most * 2 > names.length ? (commonest[0] ?? null) : null
}

/** So many people are told apart, and no more: who counts on needs not know whether they are three or thirty. */
const mostTold = 3

/** The people, at most three, that some signatures stand for, each by the longest of their names, in the order of the alphabet. */
export function peopleAmong(names: readonly string[]): readonly string[] {
  const people: string[] = []
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    if (people.length === mostTold) break
    if (!people.some((person) => isSame(person, name))) people.push(name)
  }
  return people.sort()
}

/** `Sam`, `S. Rivera` and `Sam Rivera` are one; Sam and Pam are two. */
function isSame(a: string, b: string): boolean {
  return [fitName(a, { name: b, aliases: [] }), fitName(b, { name: a, aliases: [] })].some(
    (fit) => fit === 'same' || fit === 'short',
  )
}
