import type { Client } from '../domain/client.ts'
import { normalAddress } from '../domain/client-matching.ts'
import type { Day, Instant } from '../domain/day.ts'
import { holdEndsOn, isPaid, paidInFullOn, type Invoice } from '../domain/invoice.ts'
import { followUpIndexDay } from '../domain/plan-follow-up.ts'
import type { Reminder } from '../domain/reminder.ts'
import { clientTerms, invoiceTerms } from '../domain/search-terms.ts'
import type { Settings } from '../domain/settings.ts'
import { endlessDay, type InvoiceIndex, type Shelf, type StoredClient, type StoredInvoice, type StoredReminder } from './schema.ts'

/** What an invoice's index is derived from. */
export interface InvoiceSources {
  readonly invoice: Invoice
  readonly client: Client
  /** All reminders of the invoice. */
  readonly reminders: readonly Reminder[]
  readonly settings: Settings
  readonly today: Day
  readonly nudgedFor?: Day
}

/** An invoice with everything by which it is found. */
export function indexInvoice({ invoice, nudgedFor, ...sources }: InvoiceSources): StoredInvoice {
  const followUpOn = followUpIndexDay({ invoice, ...sources })
  // Somebody was told of a day that is still to come when the clock was wrong: they are told again.
  const toldFor = nudgedFor !== undefined && nudgedFor <= sources.today ? nudgedFor : undefined
  const paidOn = invoice.writtenOffOn ? null : paidInFullOn(invoice)
  const index: InvoiceIndex = {
    shelf: shelfOf(invoice),
    terms: invoiceTerms(invoice),
    // Absent keys keep a record out of an index, which is the point: only what is due is read when asking what is due.
    ...(followUpOn && { followUpOn }),
    ...(followUpOn && followUpOn !== toldFor && { nudgeOn: followUpOn }),
    ...(toldFor && { nudgedFor: toldFor }),
    ...(paidOn && { paidOn }),
    ...(invoice.hold && shelfOf(invoice) === 'open' && { heldUntil: holdEndsOn(invoice.hold) ?? endlessDay }),
  }
  return { ...invoice, index }
}

export function indexClient(client: Client): StoredClient {
  const email = normalAddress(client.email)
  return {
    ...client,
    index: {
      name: client.name.slice(0, 100).toLowerCase(),
      terms: clientTerms(client),
      addresses: [...new Set([email, ...client.cc.map(normalAddress)])].filter((address) => address !== ''),
      domain: email.slice(email.lastIndexOf('@') + 1),
    },
  }
}

export function indexReminder(reminder: Reminder, changedAt: Instant): StoredReminder {
  return { ...reminder, index: { invoiceIds: [...new Set(reminder.items.map(({ invoiceId }) => invoiceId))], changedAt } }
}

/** A stored record as the rest of the house knows it. */
export function withoutIndex<T extends { readonly index: unknown }>(stored: T): Omit<T, 'index'> {
  const { index: _index, ...record } = stored
  return record
}

/** Where an invoice stands. */
export function shelfOf(invoice: Invoice): Shelf {
  if (invoice.writtenOffOn) return 'written-off'
  return isPaid(invoice) ? 'paid' : 'open'
}
