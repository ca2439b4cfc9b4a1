import type { Day } from '../domain/day.ts'
import type { InvoiceId } from '../domain/invoice.ts'
import type { Nudge, WriteTransaction } from '../store/schema.ts'

/** The id of the notification for a client, or of the digest, on a day. */
export function nudgeId(about: string, on: Day): string {
  return `follow-up|${about}|${on}`
}

/**
 * Lets one nudge speak for its invoices, which thereby are told of for their day: no other tells of them any more, be it still to be shown or
 * on the screen.
 */
export async function putNudge(transaction: WriteTransaction, nudge: Nudge): Promise<void> {
  const nudges = transaction.objectStore('nudges')
  const invoices = transaction.objectStore('invoices')
  const byState = nudges.index('byState')
  // All but the dropped ones.
  for (const other of [...(await byState.getAll('claimed')), ...(await byState.getAll(IDBKeyRange.lowerBound('resting')))]) {
    const left = other.invoiceIds.filter((id) => !nudge.invoiceIds.includes(id))
    if (other.id === nudge.id || left.length === other.invoiceIds.length) continue
    // One on the screen goes when nothing is left of it.
    const isKept = left.length > 0 || other.state === 'shown'
    await (isKept ? nudges.put({ ...other, invoiceIds: left }) : nudges.delete(other.id))
  }
  await nudges.put(nudge)
  for (const id of nudge.invoiceIds) {
    const stored = await invoices.get(id)
    // One that was written to since this nudge began has its next day still to come.
    if (!stored?.index.nudgeOn || stored.index.nudgeOn > nudge.on) continue
    const { nudgeOn, ...index } = stored.index
    await invoices.put({ ...stored, index: { ...index, nudgedFor: nudgeOn } })
  }
}

/** Nobody saw a nudge for these invoices: while they are due, or become so again as after an undo, somebody is to be told after all. */
export async function forgetClaim(transaction: WriteTransaction, invoiceIds: readonly InvoiceId[]): Promise<void> {
  const invoices = transaction.objectStore('invoices')
  for (const id of invoiceIds) {
    const stored = await invoices.get(id)
    if (!stored) continue
    const { nudgedFor: _nudgedFor, ...index } = stored.index
    await invoices.put({ ...stored, index: { ...index, ...(index.followUpOn && { nudgeOn: index.followUpOn }) } })
  }
}
