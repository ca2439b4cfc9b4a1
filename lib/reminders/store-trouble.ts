import { openDatabase } from '../store/open-database.ts'
import { readStore } from '../store/read-store.ts'
import { StoreError, type StoreTrouble } from '../store/store-error.ts'
import { read } from '../store/transaction.ts'

/** Why the records cannot be shown. `storage-lost`: the browser made an empty database where there was a full one. */
export type RecoveryTrouble = StoreTrouble | 'storage-lost'

/** Opening takes milliseconds; after this long something holds the database. */
const openMs = 10_000

/** What keeps the records from being shown; null when all is well. Asks the database itself, and changes nothing. */
export async function storeTrouble(): Promise<RecoveryTrouble | null> {
  try {
    await Promise.race([openDatabase(), tooLate()])
    const changes = await read(async (transaction) => Number((await readStore(transaction, 'meta').get('changes')) ?? 0))
    // Nothing was ever saved in this database: then a copy is from the one before it.
    return changes === 0 && (await hasCopy()) ? 'storage-lost' : null
  } catch (error) {
    if (error instanceof StoreError) return error.trouble
    throw error
  }
}

/** Asked for once in a database's life, so what reads a copy is loaded only then. */
async function hasCopy(): Promise<boolean> {
  const { secondCopySummary } = await import('./recovery.ts')
  return ((await secondCopySummary())?.invoices ?? 0) > 0
}

function tooLate(): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  setTimeout(() => reject(new StoreError('storage-failed', new Error('Opening took too long.'))), openMs)
  return promise
}
