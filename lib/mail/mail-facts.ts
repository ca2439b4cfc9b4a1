import type { Client } from '../domain/client.ts'
import type { Day } from '../domain/day.ts'
import type { FollowUp } from '../domain/follow-up.ts'
import type { Invoice } from '../domain/invoice.ts'
import type { Money } from '../domain/money.ts'
import type { Reminder } from '../domain/reminder.ts'
import type { Settings } from '../domain/settings.ts'

/** One invoice as a mail sees it: with its plan, and its own reminders that were sent, oldest first. */
export interface MailInvoice {
  readonly invoice: Invoice
  readonly followUp: FollowUp
  readonly sent: readonly Reminder[]
}

/** Everything a mail may speak of. Times and languages are given, never read from the machine. */
export interface MailFacts {
  readonly today: Day
  readonly settings: Settings
  readonly client: Client
  /** At least one, most urgent first, all of this client. */
  readonly invoices: readonly MailInvoice[]
  /** The client's latest invoice that was paid in full, where there is one: gratitude needs real history. */
  readonly lastPaid?: { readonly number: string; readonly paidOn: Day; readonly isOnTime: boolean }
  /** Gmail adds the freelancer's signature itself: the mail then ends with the name only. */
  readonly hasSignature: boolean
  /** The day by which the mail asks for payment or an answer. */
  readonly payBy: Day
  /** The day of the next mail if this one stays without an answer, where it is planned. */
  readonly nextContactOn?: Day
  /** The late fee or interest that was agreed and has come up so far, for the one invoice of the mail. Never a default. */
  readonly lateFee?: Money
  /** The open instalments of the one invoice of the mail, in order. */
  readonly instalments?: readonly { readonly amount: Money; readonly dueOn: Day }[]
}
