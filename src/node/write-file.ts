import { chmod, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Write a file in one step: the text goes to a temporary file beside it, which then takes its name, so that a run that is killed leaves either
 * the old text or the new one. A link stays a link, a file keeps its mode, and folders on the way to it are made.
 */
export async function writeWhole(filePath: string, text: string): Promise<void> {
  const target = await realpath(filePath).catch(() => filePath)
  const folder = dirname(target)
  await mkdir(folder, { recursive: true })
  const draft = join(folder, `.${basename(target)}.${process.pid}.tmp`)
  try {
    await writeDraft(draft, text)
    const mode = await stat(target).then(
      (stats) => stats.mode,
      () => null,
    )
    if (mode !== null) await chmod(draft, mode)
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

async function writeDraft(path: string, text: string): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}
