import { readLocal, writeLocal } from '../browser/local-storage.ts'
import { dayOf, type Day } from '../domain/day.ts'
import type { Reminder, ReminderId } from '../domain/reminder.ts'
import { withoutIndex } from '../store/index-records.ts'
import { readStore } from '../store/read-store.ts'
import { remindersOf } from '../store/save-records.ts'
import type { ReadTransaction } from '../store/schema.ts'
import { read } from '../store/transaction.ts'
import { announce, type Undo } from './changes.ts'
import { clock } from './clock.ts'

/** What was put off, and the day on which: the next day it is asked again. */
interface PutOff {
  readonly on: Day
  readonly ids: readonly ReminderId[]
}

const key = 'draftsPutOff'

/**
 * Reminders in drafts of an earlier day, about invoices that are still open. Here nobody saw them leave, but they may have been sent from another
 * device, or from a Gmail tab that had to go without us. Unlike what is uncertain they hold nothing up: a draft may lie for days.
 */
export async function oldDrafts(): Promise<readonly Reminder[]> {
  const { today, zone } = clock()
  const { ids } = await putOffOn(today)
  return read(async (transaction) => {
    const drafts = (await readStore(transaction, 'reminders').index('byState').getAll('inserted')).map(withoutIndex)
    const old = drafts.filter(({ id, insertedAt }) => insertedAt !== undefined && dayOf(insertedAt, zone) < today && !ids.includes(id))
    const isOpen = await Promise.all(old.map((reminder) => isOpenQuestion(transaction, reminder)))
    return old.filter((_reminder, index) => isOpen[index])
  })
}

/** The draft is still one: it is asked about again tomorrow. */
export async function putOffDraft(id: ReminderId): Promise<Undo> {
  const { today } = clock()
  const { ids } = await putOffOn(today)
  await putOff({ on: today, ids: [...ids, id] })
  return async () => {
    const now = await putOffOn(today)
    await putOff({ on: today, ids: now.ids.filter((other) => other !== id) })
  }
}

/** One of its invoices is open, and no mail about it went out since. */
async function isOpenQuestion(transaction: ReadTransaction, { insertedAt = '', items }: Reminder): Promise<boolean> {
  for (const { invoiceId } of items) {
    const invoice = await readStore(transaction, 'invoices').get(invoiceId)
    if (invoice?.index.shelf !== 'open') continue
    const all = await remindersOf(transaction, invoiceId)
    if (!all.some(({ state, sentAt, sentOn }) => state === 'sent' && (sentAt ?? sentOn ?? '') > insertedAt)) return true
  }
  return false
}

async function putOffOn(today: Day): Promise<PutOff> {
  const known = (await readLocal(key)) as PutOff | undefined // only `putOff` writes it
  return known?.on === today ? known : { on: today, ids: [] }
}

async function putOff(next: PutOff): Promise<void> {
  await writeLocal({ [key]: next })
  announce()
}
