import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../lib/domain/day.ts'
import { dayInText } from '../../../lib/domain/day-in-text.ts'

const today = '2026-11-25'

describe('a day in a text', () => {
  it.each([
    ['Nov 27, 8:00 AM', 'en', '2026-11-27'],
    ['27 Nov, 08:00', 'en', '2026-11-27'],
    ['Tomorrow morning Nov 26, 8:00 AM', 'en-US', '2026-11-26'],
    ['Nov 2, 2027 1:00 PM', 'en', '2027-11-02'],
    ['Montagmorgen 30. Nov., 08:00', 'de', '2026-11-30'],
    ['30. November 2026', 'de', '2026-11-30'],
    ['demain matin 26 nov. 08:00', 'fr', '2026-11-26'],
    ['11月27日 8:00', 'ja', '2026-11-27'],
    ['Nov 27, 8:00 AM', '', '2026-11-27'],
    ['Nov 27, 8:00 AM', 'a locale; of no kind', '2026-11-27'],
  ])('%s (%s) is %s', (text, locale, day) => {
    expect(dayInText(text, locale, today)).toBe(day)
  })

  it.each([
    ['', 'en'],
    ['Tomorrow morning, 08:00', 'en'],
    ['Nov 32, 8:00', 'en'],
    ['Feb 29, 8:00', 'en'],
    ['27. Nov., 08:00', 'ja'],
    ['Nov 26 or Nov 27', 'en'],
    ['27 8:00', 'en'],
  ])('"%s" (%s) names none that can be relied on', (text, locale) => {
    expect(dayInText(text, locale, today)).toBeNull()
  })

  it('is found however a language writes it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'pt-BR', 'nl', 'pl', 'sv', 'ja', 'zh-CN', 'zh-Hant-TW', 'ko', 'ru', 'tr'),
        fc.constantFrom('short' as const, 'long' as const),
        fc.integer({ min: 0, max: 364 }),
        (locale, month, ahead) => {
          const day = addDays(today, ahead)
          const text = new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' }).format(Date.parse(day))
          expect(dayInText(`${text}, 08:00`, locale, today)).toBe(day)
        },
      ),
      { numRuns: 100 },
    )
  })
})
