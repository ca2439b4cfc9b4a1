import { addDays, isoWeekday, type Day } from './day.ts'
import type { WorkCalendar } from './settings.ts'

/** Tells public holidays; comes from a table, so it is handed in. */
export type IsDayOff = (day: Day) => boolean

type WorkingDays = Pick<WorkCalendar, 'weekdays' | 'daysOff'>

const mondayToFriday: readonly number[] = [1, 2, 3, 4, 5]

/** A calendar without a single free day within two years is a slip, not a plan: reminders then go out all the same. */
const longestSearch = 731

/**
 * Whether the freelancer works on a day: one of their weekdays, no day off of their own, no public holiday.
 * A calendar without any valid weekday counts as Monday to Friday.
 */
export function isWorkingDay(day: Day, calendar: WorkingDays, isDayOff?: IsDayOff): boolean {
  const chosen = calendar.weekdays.filter((weekday) => mondayToFriday.includes(weekday) || weekday === 6 || weekday === 7)
  const weekdays = chosen.length > 0 ? chosen : mondayToFriday
  return weekdays.includes(isoWeekday(day)) && !calendar.daysOff.includes(day) && !isDayOff?.(day)
}

/** The day itself when it is a working day, else the next one; the day itself again when there is none within two years. */
export function nextWorkingDay(day: Day, calendar: WorkingDays, isDayOff?: IsDayOff): Day {
  let candidate = day
  for (let step = 0; step < longestSearch; step += 1) {
    if (isWorkingDay(candidate, calendar, isDayOff)) return candidate
    candidate = addDays(candidate, 1)
  }
  return day
}
