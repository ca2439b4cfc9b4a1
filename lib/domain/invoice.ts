import type { ClientId } from './client.ts'
import { addDays, type Day, type Instant } from './day.ts'
import { addMoney, subtractMoney, type Money } from './money.ts'
import type { Stage } from './schedule.ts'

export type InvoiceId = string

export interface Payment {
  readonly amount: Money
  readonly paidOn: Day
}

export type HoldReason = 'promised' | 'dispute' | 'paused'

/** Reminders rest: until the end of a day, or until further notice (`null`). */
export interface Hold {
  readonly reason: HoldReason
  readonly until: Day | null
  readonly note: string
  readonly since: Day
}

/** Where the conversation about an invoice lives in Gmail. */
export interface ThreadLink {
  /** The Gmail account's address. */
  readonly account: string
  /** Legacy thread id, hexadecimal. */
  readonly threadId: string
  /** The token Gmail shows in the address bar for this thread, where it was seen. */
  readonly token?: string
}

/** One invoice. The open balance is never stored: see `openBalance`. */
export interface Invoice {
  readonly id: InvoiceId
  readonly number: string
  readonly clientId: ClientId
  readonly total: Money
  readonly issuedOn: Day
  readonly dueOn: Day
  /** In the invoice's currency, in the order they were recorded. */
  readonly payments: readonly Payment[]
  readonly paymentLink?: string
  readonly poNumber?: string
  readonly project?: string
  readonly notes?: string
  /** Overrides the client's language. */
  readonly language?: string
  /** Copied on this invoice's reminders beside the client's own list. */
  readonly cc?: readonly string[]
  readonly hold?: Hold
  readonly writtenOffOn?: Day
  /** Stages the freelancer chose to leave out. */
  readonly waived?: readonly Stage[]
  /** The freelancer asked not to be nudged before this day. */
  readonly snoozedUntil?: Day
  readonly thread?: ThreadLink
  /** The last day on which the freelancer wrote or called by hand; the log says what was said. */
  readonly contactedOn?: Day
  /** The client's last reply nobody answered since: its day, and its moment where that is known. */
  readonly repliedOn?: Day
  readonly repliedAt?: Instant
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

/** All payments added up. */
export function paidTotal(invoice: Invoice): Money {
  return invoice.payments.map(({ amount }) => amount).reduce(addMoney, { minor: 0, currency: invoice.total.currency })
}

/** What is still owed: total − payments. Negative when too much was paid. */
export function openBalance(invoice: Invoice): Money {
  return subtractMoney(invoice.total, paidTotal(invoice))
}

/** Nothing is owed any more. */
export function isPaid(invoice: Invoice): boolean {
  return openBalance(invoice).minor <= 0
}

/** The day on which the payments, in the order of their days, first reached the total; null while something is owed. */
export function paidInFullOn(invoice: Invoice): Day | null {
  let left = invoice.total.minor
  for (const { amount, paidOn } of invoice.payments.toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1))) {
    left -= amount.minor
    if (left <= 0) return paidOn
  }
  return null
}

/** The first day on which reminders may go out again: the day after a promised date, the `until` day of a pause or dispute; null when open-ended. */
export function holdEndsOn(hold: Hold): Day | null {
  if (hold.until === null) return null
  return hold.reason === 'promised' ? addDays(hold.until, 1) : hold.until
}

/** Whether reminders rest on a day. */
export function isOnHold(invoice: Invoice, today: Day): boolean {
  if (!invoice.hold) return false
  const endsOn = holdEndsOn(invoice.hold)
  return endsOn === null || today < endsOn
}
