import { write } from '../store/transaction.ts'
import type { WriteTransaction } from '../store/schema.ts'
import { clock, type Now } from './clock.ts'
import { reconcile } from './reconcile.ts'

/** Takes back what was just done. */
export type Undo = () => Promise<void>

const channelName = 'politely'

/**
 * Changes records in one transaction; when they are safely saved, tells the other pages and derives alarms, nudges and badge anew.
 * @throws StoreError when nothing was saved.
 */
export async function change<T>(work: (transaction: WriteTransaction, now: Now) => Promise<T>): Promise<T> {
  const now = clock()
  const result = await write((transaction) => work(transaction, now))
  announce()
  // The change is saved; what is derived from it comes again with the next alarm.
  await reconcile().catch((error: unknown) => console.error('Politely could not set alarms and notifications:', error))
  return result
}

/** Tells every open page, this one included, that records changed. */
export function announce(): void {
  const channel = new BroadcastChannel(channelName)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin: ours
  channel.postMessage('changed')
  channel.close()
}

/** Calls the listener after every change of records, wherever it was made. Returns its undo. */
export function watchChanges(listener: () => void): () => void {
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', listener)
  return () => channel.close()
}
