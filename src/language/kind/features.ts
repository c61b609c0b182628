import type { Note } from '../../note/note.ts'
import { cueGroups, kindCues } from '../data/kind-cues.ts'
import { compileCues, findCues } from './find-cues.ts'
import { readPassages } from './passages.ts'
import { shapeOf } from './shape.ts'

const index = compileCues(Object.assign({}, ...Object.values(kindCues)), cueGroups)

/**
 * What speaks for one kind or another, by name: the cues of a note, and its shape. A cue is named for its place where that is the subject or the
 * frame (greeting, sign-off, signature), and once more where several sentences have it.
 */
export function featuresOf(note: Note): ReadonlySet<string> {
  const features = new Set<string>()
  for (const { place, tokens } of readPassages(note))
    for (const cue of findCues(index, tokens)) {
      if (place !== 'body') features.add(`${cue} (${place})`)
      else features.add(features.has(cue) ? `${cue} (again)` : cue)
    }
  for (const mark of shapeOf(note)) features.add(mark)
  return features
}
