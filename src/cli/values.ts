import { configError } from '../report/active-rule.ts'
import { nearest } from '../source/nearest.ts'

/** A reader of a flag that takes one of some words. */
export function choice<T extends string>(flag: string, words: readonly T[]): (value: string) => T {
  return (value) => {
    const word = words.find((candidate) => candidate === value)
    if (word === undefined)
      throw configError([`${flag} is one of ${words.join(', ')}, not “${value}”${nearest(value, words)}`])
    return word
  }
}

/** Gather the values of a flag that may be given several times. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

/** Read a number of warnings; -1 is no limit. */
export function count(value: string): number {
  return integer('--max-warnings', value, -1, Number.MAX_SAFE_INTEGER)
}

/** Read a score, 0 to 100. */
export function score(value: string): number {
  return integer('--min-score', value, 0, 100)
}

/** Read a time; kept as written. */
export function time(value: string): string {
  if (Number.isNaN(Date.parse(value)))
    throw configError([`--now is a time such as 2026-11-20T16:00:00-05:00, not “${value}”`])
  return value
}

function integer(flag: string, value: string, least: number, most: number): number {
  const number = Number(value)
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`
  if (value.trim() === '' || !Number.isInteger(number) || number < least || number > most) {
    throw configError([`${flag} is a whole number ${range}, not “${value}”`])
  }
  return number
}
