import type { Kind } from '../note/note.ts'

import type { ReadNote } from './act.ts'
import { normalise } from './phrases.ts'

/** A kind, and whether a reader might see another. */
export interface Recognition {
  readonly kind: Kind
  readonly unsure: boolean
}

/** What a note is for. A note that may be one of ours is never `other`. */
export function recogniseKind(note: ReadNote): Recognition {
  if (note.sentences.length === 0) return { kind: 'other', unsure: false }
  const asks = note.acts.some(({ act }) => act === 'ask')
  const text = normalise(`${note.fields.subject ?? ''}\n${note.text}`)
  if (/feedback|not (?:been )?(?:selected|successful|chosen)/.test(text) && asks)
    return { kind: 'feedback-request', unsure: false }
  if (
    /status|any news|update|decision|following up on/.test(text) &&
    asks &&
    !note.acts.some(({ act }) => act === 'thanks')
  )
    return { kind: 'status-inquiry', unsure: false }
  return { kind: 'thank-you', unsure: true }
}
