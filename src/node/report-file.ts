import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { configError } from '../report/active-rule.ts'
import { writeWhole } from './write-file.ts'

/** The absolute path of a file that a report is to go to. Throws a `ConfigError` for a folder. */
export async function reportPath(file: string, cwd: string): Promise<string> {
  const path = resolve(cwd, file)
  const stats = await stat(path).catch(() => null)
  if (stats?.isDirectory()) throw configError([`the report cannot be written: “${path}” is a folder`])
  return path
}

/** Write a report; folders on the way to it are made. Throws a `ConfigError` where that cannot be. */
export async function writeReport(path: string, text: string): Promise<void> {
  await writeWhole(path, text).catch((error: Error) => {
    throw configError([`the report cannot be written: ${error.message}`])
  })
}
