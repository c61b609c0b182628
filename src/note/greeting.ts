import { fillers, genericAddressees, headings, sentenceOpeners, titles } from './data/greeting-words.ts'
import { isAddressee, isHonorific, isLoneName, isOpening, lower } from './greeting-token.ts'

const opener =
  /^(?:(?:my |most |very )?(?:dear(?:est)?|esteemed|honou?red|respected)|(?:(?:oh|well|why),? )?(?:hi+(?:ya)?|hello+)|hallo|hey+a?|howdy|good (?:morning|afternoon|evening|day)|g['’]day|salutations|hola|buen(?:as|os) (?:tardes|noches|d[ií]as)|estimad[oa]s?|bo[am] (?:dia|tarde|noite)|ol[áa]|bonjour|ch(?:er|ère)|salut|ciao|buon(?:giorno|asera)|sehr geehrte[rs]?|liebe[rs]?|guten (?:tag|morgen|abend)|moin|servus|grüezi|geachte|hej|kia ora|t[eē]n[aā] koe|namaste|aloha|merhaba|ahoj|dzień dobry|annyeonghaseyo|dia d(?:uit|haoibh)|hei|k(?:æ|j?ä|jæ)re|beste|szanown[aiey]|drog[ai]|car[oa]|querid[oa]|prezad[oa]|vážen[áý]|mil[áý])(?![\p{L}\d'’-])/iu
/** These begin ordinary sentences, too: a greeting only with a mark behind the names. */
const looseOpener =
  /^(?:mornin[g'’]|afternoon|evenin[g'’]|(?:was)?sup|greetings|alright|ay(?: ?up)?|ey|oi|oh|omg|yo|happy (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|new year)|to whom(?:soever)? it may concern|to the|to(?= (?:dr|miss|mr|mrs|ms|mx|prof|professor)\b)|attn\b:?|attention:?)(?![\w'’-])/i
const bareName =
  /^(?:(?:So|Ok|OK|Okay|Well|Right) )?(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Miss|Chef|Coach|Professor|Auntie|Aunty|Uncle)\.? )?(\p{Lu}[\p{L}'’-]+)(?: (?:and|&) \p{Lu}[\p{L}'’-]+)?(?:(?:,| --?| –| —)(?=\s+(?:\p{Ll}|I[\s'’]|(?:As|Good|Great|It|Just|Lovely|Many|My|Nice|So|Thank|Thanks|That|The|This|We|What|You|Your)\b))|!+(?=\s)|(?= (?:hey+|hi+|hello+)[\s,!]))/u
/** `yo chef Benny its …`: behind a casual word a name needs no mark. */
const casualName = /^ (?:(?:[Cc]hef|[Cc]oach|[Dd]r|[Mm]iss|[Mm]rs?|[Mm]s)\.? )?(\p{Lu}[\p{Ll}'’-]+)(?=$|[ ,.!])/u
/** `Ms. Hanley thank you …`: behind a title a name needs no mark. */
const titledRunIn =
  /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Miss|Professor)\.? \p{Lu}[\p{L}'’-]+(?:(?= (?:I|many|thank|thanks|thankyou)\b)|:)/iu
/** `Good afternoon, Mr. Kask. I have …`: a name between marks behind the greeting word. */
const markedName = /^ (?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Miss|Professor)\.? )?(\p{Lu}\p{Ll}[\p{L}'’-]*)(?:[,.!:–—]+(?=\s|$))/u
/** `Mr Oyelaran` */
const titledName = /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Miss|Madam|Chef|Professor)\.?(?: \p{Lu}[\p{L}'’.-]+){1,3}$/u
const firstName = /^\p{Lu}[\p{Ll}'’-]+\.?$/u
const honorific = /\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Miss|Professor)\.? \p{Lu}/u
const next =
  /^(?:and|any|been|cheers|did|good|got|great|had|hope|i|im|i['’]m|is|it|it['’]?s|its|just|loved|lovely|many|much|my|nice|ok|really|so|sorry|still|ta|thanks?|thankyou|that|the|this|thx|to|ty|u|was|we|what|you)$/i
const salutation =
  /^(?:good (?:morning|afternoon|evening|day)|greetings(?: of the day)?|hello|hi)(?: to you)?[.!]+(?=\s|$)/i
const closing = /[,:;!–—-]$/
const symbol = /^[^\p{L}\p{N}&+/]+$/u
const smallWords: ReadonlySet<string> = new Set('all and at both from in of on the to with you your'.split(' '))
const longest = 90

/**
 * The length of the greeting that a row begins with: all of the row, a part of it when the first sentence follows on the same line, or 0.
 * `Dear Ms. Shah,` · `Hi Priya, thank you …` · `Hi Mike thank you …` · `Priya - thanks …` · `Tomasz,`
 */
export function greetingLength(text: string): number {
  if (isOwnGreeting(text, false)) return text.length
  const head = text.slice(0, longest)
  const strict = opener.exec(head)
  if (strict) return runInLength(head, strict[0].length)
  const loose = looseOpener.exec(head)
  if (!loose) return bareNameLength(head)
  const length = runInLength(head, loose[0].length)
  if (/[,.:;!–—-]$/.test(head.slice(0, length))) return length
  const casual = casualName.exec(head.slice(loose[0].length))
  return casual && !sentenceOpeners.has(lower(casual[1]!)) ? loose[0].length + casual[0].length : 0
}

/** Whether a row is a title and a name, and no mark: a greeting where a blank line follows. */
export function isTitledName(text: string): boolean {
  return titledName.test(text)
}

/** Whether a row is one word that can be a name: `Simon.` */
export function isFirstName(text: string): boolean {
  return firstName.test(text) && !isOpening(lower(text)) && !headings.has(lower(text))
}

/** The length of the greeting word that a text begins with (`Dear`, `Good morning`), or 0. */
export function greetingWordLength(text: string): number {
  return (opener.exec(text) ?? looseOpener.exec(text))?.[0].length ?? 0
}

/** The length of a bare salutation that opens the first sentence's line (`Greetings of the day! Thank you …`), or 0. */
export function salutationLength(text: string): number {
  return salutation.exec(text)?.[0].length ?? 0
}

/** Whether a row is a greeting and nothing else; `worded` asks for a greeting word and not just a name. */
export function isOwnGreeting(text: string, worded: boolean): boolean {
  if (text.length > longest) return false
  const names = text.slice(greetingWordLength(text))
  const tokens = names.split(/\s+/).filter((token) => token !== '' && !symbol.test(token))
  const isClosed = closing.test(text.replace(/[^\p{L}\p{N}\p{P}]+$/u, ''))
  const isAddressed = tokens.length <= 10 && tokens.every(isAddressee)
  if (names.length === text.length) return isClosed && isAddressed && isBareAddress(tokens, worded)
  if (!opener.test(text)) return isClosed && isAddressed
  if (isClosed && tokens.length <= 12 && honorific.test(names) && !/[.!?;:]\s/.test(withoutShort(names))) return true
  return isAddressed || isPlainAddress(names, tokens, isClosed) || (isClosed && isLongAddress(names))
}

/** `Tomasz,` or `Sir/Madam,` without a greeting word. */
function isBareAddress(tokens: readonly string[], worded: boolean): boolean {
  if (tokens.length === 0 || sentenceOpeners.has(lower(tokens[0]!))) return false
  return (
    !worded ||
    tokens.every((token) =>
      lower(token)
        .split('/')
        .every((part) => genericAddressees.has(part)),
    )
  )
}

/** A few words in lower case behind a greeting word: `hey theo` · `Hello bread people,` */
function isPlainAddress(names: string, tokens: readonly string[], isClosed: boolean): boolean {
  const isOnePart = !/[.,!?;:](?=\s)/.test(withoutShort(names))
  const named = tokens.filter((token) => !fillers.has(lower(token)) && !titles.has(lower(token).replace(/\.$/, '')))
  return isOnePart && named.length <= (isClosed ? 5 : 2) && !sentenceOpeners.has(lower(named[0] ?? ''))
}

/** `Dear Priya, Tom, and the rest of the design team,`: several parts, the first a name, without a word that sentences need. */
function isLongAddress(names: string): boolean {
  const parts = names.slice(0, -1).split(',')
  const words = names.split(/\s+/).filter(Boolean).map(lower)
  const isSaid = words.some((word) => sentenceOpeners.has(word) && !smallWords.has(word))
  return (
    parts.length > 1 &&
    words.length <= 12 &&
    !/[.!?;:]\s/.test(withoutShort(names)) &&
    !isSaid &&
    parts[0]!.trim().split(/\s+/).every(isAddressee)
  )
}

/** Names without `Dr.` and its like, so that a full stop ends something. */
function withoutShort(names: string): string {
  return names.replace(/\b\p{L}{1,4}\./gu, '')
}

/** `Priya - thanks …`, `Rashida! ok …` or `Margaux, if …`. */
function bareNameLength(text: string): number {
  const titled = titledRunIn.exec(text)
  if (titled) return titled[0].length
  const match = bareName.exec(text)
  return match && !sentenceOpeners.has(match[1]!.toLowerCase()) ? match[0].length : 0
}

/** Up to the first mark behind the names, or up to the first word that is no name; `from` is where the greeting word ends. */
function runInLength(text: string, from: number): number {
  const mark = /^\s*[,!.:–—-]+/.exec(text.slice(from))
  if (mark) {
    const end = from + mark[0].length
    const named = markedName.exec(text.slice(end))
    return named && !isOpening(lower(named[1]!)) ? end + named[0].length : end
  }
  const isNamed = !/^to\b/i.test(text)
  let end = from
  let count = 0
  const tokens = [...text.slice(from).matchAll(/\S+/g)]
  for (const [at, { 0: token, index }] of tokens.entries()) {
    const isMark = closing.test(token)
    if (symbol.test(token)) {
      if (isMark) return from + index + token.length
      continue
    }
    const isMarked = /^[\p{L}'’-]+(?:,|!+)$/u.test(token)
    const isRunIn = count === 0 && isLoneName(token) && next.test(tokens[at + 1]?.[0] ?? '')
    const isTitled = isHonorific(tokens[at - 1]?.[0]) && isLoneName(token)
    const isLowerName = isNamed && count < 2 && (isMarked || isRunIn || isTitled) && !isOpening(lower(token))
    if ((!isLowerName && !isAddressee(token)) || /^(?:Hope|Will)$/.test(token)) break
    end = from + index + token.length
    count += 1
    if (token.endsWith(',') && isList(text.slice(end))) continue
    if (isMark || (/\p{L}{2}\.$/u.test(token) && !titles.has(lower(token)))) break
  }
  return end
}

/** Whether the names go on after a comma: up to another one there is nothing else. */
function isList(text: string): boolean {
  const next = /^([^,:;!?–—]{1,60}),/.exec(text)?.[1]
  return next !== undefined && next.trim().split(/\s+/).every(isAddressee)
}
