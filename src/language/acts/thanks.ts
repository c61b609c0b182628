import type { Note } from '../../note/note.ts'
import { contains } from '../../source/span.ts'
import type { Act } from '../act.ts'
import { cueLexicon } from '../cues.ts'
import { normalise } from '../lexicon.ts'
import { actIn, type View } from '../view.ts'
import { type Chances, counts } from '../model.ts'

/** Thanks to the reader for time or talk. Thanks in advance or to somebody else do not count. */
export function findThanks(view: View, { thanks }: Chances): readonly Act[] {
  return counts(thanks) && !thanksForOther(view) ? [actIn(view, 'thanks', null, 'thanking', 'givingCredit')] : []
}

/** Whether all words of thanks in a sentence are for a favour to come, or for somebody else. */
function thanksForOther({ cues: { thanking, givingCredit, notThanks } }: View): boolean {
  return (
    thanking !== undefined &&
    givingCredit === undefined &&
    thanking.every((span) => notThanks?.some((other) => contains(other, span)))
  )
}

/** Thanks in the subject count; they stand where the header stands. */
export function findThanksInSubject({ fields, zones }: Note): readonly Act[] {
  const { thanking, notThanks } = cueLexicon.scan(normalise(fields.subject ?? ''))
  const header = zones.find(({ type }) => type === 'header')
  return thanking && !notThanks
    ? [{ act: 'thanks', level: null, sentence: -1, start: header?.start ?? 0, end: header?.end ?? 0 }]
    : []
}
