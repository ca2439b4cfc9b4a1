import type { IDBPObjectStore, IDBPTransaction } from 'idb'
import type { PolitelySchema, ReadTransaction, StoreName } from './schema.ts'

/** A store for reading, whichever kind of transaction one is in. */
export function readStore<N extends StoreName>(transaction: ReadTransaction, name: N): IDBPObjectStore<PolitelySchema, StoreName[], N> {
  // A transaction that may write may also read; idb's types tell the two apart by what the readonly one lacks.
  return (transaction as IDBPTransaction<PolitelySchema, StoreName[]>).objectStore(name)
}
