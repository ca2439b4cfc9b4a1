import type { Day } from './day.ts'
import { placeKey, rulesOfPlace, type HolidayPlace } from './holidays.ts'
import { holidayNameNumbers, holidayNames, holidayRegionNames } from './holidays-names.ts'
import { dayOfRule, unpackRules } from './holidays-rules.ts'
import { holidaysTable } from './holidays-table.ts'

// With its names the table is three times as long: pages that show it import this file when they need it, the worker never does.

export interface NamedHoliday {
  readonly on: Day
  /** In English, as the source has it. */
  readonly name: string
}

export interface HolidayRegion {
  /** The rest of ISO 3166-2, such as `BY`. */
  readonly region: string
  /** In the region's own language, such as "Bayern". */
  readonly name: string
}

/** The public holidays of a place in a year with their names, in order. Of two names for one day the country's comes first. */
export function namedHolidaysOf(place: HolidayPlace, year: number): readonly NamedHoliday[] {
  const key = placeKey(place)
  if (key === null) return []
  const names = new Map([...namesOfRules(key), ...namesOfRules(key.split('-')[0] ?? '')])
  const byDay = new Map<Day, string>()
  for (const rule of rulesOfPlace(key)) {
    const on = dayOfRule(rule, year)
    if (on !== null && !byDay.has(on)) byDay.set(on, names.get(rule) ?? '')
  }
  return [...byDay].map(([on, name]) => ({ on, name })).toSorted((a, b) => (a.on < b.on ? -1 : 1))
}

/** The regions to choose from in a country, by name; none where all of it keeps the same days. */
export function holidayRegions(country: string): readonly HolidayRegion[] {
  const start = `${country.trim().toUpperCase()}-`
  const regions = Object.entries(holidayRegionNames).flatMap(([key, name]) =>
    key.startsWith(start) ? [{ region: key.slice(start.length), name }] : [],
  )
  return regions.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}

function namesOfRules(key: string): readonly (readonly [rule: string, name: string])[] {
  const added = unpackRules(holidaysTable[key] ?? '').filter((rule) => !rule.startsWith('!'))
  const numbers = (holidayNameNumbers[key] ?? '').split(' ')
  return added.map((rule, index) => [rule, holidayNames[Number.parseInt(numbers[index] ?? '', 36)] ?? ''])
}
