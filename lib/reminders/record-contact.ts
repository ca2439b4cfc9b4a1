import type { ContactNote } from '../domain/contact-note.ts'
import { laterDay, type Day, type Instant } from '../domain/day.ts'
import type { HistoryEntry } from '../domain/history.ts'
import type { Invoice, InvoiceId } from '../domain/invoice.ts'
import { withoutIndex } from '../store/index-records.ts'
import { logEvent } from '../store/log-event.ts'
import { putInvoice } from '../store/save-records.ts'
import type { ContactTrace, WriteTransaction } from '../store/schema.ts'
import { lastLoggedContact, takeBack, withUndo, type Traced } from './act-trace.ts'
import { change, type Undo } from './changes.ts'
import type { Now } from './clock.ts'

/**
 * Records that the freelancer wrote or called by hand about some invoices: a line of their history, from which the minimum gap counts. A
 * reply of that day or before counts as read. Invoices that are gone are left out.
 */
export function recordContact(ids: readonly InvoiceId[], on: Day, contact: ContactNote): Promise<Undo> {
  return withUndo(contacting(ids, on, contact))
}

/** What `recordContact` does, for somebody with a transaction of their own. */
export function contacting(ids: readonly InvoiceId[], on: Day, contact: ContactNote): Traced {
  return async (transaction, now) => {
    const invoices = await invoicesIn(transaction, ids)
    const contacts = await tracesOf(transaction, invoices)
    const events: number[] = []
    for (const [clientId, own] of Map.groupBy(invoices, (invoice) => invoice.clientId)) {
      const invoiceIds = own.map(({ id }) => id)
      events.push(await logEvent(transaction, { at: now.at, on, clientId, invoiceIds, fact: { type: 'contact', contact } }))
    }
    for (const invoice of invoices) await putInvoice(transaction, withContact(invoice, { on }, now), now)
    return { events, contacts }
  }
}

/** Takes a contact out of the history that was recorded by mistake; nothing happens when it is gone. */
export async function removeContact({ at, invoiceIds }: Pick<HistoryEntry, 'at' | 'invoiceIds'>): Promise<Undo> {
  const removed = await change(async (transaction, now) => {
    const byInvoice = transaction.objectStore('events').index('byInvoice')
    const [first = ''] = invoiceIds
    const [keys, events] = await Promise.all([byInvoice.getAllKeys(first), byInvoice.getAll(first)])
    const index = events.findIndex((event) => event.fact.type === 'contact' && event.at === at)
    const [key, event] = [keys[index], events[index]]
    if (key === undefined || !event) return null
    const contacts = await tracesOf(transaction, await invoicesIn(transaction, event.invoiceIds))
    await takeBack(transaction, { events: [key], contacts }, now)
    return { key, event }
  })
  return async () => {
    if (!removed) return
    const { key, event } = removed
    await change(async (transaction, now) => {
      await transaction.objectStore('events').put(event, key)
      for (const invoice of await invoicesIn(transaction, event.invoiceIds)) {
        await putInvoice(transaction, withContact(invoice, { on: event.on }, now), now)
      }
    })
  }
}

/** The invoice after a contact by hand, at a moment or somewhen on a day: a reply that came no later is answered by it. */
export function withContact(invoice: Invoice, { on, at }: { readonly on: Day; readonly at?: Instant }, now: Pick<Now, 'at'>): Invoice {
  const { repliedOn, repliedAt } = invoice
  const contacted: Invoice = { ...invoice, contactedOn: laterDay(invoice.contactedOn ?? '', on), updatedAt: now.at }
  if (repliedOn === undefined) return contacted
  const isAnswered = at !== undefined && repliedAt !== undefined ? repliedAt <= at : repliedOn <= on
  return isAnswered ? withoutReply(contacted) : contacted
}

function withoutReply({ repliedOn: _repliedOn, repliedAt: _repliedAt, ...invoice }: Invoice): Invoice {
  return invoice
}

function tracesOf(transaction: WriteTransaction, invoices: readonly Invoice[]): Promise<ContactTrace[]> {
  return Promise.all(
    invoices.map(async ({ id, contactedOn = '', repliedOn, repliedAt }) => {
      const isLogged = contactedOn === (await lastLoggedContact(transaction, id))
      return { id, repliedOn, repliedAt, unloggedOn: isLogged ? '' : contactedOn }
    }),
  )
}

async function invoicesIn(transaction: WriteTransaction, ids: readonly InvoiceId[]): Promise<readonly Invoice[]> {
  const store = transaction.objectStore('invoices')
  const stored = await Promise.all([...new Set(ids)].map((id) => store.get(id)))
  return stored.filter((invoice) => invoice !== undefined).map(withoutIndex)
}
