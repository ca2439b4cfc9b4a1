import type { Day } from '../lib/domain/day.ts'
import type { InvoiceRow } from '../lib/domain/invoice-row.ts'
import { dayText } from './day-text.ts'
import type { ScreenText } from './text.tsx'

/** How an invoice stands, in a few words: "12 days overdue", "due Fri 27 Nov", "promised for Mon 23 Nov", "paid". */
export function dueText({ invoice, state, daysOverdue }: InvoiceRow, today: Day, text: ScreenText): string {
  const { t, tn } = text
  const until = invoice.hold?.until
  if (state === 'paid') return t('commonPaid')
  if (state === 'written-off') return t('commonWrittenOff')
  if (state === 'on-hold') return until ? t('commonOnHoldUntil', dayText(until, today, text)) : t('commonOnHold')
  if (state === 'promised') return until ? t('commonPromisedFor', dayText(until, today, text)) : t('commonPromised')
  if (daysOverdue > 0) return tn('commonDaysOverdue', daysOverdue)
  if (daysOverdue === 0) return t('commonDueToday')
  if (daysOverdue === -1) return t('commonDueTomorrow')
  return t('commonDueOn', dayText(invoice.dueOn, today, text))
}
