import { genericAddressees, joiners, particles, sentenceOpeners, titles } from './data/greeting-words.ts'

const opener =
  /^(?:dear(?:est)?|hi+(?:ya)?|hello+|hallo|hey+a?|howdy|greetings|good (?:morning|afternoon|evening|day)|g['’]day|respected|salutations|hola|bonjour|ciao|kia ora|namaste|aloha)(?![\w'’-])/i
/** These are words of ordinary sentences, too: a greeting only with a mark behind them. */
const looseOpener =
  /^(?:morning|afternoon|evening|yo|to whom(?:soever)? it may concern|to(?= the \p{Lu})|attn\b:?|attention:?)(?![\w'’-])/iu
const closing = /[,:;!–—-]$/
const symbol = /^[^\p{L}\p{N}&+/]+$/u
const longest = 90

/**
 * The length of the greeting that a row begins with: all of the row, a part of it when the first sentence follows on the same line, or 0.
 * `Dear Ms. Shah,` · `Hi Priya, thank you …` · `Hi Mike thank you …` · `Priya - thanks …` · `Tomasz,`
 */
export function greetingLength(text: string): number {
  const head = text.slice(0, longest + 1)
  if (isOwnGreeting(head, false)) return text.length <= longest ? text.length : 0
  const open = opener.exec(head) ?? looseOpener.exec(head)
  return open ? runInLength(head, open[0]) : bareNameLength(head)
}

/** The length of the greeting word that a text begins with (`Dear`, `Good morning`), or 0. */
export function greetingWordLength(text: string): number {
  return (opener.exec(text) ?? looseOpener.exec(text))?.[0].length ?? 0
}

/** Whether a row is a greeting and nothing else; `worded` asks for a greeting word and not just a name. */
export function isOwnGreeting(text: string, worded: boolean): boolean {
  if (text.length > longest) return false
  const open = opener.exec(text)?.[0] ?? looseOpener.exec(text)?.[0] ?? ''
  const tokens = text.slice(open.length).split(/\s+/).filter(Boolean)
  const isClosed = closing.test(text.replace(/[^\p{L}\p{N}\p{P}]+$/u, ''))
  const isAddressed = tokens.every((token) => symbol.test(token) || isAddressee(coreOf(token)))
  if (open === '' || looseOpener.test(text))
    return (
      isClosed && isAddressed && tokens.length <= 8 && (!worded || isFormal(open, tokens)) && startsWithName(tokens)
    )
  if (tokens.length > 10) return false
  if (isAddressed) return true
  const single = !/[.,!?;:](?=\s)/.test(text.slice(open.length).replace(/\b\p{L}{1,4}\./gu, ''))
  return single && (tokens.length <= 2 || (isClosed && tokens.length <= 5)) && !sentenceOpeners.has(coreOf(tokens[0]!))
}

/** The length of a bare salutation that opens the first sentence's line (`Greetings of the day! Thank you …`), or 0. */
export function salutationLength(text: string): number {
  return (
    /^(?:good (?:morning|afternoon|evening|day)|greetings(?: of the day)?|hello|hi)(?: to you)?[.!]+(?=\s|$)/i.exec(
      text,
    )?.[0].length ?? 0
  )
}

function isFormal(open: string, tokens: readonly string[]): boolean {
  return open !== '' || tokens.every((token) => genericAddressees.has(coreOf(token)) || coreOf(token).includes('/'))
}

function startsWithName(tokens: readonly string[]): boolean {
  const first = coreOf(tokens[0] ?? '')
  return first !== '' && (!sentenceOpeners.has(first) || first === 'all' || first === 'the')
}

/** Up to the first mark after the names, or up to the first word that is no name. */
function runInLength(text: string, open: string): number {
  let end = open.length
  let count = 0
  const isLoose = looseOpener.test(text)
  if (/^\s*[,!.:–—-]+/.test(text.slice(end))) return end + /^\s*[,!.:–—-]+/.exec(text.slice(end))![0].length
  for (const token of text.slice(open.length).matchAll(/\S+/g)) {
    const core = coreOf(token[0])
    const after = open.length + token.index + token[0].length
    if (symbol.test(token[0])) {
      if (!closing.test(token[0])) continue
      return after
    }
    const isLowerName = count < 2 && /,$/.test(token[0]) && !sentenceOpeners.has(core) && /^[\p{L}'’-]+$/u.test(core)
    if (!isLowerName && !isAddressee(core)) break
    end = after
    count += 1
    if (closing.test(token[0]) || (/\.$/.test(token[0]) && !titles.has(core) && core.length > 1)) return end
  }
  return isLoose ? 0 : end
}

function bareNameLength(text: string): number {
  const match =
    /^(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Miss|Chef|Professor)\.? )?(\p{Lu}[\p{L}'’-]+)(?: (?:and|&) \p{Lu}[\p{L}'’-]+)?(?:,| -| –| —)(?=\s+[\p{Ll}I])/u.exec(
      text,
    )
  return match && !sentenceOpeners.has(match[1]!.toLowerCase()) ? match[0].length : 0
}

/** A word without the marks around it, in lower case where it is no name. */
function coreOf(token: string): string {
  const core = token.replace(/^[("“]+|[^\p{L}\p{N})&+]+$/gu, '').replaceAll('’', "'")
  return core.toLowerCase() === core || !isNameLike(core) ? core.toLowerCase() : core
}

function isNameLike(core: string): boolean {
  const lower = core.toLowerCase()
  return !titles.has(lower) && !sentenceOpeners.has(lower) && !genericAddressees.has(lower)
}

function isAddressee(core: string): boolean {
  if (/^\p{Lu}/u.test(core)) return true
  if (sentenceOpeners.has(core) && !genericAddressees.has(core)) return false
  return core.split('/').every((part) => {
    const word = part.replace(/\.$/, '')
    return titles.has(word) || genericAddressees.has(word) || joiners.has(word) || particles.has(word) || word === ''
  })
}
