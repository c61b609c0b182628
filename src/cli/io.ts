/** The process as the command line sees it; tests give it their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard output is a terminal. */
  readonly isTTY: boolean
  /** Whether standard error is a terminal, which progress can be shown on. */
  readonly showsProgress?: boolean
  /** How wide that terminal is. */
  readonly columns: number
}

/** 0: clean, or warnings only; 1: something to mend; 2: notelint could not do its work. */
export type ExitCode = 0 | 1 | 2
