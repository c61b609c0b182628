/** What the user can ask for; `lint` needs no word. */
export const commandNames = ['lint', 'explain', 'init'] as const

export type CommandName = (typeof commandNames)[number]

/** A flag as the command line knows it. */
export interface Flag {
  /** Without its dashes. One that begins with `no-` turns off what otherwise holds. */
  readonly name: string
  readonly short?: string
  /** The heading that `--help` shows it under. */
  readonly group: string
  /** What `--help` calls its value; a flag without one is a switch. */
  readonly value?: string
  /** Whether it may be given several times. */
  readonly isMany?: true
  /** Reads a value; throws a `ConfigError` that says what is accepted. A value is taken as it is unless said. */
  readonly read?: (value: string, flag: string) => unknown
  /** The commands that it belongs to; `lint` unless said. */
  readonly commands?: readonly CommandName[]
  readonly text: string
}

/** Whether a flag belongs to a command. */
export function belongsTo({ commands = ['lint'] }: Flag, command: CommandName): boolean {
  return commands.includes(command)
}
