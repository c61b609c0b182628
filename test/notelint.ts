import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** What the built bin did. */
export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Run the built bin as a shell would. */
export function notelint(
  args: readonly string[],
  { cwd, input, env = {} }: { cwd: string; input?: string; env?: Record<string, string> },
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/bin.js'), ...args], {
    cwd,
    encoding: 'utf8',
    ...(input !== undefined && { input }),
    env: { PATH: process.env['PATH'], ...env },
  })
  return { code: status, stdout, stderr }
}

/** A new folder that holds the given files; `remove` deletes it. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly path: string
  readonly remove: () => void
} {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'notelint-')))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
