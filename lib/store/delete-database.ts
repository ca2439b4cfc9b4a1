import { deleteDB } from 'idb'
import { closeDatabase, databaseName } from './open-database.ts'
import { asStoreError } from './store-error.ts'

/**
 * Takes the whole database away, also one that does not open. Other pages close theirs when they are asked to; the next question makes a
 * new, empty one.
 * @throws StoreError when the browser refuses.
 */
export async function deleteDatabase(): Promise<void> {
  await closeDatabase()
  try {
    await deleteDB(databaseName)
  } catch (error) {
    throw asStoreError(error)
  }
}
