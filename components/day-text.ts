import { daysBetween, formatDay, type Day, type Instant } from '../lib/domain/day.ts'
import type { ScreenText } from './text.tsx'

/** A day as people say it: "Fri 6 Nov", and "6 Nov 2025" when the year is not today's. */
export function dayText(day: Day, today: Day, { locale }: ScreenText): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  // Commas between the parts only slow the eye down: "Fri, Nov 6".
  return formatDay(day, locale, isThisYear ? 'short' : 'medium').replaceAll(',', '')
}

/** A moment of today by the clock on the wall: "15:00". */
export function timeText(at: Instant, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(Date.parse(at))
}

/** How far away a day is: "today", "tomorrow", "in 3 days", "12 days ago". */
export function distanceText(day: Day, today: Day, { t, tn }: ScreenText): string {
  const days = daysBetween(today, day)
  if (days === 0) return t('commonToday')
  if (days === 1) return t('commonTomorrow')
  if (days === -1) return t('commonYesterday')
  return days > 0 ? tn('commonInDays', days) : tn('commonDaysAgo', -days)
}

/** "Fri 6 Nov (12 days ago)". */
export function dayWithDistance(day: Day, today: Day, text: ScreenText): string {
  return text.t('commonDayWithDistance', dayText(day, today, text), distanceText(day, today, text))
}
