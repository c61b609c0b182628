import type { Note } from '../../note/note.ts'
import { contains, type Span } from '../../source/span.ts'
import type { Act } from '../act.ts'
import { cueLexicon, type CueName } from '../cues.ts'
import { type Hits, normalise } from '../lexicon.ts'
import type { View } from '../view.ts'

/** Thanks to the reader for time or talk. Thanks in advance, to somebody else, or for a minor favour do not count. */
export function findThanks({ sentence, cues }: View): readonly Act[] {
  const span = thanksIn(cues)
  return span
    ? [
        {
          act: 'thanks',
          level: null,
          sentence: sentence.index,
          start: sentence.start + span.start,
          end: sentence.start + span.end,
        },
      ]
    : []
}

/** Thanks in the subject count; they stand where the header stands. */
export function findThanksInSubject(note: Note): readonly Act[] {
  const header = note.zones.find(({ type }) => type === 'header')
  const cues = cueLexicon.scan(normalise(note.fields.subject ?? ''))
  return thanksIn(cues)
    ? [{ act: 'thanks', level: null, sentence: -1, start: header?.start ?? 0, end: header?.end ?? 0 }]
    : []
}

function thanksIn(cues: Hits<CueName>): Span | undefined {
  const said = [...(cues.thanking ?? []), ...(cues.givingCredit ?? [])].filter(
    (span) => !cues.notThanks?.some((other) => contains(other, span)),
  )
  const isFavour =
    cues.minorFavour !== undefined &&
    !cues.gift?.some((gift) => !cues.minorFavour!.some((favour) => contains(favour, gift)))
  return isFavour ? undefined : said[0]
}
