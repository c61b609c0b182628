/** A point in time as somebody wrote it down. */
export interface Time {
  /** Milliseconds since 1970 of the clock on the wall, read as if it stood in UTC. */
  readonly wall: number
  /** Minutes that the clock was ahead of UTC, or null where nothing says. */
  readonly offset: number | null
  /** Only the day is known. */
  readonly dayOnly: boolean
}

const minute = 60_000
const day = 24 * 60 * minute

const iso =
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:(?:T|\s+)(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<zone>.*))?$/i
const mail =
  /^(?:[a-z]{3},?\s+)?(?<day>\d{1,2})\s+(?<month>[a-z]{3})[a-z]*\s+(?<year>\d{4})(?:,?\s+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s*(?<zone>[^(]*?)\s*(?:\(.*\))?)?$/i

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The zones that RFC 5322 §4.3 names, in hours. */
const namedZones: Readonly<Record<string, number>> = {
  cdt: -5,
  cst: -6,
  edt: -4,
  est: -5,
  gmt: 0,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8,
  ut: 0,
  utc: 0,
  z: 0,
}

/** Read an ISO 8601 or RFC 5322 time; null where it is neither, is no day of the calendar, or names an unknown zone. */
export function parseTime(text: string): Time | null {
  const parts = partsOf(text)
  if (!parts) return null
  const offset = offsetOf(parts['zone'] ?? '')
  const wall = wallOf(parts)
  return offset === undefined || wall === null ? null : { wall, offset, dayOnly: parts['hour'] === undefined }
}

/** What is wrong with a time that `parseTime` cannot read, for the person who wrote it. */
export function timeProblem(text: string): string {
  const zone = partsOf(text)?.['zone'] ?? ''
  if (offsetOf(zone) === undefined)
    return `unknown time zone “${zone}”; write an offset, such as 2026-11-20T14:00:00-05:00`
  return `“${text}” is no time; write one such as 2026-11-20T14:00:00-05:00`
}

/** Hours from one time to another. Where one of them has no offset, it is taken to be the other's. */
export function hoursBetween(from: Time, to: Time): number {
  const shift = from.offset === null || to.offset === null ? 0 : (from.offset - to.offset) * minute
  return (to.wall - from.wall + shift) / (60 * minute)
}

/** Days of the calendar from one time to another, by the clocks of those who wrote them. */
export function daysBetween(from: Time, to: Time): number {
  return Math.floor(to.wall / day) - Math.floor(from.wall / day)
}

/** Days from Monday to Friday after the day of the first time, up to the day of the second. Holidays are not known. */
export function businessDaysBetween(from: Time, to: Time): number {
  const days = Math.max(0, daysBetween(from, to))
  const start = new Date(from.wall).getUTCDay()
  const rest = Array.from({ length: days % 7 }, (_, index) => (start + index + 1) % 7)
  return Math.floor(days / 7) * 5 + rest.filter((weekday) => weekday !== 0 && weekday !== 6).length
}

function partsOf(text: string): Readonly<Record<string, string | undefined>> | undefined {
  return (iso.exec(text.trim()) ?? mail.exec(text.trim()))?.groups
}

/** Minutes ahead of UTC, null for none given, undefined for a zone that nobody knows. */
function offsetOf(zone: string): number | null | undefined {
  if (zone === '') return null
  const numeric = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone)
  if (numeric) return Number(`${numeric[1]}1`) * (Number(numeric[2]) * 60 + Number(numeric[3] ?? 0))
  const named = namedZones[zone.toLowerCase()]
  return named === undefined ? undefined : named * 60
}

function wallOf(parts: Readonly<Record<string, string | undefined>>): number | null {
  const month = months.indexOf(parts['month']!.toLowerCase()) + 1 || Number(parts['month'])
  const [hour, minutes, second] = ['hour', 'minute', 'second'].map((key) => Number(parts[key] ?? 0)) as [
    number,
    number,
    number,
  ]
  const wall = Date.UTC(Number(parts['year']), month - 1, Number(parts['day']), hour, minutes, second)
  const date = new Date(wall)
  const isReal =
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === Number(parts['day']) &&
    hour < 24 &&
    minutes < 60 &&
    second <= 60
  return isReal ? wall : null
}
