import { addDays, atTime, dayOf } from './day.ts'
import type { WorkCalendar } from './settings.ts'

/**
 * The first moment from `ms` on at which a notification may come: `ms` itself outside the quiet hours, else their end (epoch milliseconds).
 * Quiet hours may go over midnight; from and until at the same time are none.
 */
export function afterQuietHours(ms: number, { quietHours }: Pick<WorkCalendar, 'quietHours'>, zone: string): number {
  if (!quietHours || quietHours.from === quietHours.until) return ms
  const { from, until } = quietHours
  const today = dayOf(ms, zone)
  // Those that began yesterday may still go on.
  for (const day of [addDays(today, -1), today]) {
    const end = atTime(until > from ? day : addDays(day, 1), until, zone)
    if (atTime(day, from, zone) <= ms && ms < end) return end
  }
  return ms
}
