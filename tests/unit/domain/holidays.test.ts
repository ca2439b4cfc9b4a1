import { describe, expect, it } from 'vitest'
import { addDays, isoWeekday } from '../../../lib/domain/day.ts'
import { checkHolidayPlace, dayOffIn, holidayCountries, holidaysOf, rulesOfPlace } from '../../../lib/domain/holidays.ts'
import { holidayRegions, namedHolidaysOf } from '../../../lib/domain/holidays-named.ts'
import { dayOfRule, easterSunday, orthodoxEasterSunday, packRules, unpackRules } from '../../../lib/domain/holidays-rules.ts'
import { holidaysTable, lastHolidayYear } from '../../../lib/domain/holidays-table.ts'
import { nextWorkingDay } from '../../../lib/domain/working-days.ts'

describe('known public holidays', () => {
  // Each looked up in the place's own official calendar.
  it.each([
    ['DE', '', '2026-04-03', 'Good Friday'],
    ['DE', 'BY', '2026-06-04', 'Corpus Christi'],
    ['DE', 'SN', '2026-11-18', 'Repentance and Prayer Day'],
    ['DE', 'BE', '2027-03-08', "Women's Day"],
    ['AT', '', '2026-10-26', 'National Day'],
    ['CH', 'ZH', '2026-05-01', 'Labor Day'],
    ['CH', 'GE', '2026-09-10', 'Genevan Fast'],
    ['FR', '', '2026-07-14', 'National Day'],
    ['FR', '57', '2026-12-26', "Saint Stephen's Day"],
    ['GB', 'SCT', '2026-01-02', 'New Year'],
    ['GB', 'ENG', '2026-04-06', 'Easter Monday'],
    ['GB', 'NIR', '2026-03-17', "Saint Patrick's Day"],
    ['GB', 'ENG', '2026-12-28', 'Boxing Day'],
    ['IE', '', '2026-08-03', 'August Bank Holiday'],
    ['ES', 'CT', '2026-09-11', 'Catalonia'],
    ['IT', '', '2026-06-02', 'Republic Day'],
    ['NL', '', '2026-04-27', "King's Day"],
    ['PL', '', '2026-11-11', 'Independence Day'],
    ['SE', '', '2026-06-19', 'Midsummer Eve'],
    ['GR', '', '2026-04-13', 'Easter Monday'],
    ['RO', '', '2026-04-13', 'Easter'],
    ['US', '', '2026-07-03', 'Independence Day'],
    ['US', '', '2026-11-26', 'Thanksgiving'],
    ['CA', 'ON', '2026-02-16', 'Family Day'],
    ['CA', 'QC', '2026-06-24', 'Saint John the Baptist'],
    ['AU', 'VIC', '2026-11-03', 'Melbourne Cup'],
    ['AU', 'NSW', '2026-06-08', "King's Birthday"],
    ['NZ', '', '2026-07-10', 'Matariki'],
    ['IN', '', '2026-08-15', 'Independence Day'],
    ['BR', 'SP', '2026-07-09', 'Constitutionalist Revolution'],
    ['MX', '', '2026-09-16', 'Independence Day'],
    ['JP', '', '2026-09-22', ''],
    ['JP', '', '2026-05-06', ''],
  ])('%s %s: %s is %s', (country, region, day, name) => {
    expect(dayOffIn({ country, region })(day)).toBe(true)
    const named = namedHolidaysOf({ country, region }, 2026 + Number(day.startsWith('2027'))).find(({ on }) => on === day)
    expect(named?.name).toContain(name)
  })

  it.each([
    ['DE', 'BE', '2026-06-04'],
    ['DE', '', '2026-06-04'],
    ['GB', 'ENG', '2026-01-02'],
    ['GB', 'SCT', '2026-04-06'],
    ['AT', '', '2026-04-03'],
    ['US', 'CA', '2026-10-12'],
    ['JP', '', '2026-12-25'],
  ])('%s %s: %s is a working day', (country, region, day) => {
    expect(dayOffIn({ country, region })(day)).toBe(false)
  })
})

describe('dayOffIn', () => {
  it('counts the holidays of the freelancer and of the client', () => {
    const isDayOff = dayOffIn({ country: 'DE', region: 'BY' }, { country: 'US' })
    expect(isDayOff('2026-06-04')).toBe(true)
    expect(isDayOff('2026-11-26')).toBe(true)
    expect(isDayOff('2026-11-25')).toBe(false)
  })

  it('moves a reminder from Good Friday in Bavaria to the Tuesday after Easter', () => {
    const calendar = { weekdays: [1, 2, 3, 4, 5], daysOff: [] }
    expect(nextWorkingDay('2026-04-03', calendar, dayOffIn({ country: 'DE', region: 'BY' }))).toBe('2026-04-07')
  })

  it('reads the place as people and files write it', () => {
    for (const place of [
      { country: 'de', region: 'by' },
      { country: ' DE ', region: 'DE-BY' },
      { country: 'DE', region: 'By' },
    ]) {
      expect(dayOffIn(place)('2026-06-04')).toBe(true)
    }
  })

  it('takes an unknown region as the whole country, and an unknown country as none', () => {
    expect(dayOffIn({ country: 'DE', region: 'XX' })('2026-10-03')).toBe(true)
    expect(dayOffIn({ country: 'XX' }, {}, { country: 'constructor' }, { country: '__proto__', region: 'toString' })('2026-12-25')).toBe(
      false,
    )
  })

  it('gives rules for years after the listed ones', () => {
    expect(holidaysOf({ country: 'DE' }, 2040)).toContain('2040-03-30')
    expect(holidaysOf({ country: 'DE' }, 2040)).toHaveLength(9)
  })
})

describe('checkHolidayPlace', () => {
  it('says what is unknown, at its field', () => {
    expect(checkHolidayPlace({})).toEqual([])
    expect(checkHolidayPlace({ country: 'DE', region: 'BY' })).toEqual([])
    expect(checkHolidayPlace({ country: 'DE', region: 'DE-BY' })).toEqual([])
    expect(checkHolidayPlace({ country: 'XX' })).toMatchObject([{ code: 'holiday-country-unknown', at: 'country' }])
    expect(checkHolidayPlace({ country: 'DE', region: 'XX' })).toMatchObject([{ code: 'holiday-region-unknown', at: 'region' }])
  })
})

describe('the table', () => {
  it('is sound: every rule is a day of at least one year, every region has a country', () => {
    for (const key of Object.keys(holidaysTable)) {
      expect(holidayCountries).toContain(key.split('-')[0])
      for (const rule of rulesOfPlace(key)) {
        const days = Array.from({ length: lastHolidayYear - 2026 + 1 }, (_, index) => dayOfRule(rule, 2026 + index))
        expect(
          days.some((day) => day !== null),
          `${key} ${rule}`,
        ).toBe(true)
      }
      expect(unpackRules(packRules(unpackRules(holidaysTable[key] ?? '')))).toEqual(unpackRules(holidaysTable[key] ?? ''))
    }
  })

  it('takes away only what the country has', () => {
    for (const [key, line] of Object.entries(holidaysTable)) {
      const own = unpackRules(holidaysTable[key.split('-')[0] ?? ''] ?? '')
      for (const rule of unpackRules(line)) expect(!rule.startsWith('!') || own.includes(rule.slice(1)), `${key} ${rule}`).toBe(true)
    }
  })

  it('has a name for every holiday, and some but not too many holidays everywhere', () => {
    for (const country of holidayCountries) {
      for (const region of ['', ...holidayRegions(country).map(({ region }) => region)]) {
        for (const year of [2026, lastHolidayYear]) {
          const days = namedHolidaysOf({ country, region }, year)
          expect(days.length, `${country} ${region} ${year}`).toBeGreaterThan(3)
          expect(days.length, `${country} ${region} ${year}`).toBeLessThan(40)
          expect(days.filter(({ name }) => name === '')).toEqual([])
          expect(days.map(({ on }) => on)).toEqual(holidaysOf({ country, region }, year))
        }
      }
    }
  })

  it('names the regions', () => {
    expect(holidayRegions('DE')).toContainEqual({ region: 'BY', name: 'Bayern' })
    expect(holidayRegions('GB').map(({ name }) => name)).toEqual(['England', 'Northern Ireland', 'Scotland', 'Wales'])
    expect(holidayRegions('PL')).toEqual([])
  })
})

describe('rules', () => {
  it.each([
    ['1225', 2026, '2026-12-25'],
    ['e-2', 2026, '2026-04-03'],
    ['o1', 2026, '2026-04-13'],
    ['1122>4', 2026, '2026-11-26'],
    ['0525>1', 2026, '2026-05-25'],
    ['0525>1', 2027, '2027-05-31'],
    ['260703', 2026, '2026-07-03'],
    ['260703', 2027, null],
    ['0229', 2026, null],
    ['0229', 2028, '2028-02-29'],
    ['nonsense', 2026, null],
    ['', 2026, null],
  ])('%s in %i is %s', (rule, year, day) => {
    expect(dayOfRule(rule, year)).toBe(day)
  })

  // Tables of the churches' computus.
  it('knows Easter', () => {
    expect([2024, 2025, 2026, 2027, 2030, 2038, 2049].map(easterSunday)).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2030-04-21',
      '2038-04-25',
      '2049-04-18',
    ])
    expect([2024, 2025, 2026, 2027, 2030].map(orthodoxEasterSunday)).toEqual([
      '2024-05-05',
      '2025-04-20',
      '2026-04-12',
      '2027-05-02',
      '2030-04-28',
    ])
  })

  it('Easter is a Sunday in spring in every year', () => {
    for (let year = 1900; year < 2100; year += 1) {
      expect(isoWeekday(easterSunday(year))).toBe(7)
      expect(isoWeekday(orthodoxEasterSunday(year))).toBe(7)
      expect(easterSunday(year) >= `${year}-03-22` && easterSunday(year) <= `${year}-04-25`).toBe(true)
      expect(orthodoxEasterSunday(year) >= addDays(easterSunday(year), 0)).toBe(true)
    }
  })
})
