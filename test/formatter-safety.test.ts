import fc from 'fast-check'
import type { Nodes as HtmlNodes } from 'hast'
import type { Nodes } from 'mdast'
import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { beforeAll, describe, expect, it } from 'vitest'
import { cleanLines } from '../src/formatters/escape.ts'
import { formatterNames, loadFormatter, type LoadedFormatter } from '../src/node/load-formatter.ts'
import { contextOf } from './reports.ts'
import { hostile, reportsWith } from './support/samples.ts'

const formatters = new Map<string, LoadedFormatter>()
beforeAll(async () => {
  for (const name of formatterNames) formatters.set(name, await loadFormatter(name))
})

const calm = 'plain words'
const anything = fc.string({
  unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 1 }), fc.constantFrom(...hostile.split(''))),
})

function format(name: string, text: string): string {
  const { reports, sources } = reportsWith(text)
  return formatters.get(name)!(reports, contextOf({ sources })) as string
}

/** Hold a format to a promise for text that means harm and for any text at all. */
function holds(name: string, promise: (output: string, text: string) => void): void {
  promise(format(name, hostile), hostile)
  fc.assert(
    fc.property(anything, (text) => {
      promise(format(name, text), text)
    }),
    { numRuns: 25 },
  )
}

describe.each(formatterNames)('%s', (name) => {
  it('puts out no character that steers a terminal or turns the reading direction, and no half of a character', () => {
    holds(name, (output) => {
      expect(output).not.toMatch(/[^\P{Cc}\n]|[\p{Bidi_Control}\u2028\u2029]/u)
      expect(output).not.toMatch(/\p{Cs}/u)
    })
  })

  it('has as many lines for hostile text as for plain', () => {
    if (name === 'html') return
    const lines = format(name, calm).split('\n').length
    holds(name, (output) => expect(output.split('\n')).toHaveLength(lines))
  })
})

it.each(['json', 'json-with-metadata', 'sarif', 'gitlab', 'rdjson'])('%s is one line of JSON', (name) => {
  holds(name, (output) => expect(() => JSON.parse(output) as unknown).not.toThrow())
})

it('json gives back what went in', () => {
  holds('json', (output, text) =>
    expect(JSON.parse(output)).toEqual(JSON.parse(JSON.stringify(reportsWith(text).reports))),
  )
})

it('github has no command but its own, and no property but its own', () => {
  const own =
    /^::(?:error|warning) title=[^,:]*,file=[^,:]*,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?::|^::notice title=notelint::/
  holds('github', (output) => {
    for (const line of output.split('\n')) expect(line).toMatch(own)
  })
})

it.each(['compact', 'unix'])('%s has no line that is a workflow command', (name) => {
  holds(name, (output) => expect(output).not.toMatch(/^\s*(?:::|##\[)/m))
})

it.each(['html', 'junit', 'checkstyle'])('%s has the elements and attributes of calm text only', (name) => {
  const tagsOf = (output: string): string[] => [
    ...new Set(
      output
        .replace(/"[^"]*"/g, '""')
        .match(/<[!?/]?[\w-]+|[\w-]+(?==")/g)
        ?.map((tag) => tag.toLowerCase()),
    ),
  ]
  const known = tagsOf(format(name, calm))
  holds(name, (output) => {
    expect(output).toMatch(/^(?:<[^<>]*>|[^<>&]|&(?:amp|lt|gt|quot|#39);|(?<=<style>)[^<]*)*$/)
    expect(tagsOf(output).filter((tag) => !known.includes(tag))).toEqual([])
  })
})

describe('html', () => {
  const parse = (output: string): HtmlNodes => unified().use(rehypeParse).parse(output)
  const walk = (node: HtmlNodes): HtmlNodes[] => [node, ...('children' in node ? node.children.flatMap(walk) : [])]

  it('runs and fetches nothing, whatever stands in it', () => {
    holds('html', (output) => {
      for (const node of walk(parse(output))) {
        if (node.type !== 'element') continue
        expect(['script', 'img', 'iframe', 'object', 'form', 'base']).not.toContain(node.tagName)
        expect(['charSet', 'className', 'content', 'href', 'httpEquiv', 'id', 'lang', 'name', 'style']).toEqual(
          expect.arrayContaining(Object.keys(node.properties)),
        )
        if (node.properties['href'] !== undefined)
          expect(node.properties['href']).toMatch(/^(?:#note-\d+(?:-\d+(?:-at)?)?$|https:\/\/rules\.example\/)/)
      }
    })
  })

  it('shows the whole text of a note', () => {
    const textOf = (node: HtmlNodes): string => {
      if (node.type === 'element' && node.tagName === 'a') return ''
      return node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''
    }
    holds('html', (output, text) => {
      const texts = walk(parse(output)).flatMap((node) =>
        node.type === 'element' && node.tagName === 'pre' ? textOf(node) : [],
      )
      const plain = text.replace(/\r\n?/g, '\n')
      expect(texts).toContain(cleanLines(`Hi é\n${plain}\nBest,\nSam\n`))
    })
  })
})

it('markdown has no markup but its own, and calls nobody', () => {
  const typesOf = (node: Nodes): string[] => [node.type, ...('children' in node ? node.children.flatMap(typesOf) : [])]
  holds('markdown', (output) => {
    const types = new Set(typesOf(unified().use(remarkParse).parse(output)))
    for (const type of [
      'link',
      'image',
      'linkReference',
      'emphasis',
      'strong',
      'inlineCode',
      'code',
      'definition',
      'blockquote',
    ])
      expect(types).not.toContain(type)
    expect(output.replace(/<!-- (?:notelint )?-->/g, '\u00b7')).not.toMatch(
      /[@!~%][^\s\u00b7]|<|https?:\/|www\.\w|:\w+:/,
    )
  })
})
