import { describe, expect, it } from 'vitest'
import { businessDaysBetween, daysBetween, hoursBetween, parseTime, timeProblem } from '../src/note/time.ts'

const at = (text: string) => parseTime(text)!

describe('parseTime', () => {
  it.each([
    ['2026-11-20T14:00:00-05:00', Date.UTC(2026, 10, 20, 14), -300, false],
    ['2026-11-20 14:00+0530', Date.UTC(2026, 10, 20, 14), 330, false],
    ['2026-11-20T14:00:00.250Z', Date.UTC(2026, 10, 20, 14), 0, false],
    ['2026-11-20T14:00', Date.UTC(2026, 10, 20, 14), null, false],
    ['2026-11-20', Date.UTC(2026, 10, 20), null, true],
    ['Fri, 20 Nov 2026 14:00:00 -0500', Date.UTC(2026, 10, 20, 14), -300, false],
    ['20 Nov 2026 09:05 EST (Eastern)', Date.UTC(2026, 10, 20, 9, 5), -300, false],
  ])('reads %s', (text, wall, offset, dayOnly) => {
    expect(parseTime(text)).toEqual({ wall, offset, dayOnly })
  })

  it.each([
    '',
    'yesterday',
    '2026-02-30',
    '2026-13-01',
    '2026-11-20T25:00Z',
    '2026-11-20T14:00 Europe/Paris',
    '20/11/2026',
  ])('does not read “%s”', (text) => {
    expect(parseTime(text)).toBeNull()
  })

  it('names the zone that nobody knows', () => {
    expect(timeProblem('2026-11-20T14:00 Europe/Paris')).toBe(
      'unknown time zone “Europe/Paris”; write an offset, such as 2026-11-20T14:00:00-05:00',
    )
    expect(timeProblem('soon')).toBe('“soon” is no time; write one such as 2026-11-20T14:00:00-05:00')
  })
})

describe('time between', () => {
  it('counts hours across offsets, and takes a missing one to be the other’s', () => {
    expect(hoursBetween(at('2026-11-20T14:00-05:00'), at('2026-11-20T20:00+01:00'))).toBe(0)
    expect(hoursBetween(at('2026-11-20T14:00-05:00'), at('2026-11-21T14:00'))).toBe(24)
  })

  it('counts days by the calendar', () => {
    expect(daysBetween(at('2026-11-20T23:59Z'), at('2026-11-21T00:01Z'))).toBe(1)
  })

  it.each([
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-22', 0],
    ['2026-11-20', '2026-11-23', 1],
    ['2026-11-16', '2026-11-30', 10],
    ['2026-11-21', '2026-11-27', 5],
    ['2026-11-23', '2026-11-20', 0],
  ])('counts the business days from %s to %s', (from, to, days) => {
    expect(businessDaysBetween(at(from), at(to))).toBe(days)
  })
})
