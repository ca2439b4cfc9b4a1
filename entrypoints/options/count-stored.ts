import type { StoredCounts } from '../../components/options/data-view.tsx'
import { readStore } from '../../lib/store/read-store.ts'
import { read } from '../../lib/store/transaction.ts'

/** How many records of each kind there are. */
export function countStored(): Promise<StoredCounts> {
  return read(async (transaction) => {
    const [clients, invoices, reminders, templates] = await Promise.all([
      readStore(transaction, 'clients').count(),
      readStore(transaction, 'invoices').count(),
      readStore(transaction, 'reminders').count(),
      readStore(transaction, 'templates').count(),
    ])
    return { clients, invoices, reminders, templates }
  })
}
