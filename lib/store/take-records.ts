import { putAll } from './put-all.ts'
import type { StoredInvoice, StoreName, WriteTransaction } from './schema.ts'
import { noteChange } from './tallies.ts'

/** Every record of one store with its key, as it was. */
interface TakenStore {
  readonly name: StoreName
  readonly isKeyed: boolean
  readonly keys: readonly IDBValidKey[]
  readonly values: readonly unknown[]
}

/** Records that were taken out of the store and can be put back. */
export interface TakenRecords {
  readonly invoices: readonly StoredInvoice[]
  readonly others: readonly TakenStore[]
}

/** The store's own bookkeeping counts on; tallies follow the invoices. */
const bookkeeping: ReadonlySet<StoreName> = new Set(['meta', 'tallies'])

/** Empties the store and hands out what was in it. */
export async function takeRecords(transaction: WriteTransaction): Promise<TakenRecords> {
  const invoices = await transaction.objectStore('invoices').getAll()
  await transaction.objectStore('invoices').clear()
  await transaction.objectStore('tallies').clear()
  const others: TakenStore[] = []
  for (const name of transaction.objectStoreNames) {
    if (bookkeeping.has(name) || name === 'invoices') continue
    const store = transaction.objectStore(name)
    others.push({ name, isKeyed: store.keyPath !== null, keys: await store.getAllKeys(), values: await store.getAll() })
    await store.clear()
  }
  return { invoices, others }
}

/** Puts taken records back, indexes and all; what was saved meanwhile under another key stays. */
export async function putRecordsBack(transaction: WriteTransaction, { invoices, others }: TakenRecords): Promise<void> {
  const store = transaction.objectStore('invoices')
  const meanwhile = new Map((await store.getAll()).map((invoice) => [invoice.id, invoice]))
  await putAll(store, invoices, (invoice) => {
    noteChange(transaction, meanwhile.get(invoice.id), invoice)
    return invoice
  })
  for (const { name, isKeyed, keys, values } of others) {
    // The records come from this very store; the types of all stores at once are more than TypeScript can follow.
    const other = transaction.objectStore(name) as unknown as { put(value: unknown, key?: IDBValidKey): Promise<IDBValidKey> }
    await Promise.all(values.map((value, index) => (isKeyed ? other.put(value) : other.put(value, keys[index]))))
  }
}
