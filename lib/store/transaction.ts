import { forgetDatabase, openDatabase } from './open-database.ts'
import type { Database, ReadTransaction, StoreName, WriteTransaction } from './schema.ts'
import { asStoreError, StoreError } from './store-error.ts'
import { saveTallies } from './tallies.ts'

const allStores: StoreName[] = [
  'clients',
  'invoices',
  'reminders',
  'templates',
  'settings',
  'events',
  'nudges',
  'requests',
  'tallies',
  'meta',
]

/**
 * Reads in one transaction: everything it sees belongs together. Only questions to the store may be awaited in it. Where the browser closes the
 * connection under it, it is read once more from a new one.
 */
export async function read<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<T> {
  try {
    return await readOnce(work)
  } catch (error) {
    if (!(error instanceof StoreError) || error.trouble !== 'storage-closed') throw error
    return await readOnce(work)
  }
}

async function readOnce<T>(work: (transaction: ReadTransaction) => Promise<T>): Promise<T> {
  const transaction = await begin((database) => database.transaction(allStores, 'readonly'))
  // Nobody waits for the end of reading; when the browser ends it early, the question that was open fails.
  transaction.done.catch(() => undefined)
  try {
    return await work(transaction)
  } catch (error) {
    throw asStoreError(error)
  }
}

/**
 * Changes records in one transaction, all or nothing. Resolves only when they are safely on the disk; `put` alone proves nothing, the
 * quota is checked at the end. Only questions to the store may be awaited in it. `isRecord: false` is for bookkeeping, which can be
 * lost in a power cut and needs no second copy. With `isSafe: false` a record outlives the worker and the browser, and a power cut only
 * after the next safe write, which is the caller's to make before anybody is told that it is saved.
 * @throws StoreError when the store failed; whatever `work` threw otherwise. Then nothing was changed.
 */
export async function write<T>(
  work: (transaction: WriteTransaction) => Promise<T>,
  { isRecord = true, isSafe = isRecord }: { readonly isRecord?: boolean; readonly isSafe?: boolean } = {},
): Promise<T> {
  const durability = isSafe ? 'strict' : 'relaxed'
  const transaction: WriteTransaction = await begin((database) => database.transaction(allStores, 'readwrite', { durability }))
  // It is awaited below; when `work` fails first, its rejection must not count as unhandled.
  transaction.done.catch(() => undefined)
  try {
    const [result] = await Promise.all([work(transaction), isRecord && countChange(transaction)])
    await saveTallies(transaction)
    await transaction.done
    return result
  } catch (error) {
    abort(transaction)
    throw asStoreError(transaction.error ?? error)
  }
}

async function countChange(transaction: WriteTransaction): Promise<void> {
  const meta = transaction.objectStore('meta')
  const changes = Number((await meta.get('changes')) ?? 0)
  await meta.put(changes + 1, 'changes')
}

/** A connection the browser is just closing refuses new transactions: then a new one is opened, once. */
async function begin<T>(start: (database: Database) => T): Promise<T> {
  try {
    return start(await openDatabase())
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw asStoreError(error)
    forgetDatabase()
    return start(await openDatabase())
  }
}

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort()
  } catch {
    // It has already ended.
  }
}
