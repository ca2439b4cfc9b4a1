import type { Instant } from '../domain/day.ts'
import type { InvoiceId } from '../domain/invoice.ts'
import { readStore } from '../store/read-store.ts'
import type { ReadTransaction } from '../store/schema.ts'
import { change, type Undo } from './changes.ts'
import { forgetClaim, nudgeId, putNudge } from './put-nudge.ts'

/**
 * Lets what is due of some invoices rest until a later moment of today: no badge, no list, and then a notification once more. Invoices that
 * are gone are left out. Nothing about the plan changes.
 */
export async function restUntil(ids: readonly InvoiceId[], restsUntil: Instant): Promise<Undo> {
  const done = await change(async (transaction, { today }) => {
    const invoices = transaction.objectStore('invoices')
    const stored = (await Promise.all([...new Set(ids)].map((id) => invoices.get(id)))).filter((invoice) => invoice !== undefined)
    const unseen = await unseenInvoices(transaction)
    const untold = stored.filter(({ id, index }) => index.nudgeOn !== undefined || unseen.has(id)).map(({ id }) => id)
    const nudges = [...Map.groupBy(stored, ({ clientId }) => clientId)].map(([clientId, own]) => ({
      id: nudgeId(clientId, restsUntil),
      invoiceIds: own.map(({ id }) => id),
    }))
    for (const nudge of nudges) await putNudge(transaction, { ...nudge, on: today, state: 'resting', restsUntil })
    return { untold, nudges }
  })
  return () =>
    change(async (transaction) => {
      for (const { id } of done.nudges) await transaction.objectStore('nudges').delete(id)
      await forgetClaim(transaction, done.untold)
    })
}

/** Those of nudges that were claimed and not shown yet. */
async function unseenInvoices(transaction: ReadTransaction): Promise<ReadonlySet<InvoiceId>> {
  const claimed = await readStore(transaction, 'nudges').index('byState').getAll('claimed')
  return new Set(claimed.flatMap(({ invoiceIds }) => invoiceIds))
}
