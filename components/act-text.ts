import { dayText, timeText } from './day-text.ts'
import type { DueAct } from './due-act.ts'
import { stageText } from './reason-sentence.ts'
import type { ScreenText } from './text.tsx'
import type { Day } from '../lib/domain/day.ts'
import { formatMoney } from '../lib/domain/money.ts'

/** What was just done, in words. */
export function actText(act: DueAct, numberOf: (invoiceId: string) => string, today: Day, text: ScreenText): string {
  const { t, locale } = text
  const numbers = new Intl.ListFormat(locale).format(idsOf(act).map(numberOf))
  switch (act.type) {
    case 'paid':
      return t('popupDonePaid', numbers)
    case 'partly-paid':
      return t('popupDonePartly', formatMoney(act.amount, locale), numbers)
    case 'rest':
      return t('popupDoneLater', timeText(act.until, locale))
    case 'snooze':
      return t('popupDoneSnooze', dayText(act.until, today, text))
    case 'contact':
      return t('historyContactSaved', numbers)
    case 'leave-out': {
      const names = new Set(act.items.map(({ stage }) => stageText(stage, text)))
      return t('historyLeftOut', numbers, new Intl.ListFormat(locale).format(names))
    }
    case 'write-off':
      return t('popupDoneWriteOff', numbers)
    case 'hold': {
      const { reason, until } = act.hold
      if (reason === 'dispute') return t('popupDoneDispute', numbers)
      if (until === null) return t('popupDoneHold', numbers)
      return t(reason === 'promised' ? 'popupDonePromised' : 'popupDoneHoldUntil', numbers, dayText(until, today, text))
    }
  }
}

function idsOf(act: DueAct): readonly string[] {
  if (act.type === 'partly-paid') return [act.invoiceId]
  return act.type === 'leave-out' ? act.items.map(({ invoiceId }) => invoiceId) : act.invoiceIds
}
