import type { Day, Instant } from './day.ts'
import type { Invoice } from './invoice.ts'
import type { Reminder, ReminderState } from './reminder.ts'
import { isLaterStage, type Stage } from './schedule.ts'

/** A reminder that reached the client, will reach them, or may already be on its way. */
export interface Contact {
  readonly on: Day
  /** Its moment, where Gmail told it; else that of its insertion, as of one that is scheduled. */
  readonly at?: Instant
  /** The stage of the invoice in question: in a statement each invoice has its own. */
  readonly stage: Stage
  readonly payBy?: Day
  readonly followUpOn?: Day
}

/** A mail that Gmail was asked to send counts as sent: rather one reminder too few than one twice. */
const contactStates: ReadonlySet<ReminderState> = new Set(['sent', 'sending', 'scheduled'])

/** The reminders that count for an invoice, oldest first; what was only inserted, or was taken back, does not. */
export function contactsOf(reminders: readonly Reminder[], invoice: Invoice): Contact[] {
  return reminders
    .filter(({ state }) => contactStates.has(state))
    .flatMap((reminder) => {
      const stage = reminder.items.find(({ invoiceId }) => invoiceId === invoice.id)?.stage
      if (!stage) return []
      const { insertedAt, sentAt: at = insertedAt, payBy, followUpOn } = reminder
      return [{ on: contactDay(reminder, invoice), stage, ...(at && { at }), ...(payBy && { payBy }), ...(followUpOn && { followUpOn }) }]
    })
    .toSorted(compareContacts)
}

/**
 * The day of a reminder. Records without `sentOn` fall back on an instant's UTC day, the nearest there is without a zone, and at
 * last on the day of the invoice.
 */
export function contactDay({ sentOn, sentAt, insertedAt }: Reminder, invoice: Invoice): Day {
  return sentOn ?? sentAt?.slice(0, 10) ?? insertedAt?.slice(0, 10) ?? invoice.issuedOn
}

function compareContacts(a: Contact, b: Contact): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1
  if (a.stage === b.stage) return 0
  return isLaterStage(a.stage, b.stage) ? 1 : -1
}
