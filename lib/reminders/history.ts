import type { ClientId } from '../domain/client.ts'
import { dayOf } from '../domain/day.ts'
import type { HistoryEntry } from '../domain/history.ts'
import type { InvoiceId } from '../domain/invoice.ts'
import { readStore } from '../store/read-store.ts'
import { invoicesOfClient, remindersOf, remindersOfClient } from '../store/save-records.ts'
import { read } from '../store/transaction.ts'
import { clock } from './clock.ts'

/** Everything that happened to an invoice, or to all invoices of a client, oldest first. Cancelled reminders are left out. */
export function historyOf(of: { readonly invoiceId: InvoiceId } | { readonly clientId: ClientId }): Promise<readonly HistoryEntry[]> {
  const { zone, today } = clock()
  return read(async (transaction) => {
    const isInvoice = 'invoiceId' in of
    const store = readStore(transaction, 'invoices')
    const events = readStore(transaction, 'events')
    const [invoices, reminders, logged] = await Promise.all([
      isInvoice ? store.get(of.invoiceId).then((invoice) => (invoice ? [invoice] : [])) : invoicesOfClient(transaction, of.clientId),
      isInvoice ? remindersOf(transaction, of.invoiceId) : remindersOfClient(transaction, of.clientId),
      isInvoice ? events.index('byInvoice').getAll(of.invoiceId) : events.index('byClient').getAll(of.clientId),
    ])
    const mails = reminders
      .filter(({ state }) => state !== 'cancelled')
      .map((reminder): HistoryEntry => {
        const at = reminder.sentAt ?? reminder.insertedAt
        return {
          on: reminder.sentOn ?? (at === undefined ? (invoices[0]?.issuedOn ?? today) : dayOf(at, zone)),
          ...(at !== undefined && { at }),
          clientId: reminder.clientId,
          invoiceIds: reminder.items.map(({ invoiceId }) => invoiceId),
          fact: { type: 'reminder', reminder },
        }
      })
    const payments = invoices.flatMap(({ id, clientId, payments: list }) =>
      list.map((payment): HistoryEntry => ({ on: payment.paidOn, clientId, invoiceIds: [id], fact: { type: 'payment', payment } })),
    )
    return [...logged, ...mails, ...payments].toSorted((a, b) => compare(a.on, b.on) || compare(a.at ?? '', b.at ?? ''))
  })
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
