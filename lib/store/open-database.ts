import { openDB } from 'idb'
import { migrations } from './migrations.ts'
import type { Database, PolitelySchema } from './schema.ts'
import { asStoreError } from './store-error.ts'

export const databaseName = 'politely'

let connection: Promise<Database> | null = null

/**
 * The one connection of this page or worker, opened when first asked for and again after the browser or a newer version closed it.
 * @throws StoreError when the database cannot be opened.
 */
export function openDatabase(): Promise<Database> {
  if (connection) return connection
  const opening = connect()
  connection = opening
  opening.catch(() => {
    if (connection === opening) connection = null
  })
  return opening
}

/** Lets go of the connection; the next question opens another one. */
export async function closeDatabase(): Promise<void> {
  const open = connection
  connection = null
  await open?.then(
    (database) => database.close(),
    () => undefined,
  )
}

/** The connection turned out to be closed by the browser. */
export function forgetDatabase(): void {
  connection = null
}

async function connect(): Promise<Database> {
  try {
    return await openDB<PolitelySchema>(databaseName, migrations.length, {
      async upgrade(database, oldVersion, _newVersion, transaction) {
        for (const migrate of migrations.slice(oldVersion)) {
          // Migrations are written against bare names: see there.
          await migrate(database as never, transaction as never)
        }
      },
      // A newer version of the extension wants to upgrade: stand aside, or it waits for ever.
      blocking: () => void closeDatabase(),
      terminated: forgetDatabase,
    })
  } catch (error) {
    throw asStoreError(error)
  }
}
