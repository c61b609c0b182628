import { configError } from '../report/active-rule.ts'
import { nearest } from '../source/nearest.ts'

/** Reads the value of a flag; throws a `ConfigError` that says what is accepted. */
export type Reader<Value> = (value: string, flag: string) => Value

/** A reader of a flag that takes one of some words. */
export function choice<Word extends string>(words: readonly Word[]): Reader<Word> {
  return (value, flag) => {
    const word = words.find((candidate) => candidate === value)
    if (word === undefined)
      throw configError([`${flag} is one of ${words.join(', ')}, not “${value}”${nearest(value, words)}`])
    return word
  }
}

/** Read ids of rules between commas. */
export const ids: Reader<readonly string[]> = (value, flag) => {
  const list = value.split(',').map((id) => id.trim())
  if (list.includes(''))
    throw configError([`${flag} is a list of rules such as require-thanks,no-slips, not “${value}”`])
  return list
}

/** Read a number of warnings; -1 is no limit. */
export const count: Reader<number> = (value, flag) => integer(flag, value, -1, Number.MAX_SAFE_INTEGER)

/** Read a score, 0 to 100. */
export const score: Reader<number> = (value, flag) => integer(flag, value, 0, 100)

/** Read a time; kept as written. */
export const time: Reader<string> = (value, flag) => {
  if (Number.isNaN(Date.parse(value)))
    throw configError([`${flag} is a time such as 2026-11-20T16:00:00-05:00, not “${value}”`])
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
