import { wrap } from '../formatters/text.ts'
import { flags } from './data/flags.ts'
import { belongsTo, type CommandName, type Flag } from './flag.ts'

const usages: Readonly<Record<CommandName, { readonly usage: string; readonly text: string }>> = {
  lint: {
    usage: 'notelint [files, folders or globs…] [options]',
    text: 'Lint the notes you send around a job interview. Without paths it lints this folder; - reads one note from standard input.',
  },
  explain: {
    usage: 'notelint explain [rule] [options]',
    text: 'Say what a rule wants and why; without a rule, list them.',
  },
  init: {
    usage: 'notelint init [folder] [options]',
    text: 'Write an interview.yaml and a config to start from, asking on a terminal; nothing is overwritten.',
  },
}

/** The help of a command, in lines of at most `columns` characters. */
export function renderHelp(command: CommandName, columns: number): string {
  const { usage, text } = usages[command]
  const own = flags.filter((flag) => belongsTo(flag, command))
  const groups = [...new Set(own.map(({ group }) => group))]
  const others = Object.entries(usages).filter(([name]) => name !== 'lint')
  const indent = 4 + Math.max(...own.map((flag) => termOf(flag).length).filter((length) => length <= 26))
  const row = (term: string, about: string): readonly string[] => {
    const lines = wrap(about, Math.max(20, columns - indent))
    const head = `  ${term}`.padEnd(indent)
    const [first = '', ...rest] = head.length > indent ? ['', ...lines] : lines
    return [`${head}${first}`.trimEnd(), ...rest.map((line) => ' '.repeat(indent) + line)]
  }
  return [
    `Usage: ${usage}`,
    '',
    ...wrap(text, columns),
    ...(command === 'lint' ? ['', 'Commands:', ...others.flatMap(([name, other]) => row(name, other.text))] : []),
    ...groups.flatMap((group) => [
      '',
      `${group}:`,
      ...own.filter((flag) => flag.group === group).flatMap((flag) => row(termOf(flag), flag.text)),
    ]),
    '',
    ...wrap('Exit code 0: clean, or warnings only. 1: something to mend. 2: notelint could not do its work.', columns),
    '',
  ].join('\n')
}

function termOf({ name, short, value }: Flag): string {
  return `${short ? `-${short}, ` : ''}--${name}${value === undefined ? '' : ` ${value}`}`
}
