import { dayOf, type Day } from '../domain/day.ts'
import type { Reminder } from '../domain/reminder.ts'
import { clock } from './clock.ts'
import { readInvoice } from './list-invoices.ts'
import { oldDrafts } from './old-drafts.ts'
import { uncertainReminders } from './uncertain.ts'

/** A mail of which only the freelancer knows whether it went out, with what to call it by. */
export interface Uncertain {
  readonly reminder: Reminder
  readonly numbers: readonly string[]
  readonly clientName: string
  /** The day it was put into a mail. */
  readonly insertedOn: Day | null
  /** It may simply be a draft still: "not yet" is an answer, too. */
  readonly canWait: boolean
}

/** What only the freelancer can answer, by the names that they know. */
export async function uncertainQuestions(): Promise<readonly Uncertain[]> {
  const [uncertain, drafts] = await Promise.all([uncertainReminders(), oldDrafts()])
  return Promise.all([...uncertain, ...drafts].map(nameReminder))
}

async function nameReminder(reminder: Reminder): Promise<Uncertain> {
  const rows = await Promise.all(reminder.items.map(({ invoiceId }) => readInvoice(invoiceId)))
  const known = rows.filter((row) => row !== null)
  return {
    reminder,
    numbers: known.map(({ invoice }) => invoice.number),
    clientName: known[0]?.client.name ?? reminder.to.join(', '),
    canWait: reminder.state === 'inserted',
    insertedOn: reminder.insertedAt ? dayOf(reminder.insertedAt, clock().zone) : null,
  }
}
