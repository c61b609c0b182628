import type { Io } from './io.ts'

/** Say something on standard error, a line each. */
export function complain(lines: readonly string[], { stderr }: Pick<Io, 'stderr'>): void {
  for (const line of lines) stderr(`notelint: ${line}\n`)
}
