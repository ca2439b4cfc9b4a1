import { hideNotification, showNotification } from '../browser/notifications.ts'
import { screenLocale, text, textFor } from '../browser/text.ts'
import type { InvoiceRow } from '../domain/invoice-row.ts'
import { readStore } from '../store/read-store.ts'
import type { Nudge, ReadTransaction, WriteTransaction } from '../store/schema.ts'
import { read, write } from '../store/transaction.ts'
import type { Now } from './clock.ts'
import { dueRowsAmong, isResting } from './due.ts'
import { forgetClaim } from './put-nudge.ts'
import { notificationText } from './notification-text.ts'

interface Standing {
  readonly nudge: Nudge
  /** What is still due of it, most urgent first. */
  readonly rows: readonly InvoiceRow[]
}

/**
 * Shows every claimed nudge, unless it is quiet, and takes away those that nothing is left of. A nudge counts as shown only when the browser
 * says that it has the notification; until then it is shown again, with the same id.
 */
export async function showNudges(now: Now, isQuiet: boolean): Promise<void> {
  const standing = await read((transaction) => readStanding(transaction, now))
  const done: Nudge[] = []
  for (const { nudge, rows } of standing) {
    if (rows.length === 0) {
      await hideNotification(nudge.id)
      done.push({ ...nudge, state: 'dropped' })
    } else if (nudge.state !== 'shown' && !isQuiet) {
      const words = notificationText(rows, { text, textFor, locale: screenLocale() }, isDigest(nudge.id))
      if (await showNotification(nudge.id, words)) done.push({ ...nudge, state: 'shown' })
    }
  }
  if (done.length > 0) await write((transaction) => confirm(transaction, done), { isRecord: false })
}

/** What is still due of a nudge, most urgent first. */
export async function dueRowsOf(transaction: ReadTransaction, { invoiceIds }: Pick<Nudge, 'invoiceIds'>, now: Now): Promise<InvoiceRow[]> {
  const store = readStore(transaction, 'invoices')
  const stored = await Promise.all(invoiceIds.map((id) => store.get(id)))
  return dueRowsAmong(
    transaction,
    stored.filter((invoice) => invoice !== undefined),
    now,
  )
}

export function isDigest(id: string): boolean {
  return id.startsWith('follow-up|digest|')
}

async function readStanding(transaction: ReadTransaction, now: Now): Promise<readonly Standing[]> {
  const byState = readStore(transaction, 'nudges').index('byState')
  const [claimed, shown, resting] = await Promise.all([byState.getAll('claimed'), byState.getAll('shown'), byState.getAll('resting')])
  const nudges = [...claimed, ...shown, ...resting.filter((nudge) => !isResting(nudge, now))]
  return Promise.all(nudges.map(async (nudge) => ({ nudge, rows: await dueRowsOf(transaction, nudge, now) })))
}

async function confirm(transaction: WriteTransaction, done: readonly Nudge[]): Promise<void> {
  const nudges = transaction.objectStore('nudges')
  for (const nudge of done) {
    const now = await nudges.get(nudge.id)
    // More may have joined it while it was being shown; then it is shown once more.
    if (!now || now.invoiceIds.length !== nudge.invoiceIds.length) continue
    await nudges.put(nudge)
    if (now.state === 'claimed' && nudge.state === 'dropped') await forgetClaim(transaction, nudge.invoiceIds)
  }
}
