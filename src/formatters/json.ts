import { toJson } from './escape.ts'
import type { Formatter } from './formatter.ts'

/** The reports as they are, on one line: version 1 of the JSON output. */
export const json: Formatter = (reports) => toJson(reports)
