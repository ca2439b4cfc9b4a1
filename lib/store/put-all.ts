import { unwrap, type IDBPObjectStore } from 'idb'
import type { PolitelySchema, StoreName } from './schema.ts'

/**
 * Puts many records into a store, making each just before. Only the last of each batch is waited for, so that the page can draw in between
 * while the store always has a batch at hand: one promise for each of 100,000 records would take seconds. When a record cannot be put, the
 * transaction aborts, and whoever waits for it hears why.
 */
export async function putAll<N extends StoreName, S>(
  store: IDBPObjectStore<PolitelySchema, StoreName[], N, 'readwrite'>,
  sources: readonly S[],
  make: (source: S) => PolitelySchema[N]['value'],
  batch = 100,
): Promise<void> {
  const bare = unwrap(store)
  let before: Promise<unknown> = Promise.resolve()
  for (let start = 0; start < sources.length; start += batch) {
    const records = sources.slice(start, start + batch).map(make)
    const last = records.pop()
    if (last === undefined) break
    for (const record of records) bare.put(record)
    const put = store.put(last)
    // When the batch before fails, so does this one, and nobody waits for it any more.
    put.catch(() => undefined)
    await before
    before = put
  }
  await before
}
