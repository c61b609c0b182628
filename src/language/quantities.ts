import { numberWords } from './data/number-words.ts'
import { units } from './data/units.ts'
import type { Token } from './tokens.ts'

/** A number of a text as it is meant: `fifty minutes`, `1 in 5`, `a third`, `80k`. */
export interface Quantity {
  /** How much in the measure's own unit: a part of 1 for shares, days for times. */
  readonly value: number
  /** The number that stands there. */
  readonly raw: number
  readonly measure: 'count' | 'share' | 'time'
  /** A fraction in words, which people use for whatever is near it. */
  readonly isRough: boolean
  /** Indexes of its first token and of the one behind its last. */
  readonly from: number
  readonly to: number
}

/** A number, and the index of the token behind it. */
interface Counted {
  readonly raw: number
  readonly to: number
}

const fractions: Readonly<Record<string, number>> = {
  fifth: 1 / 5,
  half: 1 / 2,
  halve: 1 / 2,
  halved: 1 / 2,
  halving: 1 / 2,
  quarter: 1 / 4,
  tenth: 1 / 10,
  third: 1 / 3,
}
const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, million: 1e6, thousand: 1e3 }
const spells: Readonly<Record<string, number>> = { decade: 10, fortnight: 2 }
const leadsToFraction: ReadonlySet<string> = new Set('a about almost by nearly one over'.split(' '))

/** The quantities among the tokens of a text that begins at `offset`, in order. */
export function quantitiesOf(tokens: readonly Token[], text: string, offset = 0): readonly Quantity[] {
  const found: Quantity[] = []
  let index = 0
  while (index < tokens.length) {
    const quantity = fractionAt(tokens, index) ?? quantityAt(tokens, index, text, offset) ?? spellAt(tokens, index)
    if (quantity) found.push(quantity)
    index = quantity?.to ?? index + 1
  }
  return found
}

function fractionAt(tokens: readonly Token[], from: number): Quantity | null {
  const folded = tokens[from]!.folded
  const part = fractions[folded]
  const isOrdinal = ['fifth', 'quarter', 'tenth', 'third'].includes(folded)
  if (part === undefined || (isOrdinal && !leadsToFraction.has(tokens[from - 1]?.folded ?? ''))) return null
  const behind = tokens.slice(from + 1, from + 4).map((token) => token.folded)
  const article = behind.findIndex((word) => !['a', 'an', 'of'].includes(word))
  const days = units.get(behind[article] ?? '')
  if (days !== undefined)
    return { value: part * days, raw: part, measure: 'time', isRough: true, from, to: from + article + 2 }
  return { value: part, raw: part, measure: 'share', isRough: true, from, to: from + 1 }
}

/** A word that is a number with its unit. */
function spellAt(tokens: readonly Token[], from: number): Quantity | null {
  const raw = spells[tokens[from]!.folded]
  const value = units.get(tokens[from]!.folded)
  return raw && value ? { value, raw, measure: 'time', isRough: false, from, to: from + 1 } : null
}

function quantityAt(tokens: readonly Token[], from: number, text: string, offset: number): Quantity | null {
  const number = numberAt(tokens, from)
  if (!number) return null
  const { raw, to } = number
  const behind = text.slice(tokens[to - 1]!.end - offset, (tokens[to]?.start ?? offset + text.length) - offset)
  const next = tokens[to]?.folded ?? ''
  const { share, length } = shareAt(tokens, number, behind)
  if (share !== null) return { value: share, raw, measure: 'share', isRough: false, from, to: to + length }
  const days = /^[\s-]*$/.test(behind) ? units.get(next) : undefined
  if (days !== undefined) return { value: raw * days, raw, measure: 'time', isRough: false, from, to: to + 1 }
  return { value: raw, raw, measure: 'count', isRough: false, from, to }
}

/** What makes a number a share: a per cent sign or word, `in five`, `thirds`; and how many tokens that takes. */
function shareAt(
  tokens: readonly Token[],
  { raw, to }: Counted,
  behind: string,
): { readonly share: number | null; readonly length: number } {
  const next = tokens[to]?.folded ?? ''
  if (behind.startsWith('%')) return { share: raw / 100, length: 0 }
  if (next === 'percent' || next === 'pct') return { share: raw / 100, length: 1 }
  if (next === 'per' && tokens[to + 1]?.folded === 'cent') return { share: raw / 100, length: 2 }
  const whole = next === 'in' || next === 'of' || behind === '/' ? numberAt(tokens, behind === '/' ? to : to + 1) : null
  if (whole && whole.raw > raw && whole.raw <= 100) return { share: raw / whole.raw, length: whole.to - to }
  const part = next.endsWith('s') ? fractions[next.slice(0, -1)] : undefined
  return { share: part === undefined ? null : raw * part, length: 1 }
}

/** A number in digits or in words: `two hundred and ten`, `1,200`, `80k`. */
function numberAt(tokens: readonly Token[], from: number): Counted | null {
  const first = tokens[from]?.folded ?? ''
  if (/^\p{N}/u.test(first)) {
    const raw = Number(first.replace(/,(?=\d{3})/g, '').replace(/[,:]/g, '.'))
    const scale = scales[tokens[from + 1]?.folded ?? '']
    const isNear = tokens[from + 1] && (tokens[from + 1]!.start === tokens[from]!.end || scale !== scales['m'])
    if (Number.isNaN(raw)) return null
    return scale !== undefined && isNear ? { raw: raw * scale, to: from + 2 } : { raw, to: from + 1 }
  }
  return numberInWords(tokens, from)
}

function numberInWords(tokens: readonly Token[], from: number): Counted | null {
  let [total, part, to] = [0, 0, from]
  for (; to < tokens.length; to += 1) {
    const word = tokens[to]!.folded
    const value = numberWords.get(word)
    if (value === undefined) {
      const isJoined = word === 'and' && part >= 100 && numberWords.has(tokens[to + 1]?.folded ?? '')
      if (!isJoined) break
    } else if (value >= 1000) {
      total += Math.max(1, part) * value
      part = 0
    } else if (value === 100) part = Math.max(1, part) * 100
    else if (part > 0 && (part % 10 !== 0 || (part % 100 !== 0 && value >= 10))) break
    else part += value
  }
  return to === from ? null : { raw: total + part, to }
}
