import { absolutePath, findFiles, noteEndings } from '../node/find-files.ts'
import { readNotes, type Group, type NoteFile } from '../node/lint-files.ts'
import { readStream } from '../node/read-note.ts'
import { configError } from '../report/active-rule.ts'
import type { LintFlags } from './arguments.ts'
import type { Io } from './io.ts'

/** Read what the paths and flags name: the panels, and the notes that stand for themselves. Throws a `ConfigError` for a path that names nothing. */
export async function findGroups(paths: readonly string[], flags: LintFlags, io: Io): Promise<readonly Group[]> {
  if (flags.stdin || paths.includes('-')) return [{ files: [await readStdin(flags, io)], isPanel: false }]
  const panels = await Promise.all((flags.panel ?? []).map((folder) => find([folder], io)))
  const inPanels = new Set(panels.flat())
  const single = await find(paths.length > 0 || panels.length > 0 ? paths : ['.'], io)
  const groups: Group[] = []
  for (const files of panels) groups.push({ files: await readNotes(files), isPanel: true })
  return [...groups, { files: await readNotes(single.filter((file) => !inPanels.has(file))), isPanel: false }]
}

async function find(patterns: readonly string[], { cwd }: Io): Promise<readonly string[]> {
  const { files, missing, empty } = await findFiles(patterns, cwd)
  const problems = [
    ...missing.map((pattern) => `there is no file or folder “${pattern}”`),
    ...(files.length === 0
      ? empty.map(
          (pattern) => `no notes in “${pattern}” (they end in ${noteEndings.map((ending) => `.${ending}`).join(', ')})`,
        )
      : []),
  ]
  if (problems.length > 0) throw configError(problems)
  return files
}

async function readStdin({ stdinFilename }: LintFlags, { stdin, cwd }: Io): Promise<NoteFile> {
  return {
    filePath: stdinFilename === undefined ? '<text>' : absolutePath(stdinFilename, cwd),
    reading: await readStream(stdin),
  }
}
