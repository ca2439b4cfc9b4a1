import type { Client, ClientId } from '../domain/client.ts'
import type { HistoryEntry } from '../domain/history.ts'
import type { Invoice, InvoiceId } from '../domain/invoice.ts'
import { withoutIndex } from '../store/index-records.ts'
import { readStore } from '../store/read-store.ts'
import { invoicesOfClient } from '../store/save-records.ts'
import { read } from '../store/transaction.ts'
import { historyOf } from './history.ts'

/** Everything that happened to an invoice or a client, with what it is about. */
export interface History {
  readonly client: Client
  /** The one invoice, or all of the client, nearest due date first. */
  readonly invoices: readonly Invoice[]
  /** Oldest first. */
  readonly entries: readonly HistoryEntry[]
}

/** The history of an invoice or a client; null when it is gone. */
export async function readHistory(of: { readonly invoiceId: InvoiceId } | { readonly clientId: ClientId }): Promise<History | null> {
  const subject = await read(async (transaction) => {
    const stored = 'invoiceId' in of ? [await readStore(transaction, 'invoices').get(of.invoiceId)] : []
    const clientId = 'clientId' in of ? of.clientId : stored[0]?.clientId
    const client = clientId === undefined ? undefined : await readStore(transaction, 'clients').get(clientId)
    if (!client) return null
    const invoices = 'clientId' in of ? await invoicesOfClient(transaction, of.clientId) : stored
    return { client: withoutIndex(client), invoices: invoices.filter((invoice) => invoice !== undefined).map(withoutIndex) }
  })
  return subject && { ...subject, entries: await historyOf(of) }
}
