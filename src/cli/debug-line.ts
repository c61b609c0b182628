import { complain } from './complain.ts'
import type { LintFlags } from './flags.ts'
import type { Io } from './io.ts'

/** With `--debug`, tells what has been done and the milliseconds since the last line; else nothing. */
export function debugLine({ debug }: LintFlags, io: Io): (what: string) => void {
  if (!debug) return () => {}
  let last = performance.now()
  return (what) => {
    const now = performance.now()
    complain([`debug: ${what} (${Math.round(now - last)} ms)`], io)
    last = now
  }
}
