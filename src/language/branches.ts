import { skipBranch } from './prefixes.ts'

/**
 * The alternatives that a phrase may begin as, each written out: `(?:a|b) c` is `a c` and `b c`. Each knows better than all of them together which
 * words have to follow.
 */
export function branchesOf(phrase: string): readonly string[] {
  return alternativesAt(phrase, 0).flatMap((branch) => {
    if (!branch.startsWith('(?:')) return [branch]
    const alternatives = alternativesAt(branch, 3)
    const rest = branch.slice(alternatives.reduce((end, { length }) => end + length + 1, 3))
    return /^[?*+{]/.test(rest) ? [branch] : alternatives.flatMap((alternative) => branchesOf(alternative + rest))
  })
}

/** The alternatives from an offset on, to the end of the phrase or of the group that they stand in. */
function alternativesAt(phrase: string, from: number): readonly string[] {
  const end = skipBranch(phrase, from)
  const branch = phrase.slice(from, end)
  return phrase[end] === '|' ? [branch, ...alternativesAt(phrase, end + 1)] : [branch]
}
