import type { Day } from '../lib/domain/day.ts'
import { formatMoney } from '../lib/domain/money.ts'
import type { SuggestionReason } from '../lib/mail/choose-template.ts'
import { dayText } from './day-text.ts'
import type { ScreenText } from './text.tsx'

/** Why a template is suggested, as one line. Empty where the invoice's own line says it already. */
export function suggestionSentence(why: SuggestionReason, today: Day, text: ScreenText): string {
  const { t, locale } = text
  switch (why.code) {
    case 'stage':
    case 'promise-passed':
      return ''
    case 'several':
      return t(why.isMixed ? 'reasonSuggestMixed' : 'reasonSuggestSeveral', why.invoices)
    case 'promised':
      return t('reasonSuggestPromised')
    case 'part-payment':
      return t('reasonSuggestPartPayment', formatMoney(why.amount, locale), dayText(why.paidOn, today, text))
    case 'paid':
      return t('reasonSuggestPaid')
    case 'disputed':
      return t('reasonSuggestDisputed')
    case 'after-final':
      return t('reasonSuggestAfterFinal')
    case 'nothing-planned':
      return t('reasonSuggestNothingPlanned')
  }
}
