import type { Io } from './io.ts'

/** Shows on a terminal how far a long run has come. */
export interface Progress {
  readonly start: (files: number) => void
  readonly add: (files: number) => void
  /** Leave the line as it was. */
  readonly stop: () => void
}

const silentFor = 500
const pause = 100

/** Progress on standard error, once a run takes longer than half a second; nothing where that is no terminal. */
export function openProgress(
  { showsProgress, stderr }: Pick<Io, 'showsProgress' | 'stderr'>,
  clock = Date.now,
): Progress {
  let [total, done, shownAt] = [0, 0, Infinity]
  let isShown = false
  return {
    start: (files) => {
      total = files
      shownAt = clock() + silentFor - pause
    },
    add: (files) => {
      done += files
      const now = clock()
      if (!showsProgress || now < shownAt + pause) return
      stderr(`\rnotelint: ${Math.min(done, total)} of ${total} files`)
      shownAt = now
      isShown = true
    },
    stop: () => {
      if (isShown) stderr('\r\u001b[K')
    },
  }
}
