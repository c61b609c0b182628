import { recipientsOf } from '../language/recipients.ts'
import { parseTime, timeProblem } from '../note/time.ts'
import type { Prepared } from './prepare.ts'

/** What the reader of a report should know about how its note was read, a sentence each: what could not be checked, and why. */
export function remarksOn(prepared: Prepared): readonly string[] {
  const { note, skipped } = prepared
  const unchecked = skipped ? [] : [untold(prepared) ?? unaddressed(prepared), untimed(prepared)]
  return [note.degraded, ...unchecked].filter((remark) => remark !== null)
}

/** Reading YAML is for shells, which hand the interview over. */
function untold({ note, interview }: Prepared): string | null {
  const header = note.zones.find(({ type }) => type === 'header')
  if (interview || !header || !/^interview[ \t]*:/m.test(note.source.slice(header.start, header.end))) return null
  return 'The front matter tells of an interview, but nobody read it, so nothing was checked against it; the command and “lintText” of notelint/node do, and “lint” takes it as an option.'
}

/** Whoever gave interviewers wants names and topics checked. */
function unaddressed({ note, interview, filePath }: Prepared): string | null {
  if (!interview || interview.interviewers.length === 0 || note.mode === 'template') return null
  if (recipientsOf(note, interview, filePath).people.length > 0) return null
  return 'Neither “to”, nor the greeting, nor the name of the file names somebody of the interview, so topics were not checked; say whom the note is to.'
}

/** A time that nobody can read is no reason to turn a note away. */
function untimed({ interview, sentAt }: Prepared): string | null {
  if (!interview?.interviewedAt || sentAt === null || parseTime(sentAt)) return null
  return `When the note is sent was not checked: ${timeProblem(sentAt)}.`
}
