import { withoutIndex } from '../store/index-records.ts'
import { readStore } from '../store/read-store.ts'
import { putReminder, rederiveSome, startRederiving } from '../store/save-records.ts'
import type { ReadTransaction, WriteTransaction } from '../store/schema.ts'
import { read, write } from '../store/transaction.ts'
import { addDays } from '../domain/day.ts'
import type { Now } from './clock.ts'
import { writeRequestMs } from './write-requests.ts'

/** Gmail confirms a mail within seconds, minutes offline; after this long only the freelancer can say. */
const sendingMs = 10 * 60_000
/** A call is repeated at once or never. */
const insertRequestMs = 24 * 60 * 60_000
const nudgeDays = 60

/** What grows old by itself: mails on their way for too long become uncertain, answered requests go, new settings reach all invoices, and so does a clock set back. */
export async function housekeep(now: Now): Promise<void> {
  const work = await read((transaction) => look(transaction, now))
  if (work.lost.length > 0) await write((transaction) => giveUp(transaction, work.lost, now))
  if (work.requests.length + work.nudges.length > 0) {
    await write((transaction) => forget(transaction, work), { isRecord: false })
  }
  if (work.isNewDay) await write((transaction) => startDay(transaction, now), { isRecord: false })
  let hasMore = work.hasOldPlans || work.hasGoneBack
  while (hasMore) hasMore = await write((transaction) => rederiveSome(transaction, now), { isRecord: false })
}

interface Work {
  readonly lost: readonly string[]
  readonly requests: readonly string[]
  readonly nudges: readonly string[]
  readonly hasOldPlans: boolean
  readonly isNewDay: boolean
  readonly hasGoneBack: boolean
}

async function look(transaction: ReadTransaction, { nowMs, today }: Now): Promise<Work> {
  const [sending, requests, nudges, deriveAfter, sweptOn] = await Promise.all([
    readStore(transaction, 'reminders').index('byState').getAll('sending'),
    readStore(transaction, 'requests').getAll(),
    readStore(transaction, 'nudges')
      .index('byDay')
      .getAllKeys(IDBKeyRange.upperBound(addDays(today, -nudgeDays))),
    readStore(transaction, 'meta').get('deriveAfter'),
    readStore(transaction, 'meta').get('sweptOn'),
  ])
  const age = (at: string): number => nowMs - Date.parse(at)
  return {
    lost: sending.filter(({ index }) => age(index.changedAt) > sendingMs).map(({ id }) => id),
    requests: requests.filter(({ kind, at }) => age(at) > (kind === 'write' ? 6 * writeRequestMs : insertRequestMs)).map(({ id }) => id),
    nudges,
    hasOldPlans: deriveAfter !== undefined,
    isNewDay: sweptOn !== today,
    hasGoneBack: typeof sweptOn === 'string' && sweptOn > today,
  }
}

/** Days only go on; where they went back, what was derived from the wrong day is derived again. */
async function startDay(transaction: WriteTransaction, { today }: Now): Promise<void> {
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

async function forget(transaction: WriteTransaction, { requests, nudges }: Work): Promise<void> {
  for (const id of requests) await transaction.objectStore('requests').delete(id)
  for (const id of nudges) await transaction.objectStore('nudges').delete(id)
}
