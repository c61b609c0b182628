import type { Kind } from '../note/note.ts'
import { businessDaysBetween, daysBetween, hoursBetween, type Time } from '../note/time.ts'

/** What the time of a note depends on. */
export interface Timing {
  readonly kind: Kind
  /** When the interview ended. */
  readonly ended: Time
  readonly sent: Time
  /** By when an answer was promised, or null. */
  readonly promised: Time | null
}

/** How long thanks may take, in hours, and how long follow-ups must wait, in days. */
export interface TimeLimits {
  readonly hours: number
  readonly days: number
  readonly businessDays: number
}

/** What is wrong with the time of a note: how long it took, and how long it should have. */
export interface Untimely {
  readonly fault: 'before' | 'late' | 'overdue' | 'promised' | 'soon'
  readonly took: string
  readonly limit: string
}

/** Judge when a note goes out, or will; null where the time is right or nobody says what it should be. Days of the week-end are no business days. */
export function judgeTime(timing: Timing, limits: TimeLimits): Untimely | null {
  const { kind, ended, sent } = timing
  const isCoarse = ended.dayOnly || sent.dayOnly
  const hours = isCoarse ? 24 * daysBetween(ended, sent) : hoursBetween(ended, sent)
  if (hours < 0) return { fault: 'before', took: '', limit: '' }
  if (kind === 'thank-you') return judgeThanks(hours, daysBetween(ended, sent), limits)
  if (kind === 'status-inquiry') return judgeInquiry(timing, limits)
  if (kind === 'continued-interest') return tooSoon(daysBetween(ended, sent), limits.days, 'day')
  return null
}

function judgeThanks(hours: number, days: number, limits: TimeLimits): Untimely | null {
  const limit = counted(limits.hours, 'hour')
  if (hours <= limits.hours) return null
  if (hours <= 2 * limits.hours) return { fault: 'late', took: counted(Math.ceil(hours), 'hour'), limit }
  return { fault: 'overdue', took: counted(days, 'day'), limit }
}

function judgeInquiry({ ended, sent, promised }: Timing, { businessDays }: TimeLimits): Untimely | null {
  if (!promised) return tooSoon(businessDaysBetween(ended, sent), businessDays, 'business day')
  if (businessDaysBetween(promised, sent) >= 1) return null
  return { fault: 'promised', took: '', limit: new Date(promised.wall).toISOString().slice(0, 10) }
}

function tooSoon(waited: number, least: number, unit: string): Untimely | null {
  return waited >= least ? null : { fault: 'soon', took: counted(waited, unit), limit: counted(least, unit) }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
