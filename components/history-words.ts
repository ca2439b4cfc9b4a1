import type { HistoryEntry, HistoryFact } from '../lib/domain/history.ts'
import { formatDay, type Day } from '../lib/domain/day.ts'
import type { InvoiceId } from '../lib/domain/invoice.ts'
import { formatMoney } from '../lib/domain/money.ts'
import type { Reminder, ReminderState } from '../lib/domain/reminder.ts'
import { channelKeys, outcomeKeys } from './contact-words.ts'
import { holdSentence, stageText } from './reason-sentence.ts'
import type { ScreenText } from './text.tsx'

type ContactFact = Extract<HistoryFact, { readonly type: 'contact' }>

const reminderKeys = {
  inserted: 'historyReminderInserted',
  sending: 'historyReminderSending',
  sent: 'historyReminderSent',
  scheduled: 'historyReminderScheduled',
  cancelled: 'historyReminderCancelled',
  uncertain: 'historyReminderUncertain',
} as const satisfies Record<ReminderState, string>

/** What happened, as one line: "Second reminder sent", "You called: left a voicemail". */
export function historySentence({ fact, invoiceIds }: HistoryEntry, today: Day, text: ScreenText): string {
  const { t, locale } = text
  const day = (on: Day): string => formatDay(on, locale, 'medium')
  switch (fact.type) {
    case 'added':
      return t('historyAdded')
    case 'imported':
      return t('historyImported')
    case 'due-changed':
      return t('historyDueChanged', day(fact.from), day(fact.to))
    case 'total-changed':
      return t('historyTotalChanged', formatMoney(fact.from, locale), formatMoney(fact.to, locale))
    case 'reminder':
      return t(reminderKeys[fact.reminder.state], stagesText(fact.reminder, invoiceIds, text))
    case 'payment':
      return t('historyPaid', formatMoney(fact.payment.amount, locale))
    case 'held':
      return holdSentence({ ...fact.hold, note: '' }, today, text)
    case 'released':
      return t('historyReleased')
    case 'snoozed':
      return t('historySnoozed', day(fact.until))
    case 'stage-waived':
      return t('historyStageLeftOut', stageText(fact.stage, text))
    case 'stage-restored':
      return t('historyStageRestored', stageText(fact.stage, text))
    case 'written-off':
      return t('historyWrittenOff')
    case 'taken-up':
      return t('historyTakenUp')
    case 'answered':
      return t(fact.wasSent ? 'historyAnsweredSent' : 'historyAnsweredNotSent')
    case 'contact':
      return contactSentence(fact, text)
    case 'reply':
      return t('historyReply', fact.from)
  }
}

/** What was noted with it; empty when nothing was. */
export function historyNote({ fact }: HistoryEntry): string {
  if (fact.type === 'held') return fact.hold.note
  return fact.type === 'contact' ? fact.contact.note : ''
}

/** The numbers of the invoices it is about, as far as they are known. */
export function historyNumbers({ invoiceIds }: HistoryEntry, numbers: ReadonlyMap<InvoiceId, string>): readonly string[] {
  return invoiceIds.flatMap((id) => numbers.get(id) ?? [])
}

/** The moment of a mail; other entries happened on a day. */
export function momentOf({ fact, at }: HistoryEntry): string | null {
  if (fact.type === 'reminder') return fact.reminder.sentAt ?? null
  const isMail = fact.type === 'reply' || (fact.type === 'contact' && fact.contact.messageId !== undefined)
  return isMail ? (at ?? null) : null
}

function contactSentence({ contact: { channel, outcome, messageId } }: ContactFact, { t }: ScreenText): string {
  if (outcome === undefined || messageId !== undefined) return t('historyOwnMail')
  return t('historyContactEntry', t(channelKeys[channel]), t(outcomeKeys[outcome]))
}

/** The stages of the invoices in question; in a statement each has its own. */
function stagesText({ items }: Reminder, invoiceIds: readonly InvoiceId[], text: ScreenText): string {
  const own = items.filter(({ invoiceId }) => invoiceIds.includes(invoiceId))
  return [...new Set(own.map(({ stage }) => stageText(stage, text)))].join(', ')
}
