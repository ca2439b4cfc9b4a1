import type { ClientId } from '../domain/client.ts'
import type { InvoiceId } from '../domain/invoice.ts'
import { withoutIndex } from '../store/index-records.ts'
import { deriveInvoice, invoicesOfClient, putClient, removeInvoice, restoreInvoice } from '../store/save-records.ts'
import type { LoggedEvent, StoredClient, StoredInvoice, StoredReminder, WriteTransaction } from '../store/schema.ts'
import { change, type Undo } from './changes.ts'

/** What one deletion took away: enough to bring it back. */
interface Removed {
  readonly client?: StoredClient
  readonly invoices: readonly StoredInvoice[]
  readonly reminders: readonly StoredReminder[]
  readonly events: readonly (readonly [number, LoggedEvent])[]
}

/** Deletes an invoice with its history. A statement that also names other invoices stays, for them. */
export async function deleteInvoice(id: InvoiceId): Promise<Undo> {
  const removed = await change((transaction) => removeInvoices(transaction, [id]))
  return () => restore(removed)
}

/** Deletes a client with all invoices and their history. */
export async function deleteClient(id: ClientId): Promise<Undo> {
  const removed = await change(async (transaction) => {
    const client = await transaction.objectStore('clients').get(id)
    const invoices = await invoicesOfClient(transaction, id)
    const history = await removeInvoices(
      transaction,
      invoices.map((invoice) => invoice.id),
    )
    await transaction.objectStore('clients').delete(id)
    return { ...history, ...(client && { client }) }
  })
  return () => restore(removed)
}

async function removeInvoices(transaction: WriteTransaction, ids: readonly InvoiceId[]): Promise<Removed> {
  const gone = new Set(ids)
  const invoices: StoredInvoice[] = []
  const reminders = new Map<string, StoredReminder>()
  const events = new Map<number, LoggedEvent>()
  for (const id of ids) {
    const invoice = await removeInvoice(transaction, id)
    if (!invoice) continue
    invoices.push(invoice)
    for (const reminder of await transaction.objectStore('reminders').index('byInvoice').getAll(id)) reminders.set(reminder.id, reminder)
    let cursor = await transaction.objectStore('events').index('byInvoice').openCursor(id)
    for (; cursor; cursor = await cursor.continue()) events.set(cursor.primaryKey, cursor.value)
  }
  const wholly = <T>(record: T, invoiceIds: readonly InvoiceId[]): T[] => (invoiceIds.every((id) => gone.has(id)) ? [record] : [])
  const removed: Removed = {
    invoices,
    reminders: [...reminders.values()].flatMap((reminder) => wholly(reminder, reminder.index.invoiceIds)),
    events: [...events].flatMap((entry) => wholly(entry, entry[1].invoiceIds)),
  }
  for (const { id } of removed.reminders) await transaction.objectStore('reminders').delete(id)
  for (const [key] of removed.events) await transaction.objectStore('events').delete(key)
  return removed
}

function restore({ client, invoices, reminders, events }: Removed): Promise<void> {
  return change(async (transaction, now) => {
    for (const reminder of reminders) await transaction.objectStore('reminders').put(reminder)
    for (const invoice of invoices) await restoreInvoice(transaction, invoice)
    for (const [key, event] of events) await transaction.objectStore('events').put(event, key)
    if (client) await putClient(transaction, withoutIndex(client), now)
    else for (const { id } of invoices) await deriveInvoice(transaction, id, now)
  })
}
