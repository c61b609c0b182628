import { spawn, spawnSync } from 'node:child_process'
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

/** Start the built bin, and wait for its end; several may run at once. */
export async function startNotelint(
  args: readonly string[],
  { cwd, input = '', env = {} }: { cwd: string; input?: string; env?: Record<string, string> },
): Promise<Outcome> {
  const child = spawn(process.execPath, [resolve('dist/bin.js'), ...args], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
  })
  child.stdin.on('error', () => {}) // It may end before it has read anything.
  child.stdin.end(input)
  const textOf = async (stream: AsyncIterable<Buffer>): Promise<string> =>
    Buffer.concat(await toArray(stream)).toString()
  const ended = new Promise<number | null>((settle) => child.on('close', settle))
  const [code, stdout, stderr] = await Promise.all([ended, textOf(child.stdout), textOf(child.stderr)])
  return { code, stdout, stderr }
}

async function toArray<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
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
