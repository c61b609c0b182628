import type { Report } from '../report/report.ts'
import { excerpt, listed } from './text.ts'

type FoundAct = Report['acts'][number]

const quoteLength = 48

const virtues: readonly { readonly has: (act: FoundAct) => boolean; readonly says: (quote: string) => string }[] = [
  { has: ({ act }) => act === 'thanks', says: () => 'says thanks' },
  { has: ({ act, level }) => act === 'reference' && level === 'strong', says: (quote) => `refers to “${quote}”` },
  {
    has: ({ act, level }) => act === 'reference' && level === 'slot',
    says: () => 'leaves room for what you talked about',
  },
  { has: ({ act, level }) => act === 'fit' && level !== 'generic', says: () => 'says why you fit' },
  { has: ({ act, level }) => act === 'enthusiasm' && level !== 'generic', says: () => 'says what draws you' },
  { has: ({ act }) => act === 'ask', says: () => 'asks clearly' },
  { has: ({ act }) => act === 'next-steps', says: () => 'looks ahead' },
]

/** One sentence on what is good about a note, from the acts that were found in it; '' if there is nothing to say. */
export function praise({ acts, filePath }: Report, source: string): string {
  const said = virtues.flatMap(({ has, says }) => {
    const found = acts.find(has)
    return found ? says(excerpt(...shown(found, source, filePath), quoteLength)) : []
  })
  return said.length > 0 ? `Good: ${listed(said)}.` : ''
}

/** Of a page without its tags. */
function shown(
  { range }: FoundAct,
  source: string,
  filePath: string,
): readonly [text: string, range: FoundAct['range']] {
  if (!/\.html?$/i.test(filePath)) return [source, range]
  const text = source.slice(...range).replace(/<[^>]*>/g, ' ')
  return [text, [0, text.length]]
}
