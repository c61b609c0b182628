import type { WriteStream } from 'node:tty'

// To import the whole of `node:fs` would set up parts of it that nobody needs.
const { fstatSync, writeSync } = process.getBuiltinModule('node:fs')

/** Where a run writes to: standard output or standard error. */
export interface Output {
  readonly write: (text: string) => void
  readonly isTTY: boolean
  /** How wide the terminal is. */
  readonly columns: number | undefined
}

/**
 * Standard output or standard error, by its number. To set up a stream for a pipe or a file takes Node some 4 ms of a cold start:
 * those are written to as they are.
 */
export function openOutput(fd: 1 | 2): Output {
  if (isPlain(fd)) return { write: writePlainly(fd), isTTY: false, columns: undefined }
  const stream = streamOf(fd)
  return { write: (text) => void stream.write(text), isTTY: stream.isTTY, columns: stream.columns }
}

function isPlain(fd: number): boolean {
  try {
    const stats = fstatSync(fd)
    return stats.isFIFO() || stats.isFile() || stats.isSocket()
  } catch {
    return false
  }
}

function writePlainly(fd: 1 | 2): Output['write'] {
  let write: Output['write'] = (text) => {
    const bytes = Buffer.from(text)
    let written = 0
    try {
      while (written < bytes.length) written += writeSync(fd, bytes, written)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EAGAIN') {
        // The pipe is full and shared with somebody who does not wait: the stream knows how to.
        const stream = streamOf(fd)
        stream.write(bytes.subarray(written))
        write = (rest) => void stream.write(rest)
        return
      }
      write = () => {}
      // A reader such as `head` may leave before the end.
      if (code !== 'EPIPE') throw error
    }
  }
  return (text) => write(text)
}

function streamOf(fd: 1 | 2): WriteStream {
  const stream = fd === 1 ? process.stdout : process.stderr
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
  return stream
}
