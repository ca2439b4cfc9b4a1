import type { Day } from './day.ts'
import { dayOfRule, unpackRules } from './holidays-rules.ts'
import { holidaysTable } from './holidays-table.ts'
import type { Problem } from './problem.ts'
import type { IsDayOff } from './working-days.ts'

/** Whose public holidays: a country as ISO 3166-1 alpha-2 (`DE`), a region as the rest of ISO 3166-2 (`BY`). A calendar or a client is one. */
export interface HolidayPlace {
  readonly country?: string
  readonly region?: string
}

/**
 * Tells whether a day is a public holiday in any of the places: usually the freelancer's and the client's, because a reminder should find
 * both at work. A place without country, or with one the table does not know, has none; an unknown region has those of its country.
 *
 * Source: `holidays-table.ts`. Days that follow no rule (by the moon, or given instead of a weekend) are listed up to `lastHolidayYear`.
 */
export function dayOffIn(...places: readonly HolidayPlace[]): IsDayOff {
  const keys = [...new Set(places.map(placeKey))].filter((key) => key !== null)
  return (day) => keys.some((key) => holidaySet(key, Number(day.slice(0, 4))).has(day))
}

/** The public holidays of a place in a year, in order. */
export function holidaysOf(place: HolidayPlace, year: number): readonly Day[] {
  const key = placeKey(place)
  return key === null ? [] : [...holidaySet(key, year)].toSorted()
}

/** What is wrong with a chosen place; empty when its holidays are known, or no country is chosen. */
export function checkHolidayPlace({ country = '', region = '' }: HolidayPlace): readonly Problem[] {
  if (country.trim() === '') return []
  if (!Object.hasOwn(holidaysTable, codeOf(country))) return [{ code: 'holiday-country-unknown', at: 'country', values: { country } }]
  if (region.trim() === '' || placeKey({ country, region }) !== codeOf(country)) return []
  return [{ code: 'holiday-region-unknown', at: 'region', values: { country, region } }]
}

/** Countries whose public holidays are known, by code. */
export const holidayCountries: readonly string[] = Object.keys(holidaysTable).filter((key) => !key.includes('-'))

/** The rules of a place by their name in the table (`DE-BY`): those of the country, changed by those of the region. */
export function rulesOfPlace(key: string): readonly string[] {
  const [country = ''] = key.split('-')
  const own = unpackRules(holidaysTable[country] ?? '')
  if (key === country) return own
  const changes = unpackRules(holidaysTable[key] ?? '')
  const gone = new Set(changes.filter((rule) => rule.startsWith('!')).map((rule) => rule.slice(1)))
  return [...own.filter((rule) => !gone.has(rule)), ...changes.filter((rule) => !rule.startsWith('!'))]
}

/** The place's name in the table; null when the table does not know its country. */
export function placeKey({ country = '', region = '' }: HolidayPlace): string | null {
  const code = codeOf(country)
  if (!Object.hasOwn(holidaysTable, code)) return null
  const wanted = region.trim().toLowerCase()
  const start = `${code.toLowerCase()}-`
  return keysInLowerCase.get(wanted.startsWith(start) ? wanted : start + wanted) ?? code
}

const keysInLowerCase: ReadonlyMap<string, string> = new Map(Object.keys(holidaysTable).map((key) => [key.toLowerCase(), key]))

/** Plans of thousands of invoices ask about the same few places and years. */
const known = new Map<string, ReadonlySet<Day>>()

function holidaySet(key: string, year: number): ReadonlySet<Day> {
  const name = `${key} ${year}`
  const found = known.get(name)
  if (found) return found
  const days = new Set(rulesOfPlace(key).flatMap((rule) => dayOfRule(rule, year) ?? []))
  known.set(name, days)
  return days
}

function codeOf(country: string): string {
  return country.trim().toUpperCase()
}
