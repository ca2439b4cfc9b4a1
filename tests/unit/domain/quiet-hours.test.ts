import { describe, expect, it } from 'vitest'
import { atTime } from '../../../lib/domain/day.ts'
import { laterToday } from '../../../lib/domain/later-today.ts'
import { afterQuietHours } from '../../../lib/domain/quiet-hours.ts'

const zone = 'Europe/Berlin'
const at = (text: string): number => atTime(text.slice(0, 10), text.slice(11), zone)

describe('afterQuietHours', () => {
  const night = { from: '20:00', until: '08:00' }
  const noon = { from: '12:00', until: '14:00' }

  it.each([
    ['before the night', night, '2026-11-20 19:59', '2026-11-20 19:59'],
    ['as the night begins', night, '2026-11-20 20:00', '2026-11-21 08:00'],
    ['before midnight', night, '2026-11-20 23:59', '2026-11-21 08:00'],
    ['after midnight', night, '2026-11-21 00:00', '2026-11-21 08:00'],
    ['at the last minute', night, '2026-11-21 07:59', '2026-11-21 08:00'],
    ['as the night ends', night, '2026-11-21 08:00', '2026-11-21 08:00'],
    ['at noon', noon, '2026-11-20 13:00', '2026-11-20 14:00'],
    ['after noon', noon, '2026-11-20 14:00', '2026-11-20 14:00'],
    ['the day after a noon', noon, '2026-11-21 01:00', '2026-11-21 01:00'],
    ['over the end of summer time', night, '2026-10-24 22:00', '2026-10-25 08:00'],
    ['over the beginning of summer time', night, '2026-03-29 01:30', '2026-03-29 08:00'],
    ['with hours that end when they begin', { from: '09:00', until: '09:00' }, '2026-11-20 09:00', '2026-11-20 09:00'],
    ['without quiet hours', undefined, '2026-11-20 03:00', '2026-11-20 03:00'],
  ])('%s', (_when, quietHours, now, then) => {
    expect(afterQuietHours(at(now), quietHours ? { quietHours } : {}, zone)).toBe(at(then))
  })
})

describe('laterToday', () => {
  it.each([
    ['2026-11-20 09:00', 'afternoon', '2026-11-20 15:00'],
    ['2026-11-20 14:00', 'afternoon', '2026-11-20 15:00'],
    ['2026-11-20 14:01', 'evening', '2026-11-20 18:00'],
    ['2026-11-20 17:00', 'evening', '2026-11-20 18:00'],
  ])('%s: this %s', (now, part, then) => {
    expect(laterToday(at(now), zone)).toEqual({ part, atMs: at(then) })
  })

  it('is never when the day is nearly over', () => {
    expect(laterToday(at('2026-11-20 17:01'), zone)).toBeNull()
  })
})
