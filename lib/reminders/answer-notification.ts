import { hideNotification } from '../browser/notifications.ts'
import { showOptions } from '../browser/tabs.ts'
import { addDays } from '../domain/day.ts'
import { dayOffIn } from '../domain/holidays.ts'
import type { InvoiceRow } from '../domain/invoice-row.ts'
import { nextWorkingDay } from '../domain/working-days.ts'
import { readStore } from '../store/read-store.ts'
import { settingsIn } from '../store/save-records.ts'
import type { ReadTransaction } from '../store/schema.ts'
import { read } from '../store/transaction.ts'
import { snooze } from './change-invoice.ts'
import { clock, type Now } from './clock.ts'
import { dueRows } from './due.ts'
import { dueRowsOf, isDigest } from './show-nudges.ts'
import { openWrite } from './write-requests.ts'

/**
 * What the freelancer answered to a nudge. Write opens Gmail with a filled compose, or the list where the nudge was about many clients or asks
 * what to do next;
 * snooze waits until the next working day after today. Works from the id alone: the worker that showed it may be long gone.
 */
export async function answerNotification(id: string, answer: 'write' | 'snooze'): Promise<void> {
  const now = clock()
  const { today } = now
  await hideNotification(id)
  const { rows, settings } = await read(async (transaction) => ({
    rows: await rowsOfNotification(transaction, id, now),
    settings: await settingsIn(transaction),
  }))
  const ids = rows.map(({ invoice }) => invoice.id)
  const isQuestion = rows.every(({ followUp }) => followUp.action === 'ask')
  if (answer === 'snooze') await snooze(ids, nextWorkingDay(addDays(today, 1), settings.calendar, dayOffIn(settings.calendar)))
  else if (isDigest(id) || isQuestion) await showOptions()
  else await openWrite(ids)
}

async function rowsOfNotification(transaction: ReadTransaction, id: string, now: Now): Promise<readonly InvoiceRow[]> {
  const nudge = await readStore(transaction, 'nudges').get(id)
  if (nudge) return dueRowsOf(transaction, nudge, now)
  const clientId = id.split('|').slice(1, -1).join('|')
  return (await dueRows(transaction, now)).filter(({ client }) => isDigest(id) || client.id === clientId)
}
