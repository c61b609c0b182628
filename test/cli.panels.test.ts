import { afterEach, describe, expect, it } from 'vitest'
import { folderOf } from './notelint.ts'
import { runCli } from './run-cli.ts'

const folders: { readonly remove: () => void }[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove()
})

const body =
  'Thank you for your time on Monday. The kiln that cracked with forty mugs inside has stayed with me all week. I would have opened the door too early as well. I look forward to hearing from you.'
const note = (name: string, signer: string | null): string =>
  `Hi ${name},\n\n${body}\n${signer === null ? '' : `\nBest,\n${signer}\n`}`

async function complaints(files: Readonly<Record<string, string>>, ...args: string[]): Promise<string> {
  const folder = folderOf(files)
  folders.push(folder)
  return (await runCli(args.length > 0 ? args : ['.'], { cwd: folder.path })).stderr
}

const two = { 'p/priya.md': note('Priya', 'Sam Rivera'), 'p/tom.md': note('Tom', 'Jo Park') }

describe('a folder of thank-yous that is no panel', () => {
  it.each([
    ['of two candidates', two, 'p', 'they are signed by Jo Park and Sam Rivera'],
    [
      'of many candidates',
      { ...two, 'p/lena.md': note('Lena', 'Ada Voss'), 'p/omar.md': note('Omar', 'Ivo Tan') },
      'p',
      'they are signed by Ada Voss, Ivo Tan and others',
    ],
    [
      'with one that is not signed',
      { 'priya.md': note('Priya', 'Sam Rivera'), 'tom.md': note('Tom', null) },
      '.',
      'not all of them are signed',
    ],
    [
      'with another kind of note',
      {
        'p/priya.md': note('Priya', 'Sam Rivera'),
        'p/tom.md': note('Tom', 'Sam Rivera'),
        'p/later.md': `---\nkind: status-inquiry\n---\n${note('Lena', 'Sam Rivera')}`,
      },
      'p',
      'other notes stand beside them',
    ],
  ])('%s says so, why, and what to do', async (_, files, folder, reason) => {
    expect(await complaints(files)).toBe(
      `notelint: the thank-yous in ${folder} were not compared, because ${reason}: part them by folder, or compare all with --panel ${folder} or an interview.yaml\n`,
    )
  })

  it.each([
    ['signed with one name, short or long', { 'a.md': note('Priya', 'Sam Rivera'), 'b.md': note('Tom', 'Sam') }, '.'],
    ['named as a panel', two, '--panel=p'],
    ['with an interview file', { ...two, 'p/interview.yaml': 'company: Northwind\n' }, '.'],
    ['of a collection', { ...two, 'p/template.md': `---\nmode: template\n---\n${note('Lena', 'Jo')}` }, '.'],
    [
      'of one note',
      { 'a.md': note('Priya', 'Sam Rivera'), 'b.md': `---\nmode: template\n---\n${note('Tom', 'Jo')}` },
      '.',
    ],
  ])('says nothing where it is one, or none could be: %s', async (_, files, arg) => {
    expect(await complaints(files, arg)).toBe('')
  })

  it('counts on where there are many', async () => {
    const files = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].flatMap((folder) =>
      Object.entries(two).map(([path, text]) => [path.replace('p/', `${folder}/`), text]),
    )
    const lines = (await complaints(Object.fromEntries(files) as Record<string, string>)).trimEnd().split('\n')
    expect(lines).toHaveLength(6)
    expect(lines[5]).toBe('notelint: nor were those in 2 more folders')
  })
})
