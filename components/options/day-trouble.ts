import type { Day } from '../../lib/domain/day.ts'
import { dayText } from '../day-text.ts'
import type { ScreenText } from '../text.tsx'
import type { Trouble } from './trouble.ts'
import type { TypedDay } from './typed-day.ts'

/** "That date does not exist: 31 Nov. Did you mean 30 Nov?", with the day that exists as a way out. */
export function dayTrouble(read: Extract<TypedDay, { readonly ok: false }>, today: Day, text: ScreenText): Omit<Trouble, 'at'> {
  if (read.code === 'not-a-day') return { message: text.t('optionsTroubleDay') }
  const typed = new Intl.DateTimeFormat(text.locale, { month: 'short', timeZone: 'UTC' }).format(Date.UTC(read.year, read.month - 1, 1))
  return {
    message: text.t('optionsTroubleNoSuchDay', `${read.dayOfMonth} ${typed}`, dayText(read.suggestion, today, text)),
    fixes: [{ label: text.t('optionsUse', dayText(read.suggestion, today, text)), value: read.suggestion }],
  }
}
