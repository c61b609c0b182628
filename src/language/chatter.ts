import type { Span } from '../source/span.ts'

/** A sign of chat, and how much it adds; 1 is enough in a line of its own, more among sentences. */
interface Sign extends Span {
  readonly size: number
}

const signs: readonly (readonly [pattern: RegExp, size: number])[] = [
  [/[😂🤣😍😘🥰😜😝🤪😏😉💅💋💕💖🥹😭🍆🍑🔥💯🙈👅😈🤩🤗✌🍻🍺🍸🍹]/gu, 0.75],
  [/\p{Extended_Pictographic}/gu, 0.5],
  [/(?<=\s|^);-?[)DPp](?=\s|$)/g, 0.75],
  [/(?<=\s|^):-?[)DPp](?=\s|$)/g, 0.25],
  [/!{3,}|[!?]*\?{2,}[!?]*|!{2}/g, 0.25],
]
/** Marks that are no emoji. */
const plain = /[©®™✓✔☎✉→←↔•★☆☑✗✘]/u

/** Emoji, emoticons, shouted words and rows of marks. */
export function findChatter(text: string): readonly Sign[] {
  if (!/[^\x00-\x7f]|[!?]{2}|[;:]-?[)DPp]/.test(text)) return []
  const found = new Map<number, Sign>()
  for (const [pattern, size] of signs) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const span = { start: index, end: index + words.length }
      if (plain.test(words) || found.has(index)) continue
      found.set(index, { ...span, size })
    }
  }
  return [...found.values()]
}
