import { styleText } from 'node:util'
import type { Painter, Painters } from '../formatters/formatter.ts'
import type { Io } from './io.ts'

/** Colours if the flag says so, else what `NO_COLOR` and `FORCE_COLOR` say, else if the output is a terminal that can show them. */
export function paintersFor(flag: boolean | undefined, { env, isTTY }: Io): Painters {
  const forced = env['FORCE_COLOR']
  const wanted = env['NO_COLOR'] ? false : forced ? forced !== '0' : isTTY && env['TERM'] !== 'dumb'
  const painter = (style: keyof Painters): Painter =>
    (flag ?? wanted) ? (text) => styleText(style, text, { validateStream: false }) : (text) => text
  return {
    bold: painter('bold'),
    cyan: painter('cyan'),
    dim: painter('dim'),
    green: painter('green'),
    red: painter('red'),
    underline: painter('underline'),
    yellow: painter('yellow'),
  }
}
