import { dayOf } from '../domain/day.ts'
import { isUncertain, type Reminder, type ReminderId } from '../domain/reminder.ts'
import { withoutIndex } from '../store/index-records.ts'
import { logEvent } from '../store/log-event.ts'
import { readStore } from '../store/read-store.ts'
import { putReminder } from '../store/save-records.ts'
import { read } from '../store/transaction.ts'
import { change, type Undo } from './changes.ts'

/** Reminders of which only the freelancer knows whether they went out, or, scheduled for a time nobody could read, will. They block a second one until answered. */
export function uncertainReminders(): Promise<readonly Reminder[]> {
  return read(async (transaction) => {
    const byState = readStore(transaction, 'reminders').index('byState')
    const [uncertain, scheduled] = await Promise.all([byState.getAll('uncertain'), byState.getAll('scheduled')])
    return [...uncertain, ...scheduled.filter(isUncertain)].map(withoutIndex)
  })
}

/** The freelancer's answer to "Did you send …?". Sent counts from the day Gmail was asked to send it; what was scheduled, or sent from elsewhere, at the latest from today. */
export async function answerUncertain(id: ReminderId, answer: 'sent' | 'not-sent'): Promise<Undo> {
  const done = await change(async (transaction, now) => {
    const stored = await transaction.objectStore('reminders').get(id)
    if (!stored || !(isUncertain(stored) || stored.state === 'inserted')) return null
    const before = withoutIndex(stored)
    const at = before.state === 'uncertain' ? (before.sentAt ?? before.insertedAt) : now.at
    const sentOn = before.sentOn ?? (at ? dayOf(at, now.zone) : now.today)
    await putReminder(transaction, answer === 'sent' ? { ...before, state: 'sent', sentOn } : { ...before, state: 'cancelled' }, now)
    const event = await logEvent(transaction, {
      at: now.at,
      on: now.today,
      clientId: before.clientId,
      invoiceIds: before.items.map(({ invoiceId }) => invoiceId),
      fact: { type: 'answered', wasSent: answer === 'sent' },
    })
    return { before, event }
  })
  return async () => {
    if (!done) return
    await change(async (transaction, now) => {
      await putReminder(transaction, done.before, now)
      await transaction.objectStore('events').delete(done.event)
    })
  }
}
