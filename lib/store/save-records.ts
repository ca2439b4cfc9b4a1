import type { Client, ClientId } from '../domain/client.ts'
import type { Day, Instant } from '../domain/day.ts'
import type { Invoice, InvoiceId } from '../domain/invoice.ts'
import type { Reminder } from '../domain/reminder.ts'
import { defaultSettings, type Settings } from '../domain/settings.ts'
import { rangeOfClient } from './find-invoices.ts'
import { indexClient, indexInvoice, indexReminder, withoutIndex } from './index-records.ts'
import { readStore } from './read-store.ts'
import type { ReadTransaction, Shelf, StoredInvoice, WriteTransaction } from './schema.ts'
import { noteChange } from './tallies.ts'

/** The moment of a change: the day decides the plan, the instant is written down. */
export interface Moment {
  readonly today: Day
  readonly at: Instant
}

/** Saves an invoice and derives its index. Its client must be there. */
export async function putInvoice(transaction: WriteTransaction, invoice: Invoice, { today }: Moment): Promise<void> {
  const invoices = transaction.objectStore('invoices')
  const [client, reminders, settings, before] = await Promise.all([
    transaction.objectStore('clients').get(invoice.clientId),
    remindersOf(transaction, invoice.id),
    settingsIn(transaction),
    invoices.get(invoice.id),
  ])
  if (!client) throw new Error(`Invoice ${invoice.id} has no client.`)
  noteChange(transaction, before, invoice)
  await invoices.put(indexInvoice({ invoice, client, reminders, settings, today, nudgedFor: before?.index.nudgedFor }))
}

/** Puts an invoice back as it was stored. */
export async function restoreInvoice(transaction: WriteTransaction, stored: StoredInvoice): Promise<void> {
  const invoices = transaction.objectStore('invoices')
  noteChange(transaction, await invoices.get(stored.id), stored)
  await invoices.put(stored)
}

/** Takes an invoice away and hands it out. */
export async function removeInvoice(transaction: WriteTransaction, id: InvoiceId): Promise<StoredInvoice | undefined> {
  const invoices = transaction.objectStore('invoices')
  const stored = await invoices.get(id)
  noteChange(transaction, stored, undefined)
  await invoices.delete(id)
  return stored
}

/** Saves a client; its invoices are found under its new name, and planned by its new wishes, from the same moment on. */
export async function putClient(transaction: WriteTransaction, client: Client, { today }: Moment): Promise<void> {
  await transaction.objectStore('clients').put(indexClient(client))
  const invoices = await invoicesOfClient(transaction, client.id)
  await deriveInvoices(transaction, { client, invoices, today })
}

/** Saves a reminder and plans its invoices anew. */
export async function putReminder(transaction: WriteTransaction, reminder: Reminder, moment: Moment): Promise<void> {
  const stored = indexReminder(reminder, moment.at)
  await transaction.objectStore('reminders').put(stored)
  for (const id of stored.index.invoiceIds) await deriveInvoice(transaction, id, moment)
}

/**
 * Saves a reminder that stands in a compose and nowhere else, or stood there until now. Its invoices are left as they are: no plan changes
 * before Gmail says that the mail went out, and a person is waiting.
 */
export async function putUnsent(transaction: WriteTransaction, reminder: Reminder, at: Instant): Promise<void> {
  await transaction.objectStore('reminders').put(indexReminder(reminder, at))
}

/** Derives the index of an invoice again, after something it depends on changed. Nothing happens when the invoice is gone. */
export async function deriveInvoice(transaction: WriteTransaction, id: InvoiceId, moment: Moment): Promise<void> {
  const stored = await transaction.objectStore('invoices').get(id)
  if (stored) await putInvoice(transaction, withoutIndex(stored), moment)
}

/** Derives the index of many invoices of one client, reading its reminders only once. */
export async function deriveInvoices(
  transaction: WriteTransaction,
  { client, invoices, today }: { readonly client: Client; readonly invoices: readonly StoredInvoice[]; readonly today: Day },
): Promise<void> {
  if (invoices.length === 0) return
  const [settings, reminders] = await Promise.all([settingsIn(transaction), remindersOfClient(transaction, client.id)])
  const byInvoice = groupByInvoice(reminders)
  const store = transaction.objectStore('invoices')
  await Promise.all(
    invoices.map(({ index, ...invoice }) =>
      store.put(
        indexInvoice({
          invoice,
          client,
          reminders: byInvoice.get(invoice.id) ?? [],
          settings,
          today,
          nudgedFor: index.nudgedFor,
        }),
      ),
    ),
  )
}

export async function settingsIn(transaction: ReadTransaction): Promise<Settings> {
  return (await readStore(transaction, 'settings').get('settings')) ?? defaultSettings
}

export async function remindersOf(transaction: ReadTransaction, id: InvoiceId): Promise<Reminder[]> {
  return (await readStore(transaction, 'reminders').index('byInvoice').getAll(id)).map(withoutIndex)
}

/** A client's reminders, oldest change first. */
export async function remindersOfClient(transaction: ReadTransaction, id: ClientId): Promise<Reminder[]> {
  const range = IDBKeyRange.bound([id], [id, []])
  return (await readStore(transaction, 'reminders').index('byClient').getAll(range)).map(withoutIndex)
}

/** A client's invoices; only those on one shelf when it is named. Nearest due date first. */
export async function invoicesOfClient(transaction: ReadTransaction, id: ClientId, shelf?: Shelf): Promise<StoredInvoice[]> {
  return readStore(transaction, 'invoices').index('byClient').getAll(rangeOfClient(id, shelf))
}

export function groupByInvoice(reminders: readonly Reminder[]): ReadonlyMap<InvoiceId, readonly Reminder[]> {
  const groups = new Map<InvoiceId, Reminder[]>()
  for (const reminder of reminders) {
    for (const id of new Set(reminder.items.map(({ invoiceId }) => invoiceId))) {
      const group = groups.get(id)
      if (group) group.push(reminder)
      else groups.set(id, [reminder])
    }
  }
  return groups
}

/** Marks every open invoice as planned by old settings. */
export async function startRederiving(transaction: WriteTransaction): Promise<void> {
  await transaction.objectStore('meta').put('', 'deriveAfter')
}

/** Plans some of the invoices that still follow old settings; says whether there are more. */
export async function rederiveSome(transaction: WriteTransaction, { today }: Moment, batch = 500): Promise<boolean> {
  const meta = transaction.objectStore('meta')
  const after = await meta.get('deriveAfter')
  if (typeof after !== 'string') return false
  const range = after === '' ? undefined : IDBKeyRange.lowerBound(after, true)
  const invoices = await transaction.objectStore('invoices').getAll(range, batch)
  const clients = transaction.objectStore('clients')
  for (const [clientId, group] of Map.groupBy(invoices, (invoice) => invoice.clientId)) {
    const client = await clients.get(clientId)
    const open = group.filter(({ index }) => index.shelf === 'open')
    if (client) await deriveInvoices(transaction, { client: withoutIndex(client), invoices: open, today })
  }
  const last = invoices.length === batch ? invoices.at(-1) : undefined
  await (last ? meta.put(last.id, 'deriveAfter') : meta.delete('deriveAfter'))
  return last !== undefined
}
