import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCorpus, toFile } from './corpus.ts'

/** What a folder of mixed files holds, by sort; `notes` are those that notelint should find, in files of their own and in collections. */
export interface MixedFiles {
  readonly files: number
  readonly notes: number
  readonly collections: number
  readonly pages: number
  readonly unread: number
  /** Found in a folder, links are not followed, and are named. */
  readonly links: number
}

const notesInCollection = 5
const folders = 20

/**
 * Write a repository of mixed files into a folder, the same each time: of a hundred files 50 notes (Markdown, text, mail, HTML), 8 collections of 5 notes, 34 pages
 * about other things, 3 binaries, 2 that are not UTF-8, 2 links to notes and 1 that leads nowhere.
 */
export function writeMixedFiles(folder: string, count: number): MixedFiles {
  const notes = readCorpus().filter(
    ({ labels, text }) => labels.kind !== 'other' && labels.kind !== null && /^(?:hi|dear|hello)\b/i.test(text),
  )
  const pages = readPages()
  const totals = { files: count, notes: 0, collections: 0, pages: 0, unread: 0, links: 0 }
  const noteAt = (index: number) => notes[index % notes.length]!
  const write = (index: number, ending: string, content: string | Uint8Array): void => {
    const path = join(folder, `team-${index % folders}`, `file-${index}${ending}`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  for (let index = 0; index < count; index += 1) {
    const sort = index % 100
    if (sort < 50) {
      write(index, ...noteFile(noteAt(index), sort))
      totals.notes += 1
    } else if (sort < 58) {
      const members = Array.from(
        { length: notesInCollection },
        (_, member) => noteAt(index * notesInCollection + member).text,
      )
      write(index, '.md', collectionOf(members, sort))
      totals.collections += 1
      totals.notes += notesInCollection
    } else if (sort < 92) {
      write(index, '.md', pages[index % pages.length]!)
      totals.pages += 1
    } else if (sort < 97) {
      write(index, '.md', sort < 95 ? Uint8Array.of(80, 75, 3, 4, 0, index % 251) : Uint8Array.of(72, 105, 0xe9, 44))
      totals.unread += 1
    } else {
      const target = sort < 99 ? `file-${index - sort}${noteFile(noteAt(index - sort), 0)[0]}` : 'gone.md'
      symlinkSync(
        join('..', `team-${(index - sort) % folders}`, target),
        join(folder, `team-${index % folders}`, `link-${index}.md`),
      )
      totals.links += 1
    }
  }
  return totals
}

type Note = ReturnType<typeof readCorpus>[number]

function noteFile(note: Note, sort: number): readonly [ending: string, content: string] {
  if (sort === 1)
    return [
      '.eml',
      `To: Ana <ana@firm.example>\nSubject: ${(note.subject ?? 'Thank you').replace(/[^ -~]/g, ' ')}\nContent-Type: text/plain; charset=utf-8\n\n${note.text}\n`,
    ]
  if (sort === 2)
    return [
      '.html',
      `<html><body>${note.text
        .split('\n\n')
        .map((part) => `<p>${part.replaceAll('<', '&lt;')}</p>`)
        .join('\n')}</body></html>`,
    ]
  const { source } = toFile(note)
  return [sort % 2 === 1 ? '.txt' : '.md', source]
}

function collectionOf(texts: readonly string[], sort: number): string {
  const parts = texts.map((text, index) => {
    const note = sort % 3 === 0 ? text.replace(/^/gm, '> ') : sort % 3 === 1 ? `\`\`\`text\n${text}\n\`\`\`` : text
    return `## Template ${index + 1}\n\nChange at least two sentences before it is sent.\n\n${note}\n`
  })
  return `# Templates\n\nNotes for after the interview, kept by the career service.\n\n${parts.join('\n')}\n## Good to know\n\nAdvisers read drafts on Tuesdays.\n`
}

/** Markdown that is there anyway, and holds no note. */
function readPages(): readonly string[] {
  const paths = ['README.md', 'CHANGELOG.md', 'docs/accuracy.md', 'docs/files.md', 'docs/rules/README.md']
  const pages = [
    ...paths,
    'fixtures/corpus/README.md',
    'fixtures/collections/advice.md',
    'fixtures/collections/other-letters.md',
  ]
  return pages.map((path) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8'))
}
