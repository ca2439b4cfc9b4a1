import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, atTime, dayOf, daysBetween, formatDay, isoWeekday, laterDay, parseDay, todayIn } from '../../../lib/domain/day.ts'

const anyDay = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('parseDay', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(parseDay(text)).toBe(text)
  })

  it.each([
    '',
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-00',
    '2026-1-1',
    '20261122',
    '22.11.2026',
    ' 2026-11-22',
    '2026-11-22\n',
    '2026-11-22T10:00:00Z',
    '+002026-11-22',
    '2026-11-22[u-ca=hebrew]',
    '0000-01-01',
    '２０２６-11-22',
  ])('refuses %j', (text) => {
    expect(parseDay(text)).toBeNull()
  })
})

describe('day arithmetic', () => {
  it('agrees with Temporal on adding days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const expected = Temporal.PlainDate.from(day).add({ days })
        fc.pre(expected.year >= 1 && expected.year <= 9999)
        expect(addDays(day, days)).toBe(expected.toString())
      }),
    )
  })

  it('agrees with Temporal on days between and on weekdays', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(daysBetween(from, to)).toBe(Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days)
        expect(isoWeekday(from)).toBe(Temporal.PlainDate.from(from).dayOfWeek)
      }),
    )
  })

  it('comes back after going there', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to)
      }),
    )
  })

  it('stays within the years that sort as text', () => {
    expect(addDays('9999-12-30', 40)).toBe('9999-12-31')
    expect(addDays('0001-01-02', -40)).toBe('0001-01-01')
  })

  it('throws for what is no day', () => {
    expect(() => addDays('soon', 1)).toThrow(RangeError)
  })

  it('knows the later day', () => {
    expect(laterDay('2026-11-22', '2026-11-03')).toBe('2026-11-22')
    expect(laterDay('2026-11-03', '2026-11-22')).toBe('2026-11-22')
  })
})

describe('days and instants', () => {
  const noonUtc = Date.UTC(2026, 10, 22, 12)

  it.each([
    ['Europe/Berlin', '2026-11-22'],
    ['Pacific/Auckland', '2026-11-23'],
    ['Pacific/Kiritimati', '2026-11-23'],
    ['Pacific/Pago_Pago', '2026-11-22'],
    ['UTC', '2026-11-22'],
  ])('at noon UTC it is in %s %s', (zone, day) => {
    expect(todayIn(noonUtc, zone)).toBe(day)
    expect(dayOf(new Date(noonUtc).toISOString(), zone)).toBe(day)
  })

  it.each([
    // The clocks skip 02:00 to 03:00 on 29 March 2026: 02:30 becomes 03:30 summer time.
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    // 02:30 happens twice on 25 October 2026: the first one, still in summer time.
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-03-29', '09:00', '2026-03-29T07:00:00.000Z'],
    ['2026-10-25', '09:00', '2026-10-25T08:00:00.000Z'],
  ])('%s at %s in Berlin is %s', (day, time, instant) => {
    expect(new Date(atTime(day, time, 'Europe/Berlin')).toISOString()).toBe(instant)
  })

  it('finds a day even where a whole one was skipped', () => {
    // Samoa had no 30 December 2011.
    expect(new Date(atTime('2011-12-30', '09:00', 'Pacific/Apia')).toISOString()).toBe('2011-12-30T19:00:00.000Z')
  })

  it('a time of day lies on its day in every zone', () => {
    const zones = fc.constantFrom('Europe/Berlin', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/St_Johns')
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1980-01-01', days))
    fc.assert(
      fc.property(day, zones, (day, zone) => {
        expect(dayOf(atTime(day, '09:00', zone), zone)).toBe(day)
      }),
    )
  })
})

describe('formatDay', () => {
  it.each([
    ['en-GB', 'short', 'Fri 6 Nov'],
    ['en', 'short', 'Fri, Nov 6'],
    ['en-GB', 'medium', '6 Nov 2026'],
    ['en', 'long', 'November 6, 2026'],
    ['de', 'long', '6. November 2026'],
    ['fr', 'full', 'vendredi 6 novembre 2026'],
    // Not the year 2569 of the Buddhist calendar.
    ['th', 'long', '6 พฤศจิกายน 2026'],
  ] as const)('%s %s', (locale, style, text) => {
    expect(formatDay('2026-11-06', locale, style)).toBe(text)
  })
})
