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
  const result = await save(work)
  await derive()
  return result
}

/** Like `change`, for somebody who is waiting: resolves as soon as the change is saved, the rest follows. */
export async function changeFast<T>(work: (transaction: WriteTransaction, now: Now) => Promise<T>): Promise<T> {
  const result = await save(work)
  deriveSoon()
  return result
}

/** Tells the other pages of a change that is saved, and derives from it while nobody waits. */
export function deriveSoon(): void {
  void derive()
}

function save<T>(work: (transaction: WriteTransaction, now: Now) => Promise<T>): Promise<T> {
  const now = clock()
  return write((transaction) => work(transaction, now))
}

async function derive(): Promise<void> {
  announce()
  // The change is saved; what is derived from it comes again with the next alarm.
  await reconcile().catch((error: unknown) => console.error('Politely could not set alarms and notifications:', error))
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
