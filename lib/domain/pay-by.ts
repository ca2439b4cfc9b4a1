import { addDays, daysBetween, type Day } from './day.ts'
import type { FollowUp } from './follow-up.ts'
import type { Invoice } from './invoice.ts'
import type { WorkCalendar } from './settings.ts'
import { isWorkingDay, nextWorkingDay, type IsDayOff } from './working-days.ts'

/** A week is what a client needs to get a payment approved; less than this many days would be pushing. */
const usualDays = 7
const fewestDays = 3

/**
 * The day by which a mail sent today asks for payment or an answer (etiquette rule 10): the due date while that is ahead, else the last
 * working day before the next follow-up, at most a week away, so that the mail and the schedule say the same.
 */
export function suggestPayBy({
  invoices,
  next,
  today,
  calendar,
  isDayOff,
}: {
  readonly invoices: readonly Pick<Invoice, 'dueOn'>[]
  /** The plan as it would stand after sending, without regard to a pay-by day. */
  readonly next: Pick<FollowUp, 'on'>
  readonly today: Day
  readonly calendar: Pick<WorkCalendar, 'weekdays' | 'daysOff'>
  readonly isDayOff?: IsDayOff
}): Day {
  const dueDays = invoices.map(({ dueOn }) => dueOn).toSorted()
  const [firstDue] = dueDays
  if (firstDue !== undefined && firstDue > today) return firstDue
  const days = next.on === null ? usualDays : Math.min(usualDays, Math.max(fewestDays, daysBetween(today, next.on) - 1))
  for (let ahead = days; ahead >= fewestDays; ahead -= 1) {
    const day = addDays(today, ahead)
    if (isWorkingDay(day, calendar, isDayOff)) return day
  }
  return nextWorkingDay(addDays(today, fewestDays), calendar, isDayOff)
}
