import type { ClientId } from './client.ts'
import type { Day, Instant } from './day.ts'
import type { InvoiceId } from './invoice.ts'
import type { Money } from './money.ts'
import type { Stage, Tone } from './schedule.ts'

export type ReminderId = string

/**
 * What is known of the mail. `inserted`: in a compose; `sending`: Gmail was asked; `sent`: Gmail confirmed;
 * `scheduled`: Gmail will send it later; `cancelled`: taken back or discarded; `uncertain`: the freelancer must say.
 */
export type ReminderState = 'inserted' | 'sending' | 'sent' | 'scheduled' | 'cancelled' | 'uncertain'

export interface ReminderItem {
  readonly invoiceId: InvoiceId
  /** Each invoice of a statement keeps its own stage. */
  readonly stage: Stage
  /** The open balance the mail names. */
  readonly balance: Money
}

/** One mail about one or several invoices of one client. */
export interface Reminder {
  readonly id: ReminderId
  readonly clientId: ClientId
  readonly items: readonly ReminderItem[]
  readonly state: ReminderState
  /** The template's id, such as `en/first`; unset for a reminder imported from a backup without one. */
  readonly template?: string
  readonly language?: string
  readonly tone?: Tone
  readonly subject: string
  readonly text: string
  readonly to: readonly string[]
  readonly cc: readonly string[]
  /** The Gmail account the compose belongs to; empty when unknown. */
  readonly account: string
  readonly draftId?: string
  readonly threadId?: string
  readonly messageId?: string
  readonly insertedAt?: Instant
  readonly sentAt?: Instant
  /** The day, in the freelancer's zone, on which it was sent or is scheduled to be. */
  readonly sentOn?: Day
  /** The day by which the mail asks for payment or an answer. */
  readonly payBy?: Day
  /** The day the freelancer picked for the next follow-up; unset follows the schedule. */
  readonly followUpOn?: Day
}

/** Only the freelancer can say whether it reached the client: its end was not seen, or it is scheduled for a time that could not be read. */
export function isUncertain({ state, sentOn }: Pick<Reminder, 'state' | 'sentOn'>): boolean {
  return state === 'uncertain' || (state === 'scheduled' && sentOn === undefined)
}
