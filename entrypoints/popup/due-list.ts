import { dayOf, type Day } from '../../lib/domain/day.ts'
import { laterToday, type LaterToday } from '../../lib/domain/later-today.ts'
import type { Reminder } from '../../lib/domain/reminder.ts'
import { clock } from '../../lib/reminders/clock.ts'
import { dueNow, upcoming, type DueClient } from '../../lib/reminders/due.ts'
import { listInvoices, readInvoice } from '../../lib/reminders/list-invoices.ts'
import { uncertainReminders } from '../../lib/reminders/uncertain.ts'

/** A mail of which only the freelancer knows whether it went out, with what to call it by. */
export interface Uncertain {
  readonly reminder: Reminder
  readonly numbers: readonly string[]
  readonly clientName: string
  /** The day it was put into a mail. */
  readonly insertedOn: Day | null
}

/** All that the popup shows. */
export interface DueList {
  readonly today: Day
  readonly later: LaterToday | null
  readonly due: readonly DueClient[]
  readonly uncertain: readonly Uncertain[]
  /** The next day after today on which something is due. */
  readonly next: { readonly on: Day; readonly invoices: number } | null
  readonly hasInvoices: boolean
}

export async function readDueList(): Promise<DueList> {
  const [due, reminders, [next], all] = await Promise.all([
    dueNow(),
    uncertainReminders(),
    upcoming(1),
    listInvoices({ filter: 'all', limit: 1 }),
  ])
  const uncertain = await Promise.all(reminders.map(nameReminder))
  const { today, nowMs, zone } = clock()
  return { today, later: laterToday(nowMs, zone), due, uncertain, next: next ?? null, hasInvoices: all.total > 0 }
}

async function nameReminder(reminder: Reminder): Promise<Uncertain> {
  const rows = await Promise.all(reminder.items.map(({ invoiceId }) => readInvoice(invoiceId)))
  const known = rows.filter((row) => row !== null)
  return {
    reminder,
    numbers: known.map(({ invoice }) => invoice.number),
    clientName: known[0]?.client.name ?? reminder.to.join(', '),
    insertedOn: reminder.insertedAt ? dayOf(reminder.insertedAt, clock().zone) : null,
  }
}
