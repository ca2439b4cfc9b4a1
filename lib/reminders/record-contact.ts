import type { ContactNote } from '../domain/contact-note.ts'
import { laterDay, type Day, type Instant } from '../domain/day.ts'
import type { HistoryEntry } from '../domain/history.ts'
import type { Invoice, InvoiceId } from '../domain/invoice.ts'
import { withoutIndex } from '../store/index-records.ts'
import { logEvent } from '../store/log-event.ts'
import { putInvoice } from '../store/save-records.ts'
import type { WriteTransaction } from '../store/schema.ts'
import { change, type Undo } from './changes.ts'
import type { Now } from './clock.ts'

/**
 * Records that the freelancer wrote or called by hand about some invoices: a line of their history, from which the minimum gap counts. A
 * reply of that day or before counts as read. Invoices that are gone are left out.
 */
export async function recordContact(ids: readonly InvoiceId[], on: Day, contact: ContactNote): Promise<Undo> {
  const done = await change(async (transaction, now) => {
    const before = await Promise.all((await invoicesIn(transaction, ids)).map((invoice) => withUnlogged(transaction, invoice)))
    const events: number[] = []
    for (const [clientId, own] of Map.groupBy(before, ({ invoice }) => invoice.clientId)) {
      const invoiceIds = own.map(({ invoice }) => invoice.id)
      events.push(await logEvent(transaction, { at: now.at, on, clientId, invoiceIds, fact: { type: 'contact', contact } }))
    }
    for (const { invoice } of before) await putInvoice(transaction, withContact(invoice, { on }, now), now)
    return { before, events }
  })
  return () => change((transaction, now) => takeBack(transaction, done.before, done.events, now))
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
    const invoices = await invoicesIn(transaction, event.invoiceIds)
    const before = await Promise.all(invoices.map((invoice) => withUnlogged(transaction, invoice)))
    await takeBack(transaction, before, [key], now)
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

interface Before {
  readonly invoice: Invoice
  /** A contact that the log does not know: it came without its line, from a backup. */
  readonly unloggedOn: Day
}

async function withUnlogged(transaction: WriteTransaction, invoice: Invoice): Promise<Before> {
  const { id, contactedOn = '' } = invoice
  return { invoice, unloggedOn: contactedOn === (await lastLoggedContact(transaction, id)) ? '' : contactedOn }
}

async function takeBack(transaction: WriteTransaction, before: readonly Before[], events: readonly number[], now: Now): Promise<void> {
  for (const key of events) await transaction.objectStore('events').delete(key)
  for (const { invoice: old, unloggedOn } of before) {
    const { id, repliedOn, repliedAt } = old
    const stored = await transaction.objectStore('invoices').get(id)
    if (!stored) continue
    const { contactedOn: _contactedOn, ...invoice } = withoutIndex(stored)
    // Another contact may have been recorded meanwhile: it goes on counting.
    const last = laterDay(unloggedOn, await lastLoggedContact(transaction, id))
    const isReplyOpen = invoice.repliedOn === undefined && repliedOn !== undefined
    const restored: Invoice = {
      ...invoice,
      ...(last !== '' && { contactedOn: last }),
      ...(isReplyOpen && { repliedOn, ...(repliedAt !== undefined && { repliedAt }) }),
      updatedAt: now.at,
    }
    await putInvoice(transaction, restored, now)
  }
}

async function lastLoggedContact(transaction: WriteTransaction, id: InvoiceId): Promise<Day> {
  const events = await transaction.objectStore('events').index('byInvoice').getAll(id)
  return events.reduce((last, { fact, on }) => (fact.type === 'contact' ? laterDay(last, on) : last), '')
}

async function invoicesIn(transaction: WriteTransaction, ids: readonly InvoiceId[]): Promise<readonly Invoice[]> {
  const store = transaction.objectStore('invoices')
  const stored = await Promise.all([...new Set(ids)].map((id) => store.get(id)))
  return stored.filter((invoice) => invoice !== undefined).map(withoutIndex)
}
