import type { LoggedEvent, WriteTransaction } from './schema.ts'

/** Writes a line into the log; returns its key, by which an undo takes it out again. */
export async function logEvent(transaction: WriteTransaction, event: LoggedEvent): Promise<number> {
  return transaction.objectStore('events').add(event)
}
