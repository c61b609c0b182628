import type { Formatter } from './formatter.ts'

/** The reports as they are, on one line: version 1 of the JSON output. */
export const json: Formatter = (reports) => escapeControls(JSON.stringify(reports))

/** JSON escapes the controls below U+0020 only; terminals obey U+009B, too. */
function escapeControls(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
