import { withoutIndex } from '../store/index-records.ts'
import { readStore } from '../store/read-store.ts'
import { putReminder, rederiveSome, startRederiving } from '../store/save-records.ts'
import type { ReadTransaction, WriteTransaction } from '../store/schema.ts'
import { read, write } from '../store/transaction.ts'
import { addDays } from '../domain/day.ts'
import type { Now } from './clock.ts'

/** Gmail confirms a mail within seconds, minutes offline; after this long only the freelancer can say. */
const sendingMs = 10 * 60_000
/** A call is repeated at once or never, and a compose that was asked for is not opened hours later. */
const requestMs = 24 * 60 * 60_000
const nudgeDays = 60

/** What grows old by itself: mails on their way for too long become uncertain, old requests and nudges go, new settings reach all invoices, and so does a clock set back. */
export async function housekeep(now: Now): Promise<void> {
  const work = await read((transaction) => look(transaction, now))
  if (work.lost.length > 0) await write((transaction) => giveUp(transaction, work.lost, now))
  if (work.isNewDay) await write((transaction) => startDay(transaction, now), { isRecord: false })
  let hasMore = work.hasOldPlans || work.hasGoneBack
  while (hasMore) hasMore = await write((transaction) => rederiveSome(transaction, now), { isRecord: false })
}

interface Work {
  readonly lost: readonly string[]
  readonly hasOldPlans: boolean
  readonly isNewDay: boolean
  readonly hasGoneBack: boolean
}

async function look(transaction: ReadTransaction, { nowMs, today }: Now): Promise<Work> {
  const [sending, deriveAfter, sweptOn] = await Promise.all([
    readStore(transaction, 'reminders').index('byState').getAll('sending'),
    readStore(transaction, 'meta').get('deriveAfter'),
    readStore(transaction, 'meta').get('sweptOn'),
  ])
  return {
    lost: sending.filter(({ index }) => nowMs - Date.parse(index.changedAt) > sendingMs).map(({ id }) => id),
    hasOldPlans: deriveAfter !== undefined,
    isNewDay: sweptOn !== today,
    hasGoneBack: typeof sweptOn === 'string' && sweptOn > today,
  }
}

/** Days only go on; where they went back, what was derived from the wrong day is derived again. What nobody will ask for any more goes. */
async function startDay(transaction: WriteTransaction, now: Now): Promise<void> {
  const { today } = now
  await forget(transaction, now)
  const meta = transaction.objectStore('meta')
  const sweptOn = await meta.get('sweptOn')
  if (typeof sweptOn === 'string' && sweptOn > today) await startRederiving(transaction)
  await meta.put(today, 'sweptOn')
}

async function giveUp(transaction: WriteTransaction, ids: readonly string[], now: Now): Promise<void> {
  for (const id of ids) {
    const stored = await transaction.objectStore('reminders').get(id)
    if (stored?.state !== 'sending') continue
    // If it went out after all, it did when Gmail was asked, not when it was written.
    await putReminder(transaction, { ...withoutIndex(stored), state: 'uncertain', sentAt: stored.index.changedAt }, now)
  }
}

async function forget(transaction: WriteTransaction, { nowMs, today }: Now): Promise<void> {
  const requests = transaction.objectStore('requests')
  const nudges = transaction.objectStore('nudges')
  for (const { id, at } of await requests.getAll()) if (nowMs - Date.parse(at) > requestMs) await requests.delete(id)
  const old = await nudges.index('byDay').getAllKeys(IDBKeyRange.upperBound(addDays(today, -nudgeDays)))
  for (const id of old) await nudges.delete(id)
}
