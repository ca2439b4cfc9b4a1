import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTypedDay } from '../../../../components/options/typed-day.ts'

const today = '2026-11-22'

describe('readTypedDay', () => {
  it.each([
    ['2026-11-03', 'en-US', '2026-11-03'],
    ['3.11.2026', 'de', '2026-11-03'],
    ['3.11.2026', 'en-US', '2026-11-03'],
    ['11/3/2026', 'en-US', '2026-11-03'],
    ['3/11/2026', 'en-GB', '2026-11-03'],
    ['3/11/26', 'en-GB', '2026-11-03'],
    ['3 Nov 2026', 'en-GB', '2026-11-03'],
    ['Nov 3, 2026', 'en-US', '2026-11-03'],
    ['2026 Nov 3', 'en-US', '2026-11-03'],
    ['3. Dezember 2026', 'de', '2026-12-03'],
    ['3 déc. 2026', 'fr', '2026-12-03'],
    ['3 Nov', 'de', '2026-11-03'],
    ['2 Jan', 'en-GB', '2027-01-02'],
    ['29 Dec', 'en-GB', '2026-12-29'],
    [' 2026/11/03 ', 'en-US', '2026-11-03'],
    ['1 Sept 2026', 'en-GB', '2026-09-01'],
    ['29.2.2028', 'de', '2028-02-29'],
  ])('reads %s in %s', (text, locale, day) => {
    expect(readTypedDay(text, locale, today)).toEqual({ ok: true, day })
  })

  it.each(['', 'soon', '3', '2026', '3 Foo 2026', '13/13/2026', '2026-11', '1.2.3.4', '0 Nov', '3.11.202', '99999-11-03'])(
    'does not guess at %j',
    (text) => {
      expect(readTypedDay(text, 'en-GB', today)).toEqual({ ok: false, code: 'not-a-day' })
    },
  )

  it.each([
    ['31 Nov', '2026-11-30'],
    ['2026-02-30', '2026-02-28'],
    ['29.2.2027', '2027-02-28'],
  ])('names the nearest day for %s', (text, suggestion) => {
    expect(readTypedDay(text, 'en-GB', today)).toMatchObject({ ok: false, code: 'no-such-day', suggestion })
  })

  it('reads every ISO day back in every language, whatever today is', () => {
    const days = fc
      .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, days, fc.constantFrom('en-US', 'en-GB', 'de', 'ja', 'ar'), (day, now, locale) => {
        expect(readTypedDay(day, locale, now)).toEqual({ ok: true, day })
      }),
    )
  })

  it('never throws', () => {
    expect(() => fc.assert(fc.property(fc.string(), (text) => void readTypedDay(text, 'en-GB', today)))).not.toThrow()
  })
})
