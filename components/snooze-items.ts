import calendar from 'lucide-static/icons/calendar.svg?raw'
import sunrise from 'lucide-static/icons/sunrise.svg?raw'
import sun from 'lucide-static/icons/sun.svg?raw'
import { addDays, isoWeekday, type Day } from '../lib/domain/day.ts'
import type { InvoiceId } from '../lib/domain/invoice.ts'
import type { LaterToday } from '../lib/domain/later-today.ts'
import { dayText, timeText } from './day-text.ts'
import type { DueAct } from './due-act.ts'
import type { MenuItem } from './menu.tsx'
import type { ScreenText } from './text.tsx'

interface Snoozing {
  readonly invoiceIds: readonly InvoiceId[]
  readonly today: Day
  /** Null when the day is nearly over. */
  readonly later: LaterToday | null
  readonly text: ScreenText
  readonly onAct: (act: DueAct) => void
  readonly onPickDay: () => void
}

/** When to be asked again: later today, tomorrow, next week, in two weeks, on a day to pick. */
export function snoozeItems({ invoiceIds, today, later, text, onAct, onPickDay }: Snoozing): MenuItem[] {
  const { t, locale } = text
  const tomorrow = addDays(today, 1)
  const monday = addDays(today, 8 - isoWeekday(today))

  function untilDay(key: string, until: Day): MenuItem {
    return { label: t(key, dayText(until, today, text)), icon: sunrise, onSelect: () => onAct({ type: 'snooze', invoiceIds, until }) }
  }

  function untilLater({ part, atMs }: LaterToday): MenuItem {
    const until = new Date(atMs).toISOString()
    const key = part === 'afternoon' ? 'popupThisAfternoon' : 'popupThisEvening'
    return { label: t(key, timeText(until, locale)), icon: sun, onSelect: () => onAct({ type: 'rest', invoiceIds, until }) }
  }

  return [
    ...(later ? [untilLater(later)] : []),
    untilDay('popupTomorrow', tomorrow),
    ...(monday === tomorrow ? [] : [untilDay('popupNextWeek', monday)]),
    untilDay('popupInTwoWeeks', addDays(monday, 7)),
    { label: t('popupPickDay'), icon: calendar, onSelect: onPickDay },
  ]
}
