import { judgeAbbreviation } from './abbreviations.ts'
import { eager, speech } from './data/openers.ts'
import { lastWord, readBeginning, readEnding } from './place.ts'
import type { Beginning, Ending, Place, Verdict } from './place.ts'

/** Judge a place by the marks before it and the word after it. */
export function judgeStop(place: Place): Verdict {
  const ending = readEnding(place.chunks[place.index]!.text)
  if (!ending.stops && !ending.smiles) return 'join'
  if (/^[^\p{L}\p{N}%☺\uFFFC]*$/u.test(ending.word) && !ending.smiles) return 'join'
  const next = readBeginning(place.chunks, place.index + 1)
  if (next.type === 'none') return 'join'
  if (!ending.stops) return judgeSmile(place, ending, next)
  if (/[!?]/.test(ending.stops)) return judgeLoud(place, ending, next)
  if (/^(?:\.{3}|…)$/.test(ending.stops)) return judgeEllipsis(next)
  return ending.stops === '.' ? judgePeriod(place, ending, next) : next.type === 'lower' ? 'join' : 'break'
}

/** Emoji end a sentence as a stop would, but stand for a verb, too: "I ❤️ Oslo". */
function judgeSmile(place: Place, ending: Ending, next: Beginning): Verdict {
  if (/^(?:i|we)$/i.test(ending.word)) return 'join'
  return next.type === 'upper' || (next.type === 'lower' && place.casual) ? 'break' : 'join'
}

function judgeLoud(place: Place, ending: Ending, next: Beginning): Verdict {
  if (next.type === 'lower') {
    const isName = /^\P{Ll}/u.test(ending.word)
    return !ending.closing && (place.casual || !isName || eager.has(next.word)) ? 'break' : 'join'
  }
  if (/[)\]]/.test(ending.closing) && !next.isStarter) return 'join'
  return isSpeech(place, ending) ? 'join' : 'break'
}

function judgeEllipsis(next: Beginning): Verdict {
  if (next.type !== 'upper') return 'join'
  return next.isStarter && next.word !== 'i' ? 'break' : 'unsure'
}

function judgePeriod(place: Place, ending: Ending, next: Beginning): Verdict {
  const abbreviation = judgeAbbreviation(place, ending.word, next)
  if (abbreviation) return abbreviation
  if (next.type !== 'lower') return isSpeech(place, ending) ? 'join' : 'break'
  if (ending.closing) return 'join'
  return place.casual || eager.has(next.word) || lastWord(ending.word).length > 3 ? 'break' : 'join'
}

/** Whether a quotation that began the sentence goes on with who spoke: "“Why?” I asked." */
function isSpeech({ chunks, index, first }: Place, { closing }: Ending): boolean {
  return (
    /["'”’]/.test(closing) &&
    /^["'“‘]/.test(chunks[first]!.text) &&
    speech.has(lastWord(chunks[index + 2]?.text.replace(/\W$/, '') ?? ''))
  )
}
