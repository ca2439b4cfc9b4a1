import type { Day } from '../../lib/domain/day.ts'
import type { WorkCalendar } from '../../lib/domain/settings.ts'
import type { ScreenText } from '../text.tsx'
import type { Trouble } from './trouble.ts'
import { readTypedDay } from './typed-day.ts'

/** Working days and times, as typed. */
export interface CalendarEntry {
  readonly weekdays: readonly number[]
  readonly timeOfDay: string
  readonly hasOverview: boolean
  readonly isQuiet: boolean
  readonly quietFrom: string
  readonly quietUntil: string
  readonly daysOff: readonly Day[]
  /** Whose public holidays are days off, as ISO 3166 codes; empty for none. */
  readonly country: string
  readonly region: string
  /** Being typed, not yet among the days off. */
  readonly newDayOff: string
}

export type CalendarField = 'weekdays' | 'timeOfDay' | 'quietFrom' | 'quietUntil' | 'newDayOff'

export function calendarEntryOf(calendar: WorkCalendar): CalendarEntry {
  return {
    weekdays: calendar.weekdays,
    timeOfDay: calendar.timeOfDay,
    hasOverview: calendar.hasOverview ?? false,
    isQuiet: calendar.quietHours !== undefined,
    quietFrom: calendar.quietHours?.from ?? '20:00',
    quietUntil: calendar.quietHours?.until ?? '08:00',
    daysOff: calendar.daysOff,
    country: calendar.country ?? '',
    region: calendar.region ?? '',
    newDayOff: '',
  }
}

export type ReadCalendar =
  | { readonly ok: true; readonly calendar: WorkCalendar }
  | { readonly ok: false; readonly troubles: readonly Trouble<CalendarField>[] }

/** The calendar that was typed, on top of the one that was there; or all that is wrong, each at its field. */
export function readCalendarEntry(entry: CalendarEntry, base: WorkCalendar, today: Day, text: ScreenText): ReadCalendar {
  const troubles: Trouble<CalendarField>[] = []
  if (entry.weekdays.length === 0) troubles.push({ at: 'weekdays', message: text.t('optionsTroubleWeekdays') })
  for (const at of entry.isQuiet ? (['timeOfDay', 'quietFrom', 'quietUntil'] as const) : (['timeOfDay'] as const)) {
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(entry[at])) troubles.push({ at, message: text.t('optionsTroubleTime') })
  }
  if (entry.isQuiet && entry.quietFrom === entry.quietUntil) troubles.push({ at: 'quietUntil', message: text.t('optionsTroubleQuiet') })
  const daysOff = addDayOff(entry, today, text)
  if (!daysOff.ok) troubles.push(daysOff.trouble)
  if (troubles.length > 0 || !daysOff.ok) return { ok: false, troubles }
  const { country: _country, region: _region, quietHours: _quietHours, hasOverview: _hasOverview, ...kept } = base
  return {
    ok: true,
    calendar: {
      ...kept,
      weekdays: entry.weekdays.toSorted((a, b) => a - b),
      timeOfDay: entry.timeOfDay,
      daysOff: daysOff.days,
      ...(entry.isQuiet && { quietHours: { from: entry.quietFrom, until: entry.quietUntil } }),
      ...(entry.hasOverview && { hasOverview: true }),
      ...(entry.country !== '' && { country: entry.country }),
      ...(entry.region !== '' && { region: entry.region }),
    },
  }
}

/** The days off with the one being typed, in order. */
export function addDayOff(
  { daysOff, newDayOff }: CalendarEntry,
  today: Day,
  text: ScreenText,
): { readonly ok: true; readonly days: readonly Day[] } | { readonly ok: false; readonly trouble: Trouble<CalendarField> } {
  if (newDayOff.trim() === '') return { ok: true, days: daysOff }
  const read = readTypedDay(newDayOff, text.locale, today)
  if (!read.ok) return { ok: false, trouble: { at: 'newDayOff', message: text.t('optionsTroubleDay') } }
  return { ok: true, days: [...new Set([...daysOff, read.day])].toSorted() }
}
