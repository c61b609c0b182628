import type { Row } from './row.ts'

const separator =
  /^(?:-{2,}\s*(?:original message|forwarded (?:message|by)|original appointment|ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message transféré|mensaje original|mensaje reenviado|messaggio originale|mensagem original|oorspronkelijk bericht)\b|begin forwarded message:)/i
const attributionStart = /^(?:on|am|le|el|il|op|em|den|dnia|w dniu)\s/i
const attributionEnd =
  /(?:\bwrote|\bschrieb(?: .{1,80})?|\ba écrit|\bescribió|\bha scritto|\bschreef(?: .{1,80})?|\bescreveu|\bskrev|\bnapisał(?:\(a\)|a)?)\s*:$/i
const dated = /@|\d:\d\d|\d[./-]\d|\b\d{4}\b/
const shortAttribution = /^.{1,80}\b(?:wrote|writes|said)\s*:$/i

/**
 * Which rows quote somebody else: `>` lines, the line that introduces them (wrapped over up to three), and all that follows a separator, an
 * unmarked `On … wrote:` or an Outlook header. `On Tuesday we …` introduces nothing. `first` is the first row below the note's own header.
 */
export function findQuotedRows(rows: readonly Row[], first: number): ReadonlySet<number> {
  const quoted = new Set<number>()
  for (let index = first; index < rows.length; index += 1) {
    const { text } = rows[index]!
    if (text === '') continue
    if (text.startsWith('>')) {
      quoted.add(index)
      continue
    }
    const introduction = attributionLength(rows, index)
    const isRest =
      separator.test(text) ||
      isOutlookHeader(rows, index) ||
      (introduction > 0 && !isMarked(rows, index + introduction))
    const end = isRest ? rows.length : index + introduction
    for (let row = index; row < end; row += 1) quoted.add(row)
    index = Math.max(index, end - 1)
  }
  return quoted
}

/** How many rows from here introduce a quotation. */
function attributionLength(rows: readonly Row[], index: number): number {
  const { text } = rows[index]!
  if (shortAttribution.test(text) && isMarked(rows, index + 1)) return 1
  if (!attributionStart.test(text)) return 0
  let joined = ''
  for (let count = 1; count <= 3; count += 1) {
    const row = rows[index + count - 1]
    if (!row || row.text === '') return 0
    joined += ` ${row.text.slice(0, 200)}`
    if (attributionEnd.test(joined)) return dated.test(joined) && !/\b(?:I|we) wrote/.test(joined) ? count : 0
    if (/[.!?]$/.test(row.text)) return 0
  }
  return 0
}

function isMarked(rows: readonly Row[], index: number): boolean {
  const next = rows.slice(index, index + 3).find((row) => row.text !== '')
  return next?.text.startsWith('>') ?? false
}

/** `From:` with `Sent:` or `Date:` and `To:` or `Subject:` in the next rows. */
function isOutlookHeader(rows: readonly Row[], index: number): boolean {
  if (!/^(?:from|von|de|da|van)\s*:\s/i.test(rows[index]!.text)) return false
  const next = rows.slice(index + 1, index + 6).map((row) => row.text)
  const has = (pattern: RegExp) => next.some((text) => pattern.test(text))
  return (
    has(/^(?:sent|date|gesendet|datum|envoyé|enviado|fecha|data|inviato|verzonden)\s*:/i) &&
    has(/^(?:to|subject|an|betreff|à|objet|para|asunto|assunto|a|oggetto|aan|onderwerp)\s*:/i)
  )
}
