import type { Client } from './client.ts'
import { daysBetween, type Day } from './day.ts'
import type { FollowUp } from './follow-up.ts'
import { isOnHold, isPaid, openBalance, type Invoice } from './invoice.ts'
import type { Money } from './money.ts'

/** How an invoice stands, as the chips and rows show it: colour, icon and word. */
export type InvoiceState = 'not-due' | 'due-soon' | 'overdue' | 'long-overdue' | 'on-hold' | 'promised' | 'paid' | 'written-off'

/** An invoice with all that follows from it on a given day: what lists show. */
export interface InvoiceRow {
  readonly invoice: Invoice
  readonly client: Client
  readonly balance: Money
  readonly state: InvoiceState
  /** Negative before the due date. */
  readonly daysOverdue: number
  readonly followUp: FollowUp
}

/** A due date this many days away, or fewer, is near. */
const soonDays = 7
/** More days overdue than this are long. */
const longDays = 30

/** How an invoice stands on a day. What ends it (paid, written off) goes before a hold, a hold before its age. */
export function invoiceState(invoice: Invoice, today: Day): InvoiceState {
  if (invoice.writtenOffOn) return 'written-off'
  if (isPaid(invoice)) return 'paid'
  if (isOnHold(invoice, today)) return invoice.hold?.reason === 'promised' ? 'promised' : 'on-hold'
  const daysOverdue = daysBetween(invoice.dueOn, today)
  if (daysOverdue > longDays) return 'long-overdue'
  if (daysOverdue > 0) return 'overdue'
  return daysOverdue >= -soonDays ? 'due-soon' : 'not-due'
}

/** Puts together what lists show of an invoice on a day. */
export function makeRow(invoice: Invoice, client: Client, followUp: FollowUp, today: Day): InvoiceRow {
  return {
    invoice,
    client,
    balance: openBalance(invoice),
    state: invoiceState(invoice, today),
    daysOverdue: daysBetween(invoice.dueOn, today),
    followUp,
  }
}

/**
 * Sorts rows, most urgent first: something to do before on hold before nothing to do; then the nearer follow-up, the
 * longer overdue, the number. A total order, so that lists never jump.
 */
export function compareUrgency(a: InvoiceRow, b: InvoiceRow): number {
  return (
    urgencyGroup(a) - urgencyGroup(b) ||
    compareText(a.followUp.on ?? '', b.followUp.on ?? '') ||
    b.daysOverdue - a.daysOverdue ||
    numberOrder.compare(a.invoice.number, b.invoice.number) ||
    compareText(a.invoice.id, b.invoice.id)
  )
}

/** INV-9 before INV-10. */
const numberOrder = new Intl.Collator('en', { numeric: true })

function urgencyGroup({ followUp, state }: InvoiceRow): number {
  if (state === 'written-off') return 4
  if (state === 'paid') return 3
  if (followUp.action === 'none') return 2
  return followUp.action === 'wait' ? 1 : 0
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
